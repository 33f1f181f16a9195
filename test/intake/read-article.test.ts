/** One document in, articles and reports out: each form, each encoding, each fault. */

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { maxBytes } from '../../src/intake/limits.ts';
import { readArticle } from '../../src/intake/read-article.ts';

/** Articles without file and line, reports as `line CODE field`. */
function read(content: string | Uint8Array, file = '-') {
  return readArticle(content, { file }).map((incoming) => {
    if ('report' in incoming)
      return [incoming.report.line, incoming.report.code, incoming.report.field].filter(Boolean).join(' ');
    const { file: _file, ...article } = incoming.article;
    return article;
  });
}

describe('plain text', () => {
  test.each([
    ['Rain in Almaty\n\nIt rained, he said.\n', { title: 'Rain in Almaty' }],
    ['\ufeffRain in Almaty\r\n\r\nIt rained, he said.\r\n', { title: 'Rain in Almaty' }],
    ['It rained, he said.\n\nIt snowed.\n', {}],
    ['Rain in Almaty\nIt rained, he said.\n', {}],
    ['Rain in Almaty\n\nSnow in Astana\n', {}],
    ['By Ada Example\n\nIt rained, he said.', {}],
    ['  two  spaces \u00a0 kept\t\r', {}],
  ])('%j is kept to the letter', (text, facts) => {
    expect(read(text)).toEqual([{ line: 1, format: 'TEXT', text, ...facts }]);
  });

  test('lines such as "Title: …" at its beginning are what is known of it', () => {
    const text =
      'Title: Rain\nPublished: 9 January 2022\nOutlet: The Post\nAuthor: Ada Example\nURL: https://x.example/?utm_a=1\nLanguage: en_GB\n\nIt rained.\n';
    expect(read(text)).toEqual([
      {
        ...{ line: 1, format: 'TEXT', text: 'It rained.\n', title: 'Rain', published: '2022-01-09' },
        ...{ outlet: 'The Post', author: 'Ada Example', url: 'https://x.example/', language: 'en-GB', before: 124 },
      },
    ]);
    expect(read('Title: Rain\nPublished: soon\n\nIt rained.')).toEqual([
      '2 DATE_UNREADABLE',
      { line: 1, format: 'TEXT', text: 'It rained.', title: 'Rain', before: 29 },
    ]);
  });
});

describe('JSON', () => {
  const article = { '@type': 'NewsArticle', headline: 'Rain', articleBody: 'One.\nTwo.' };
  const found = { line: 1, format: 'JSON', title: 'Rain', text: 'Rain\n\nOne.\n\nTwo.' };
  test.each([
    [article, {}],
    [{ ...article, '@type': ['https://schema.org/ReportageNewsArticle'] }, {}],
    [{ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }, {}],
    [{ ...article, articleBody: '<p>One.<p>Two.<script>x</script>' }, {}],
    [{ ...article, articleBody: ['One.', 'Two.'] }, {}],
    [{ ...article, headline: { '@value': 'Rain' } }, {}],
    [
      { ...article, publisher: { name: 'The Post' }, author: [{ name: 'By Ada' }, 'Bo'], inLanguage: { name: 'en' } },
      { outlet: 'The Post', author: 'Ada, Bo', language: 'en' },
    ],
    [
      {
        '@graph': [
          { '@id': '#p', name: 'AT&amp;T' },
          { ...article, publisher: { '@id': '#p' } },
        ],
      },
      { outlet: 'AT&T' },
    ],
    [
      { ...article, datePublished: '2022-01-09T14:05:00.5+0600', url: 'HTTPS://X.example/a?gclid=1&b=2#c' },
      { published: '2022-01-09T14:05:00+06:00', url: 'https://x.example/a?b=2' },
    ],
  ])('%j', (document, facts) => {
    expect(read(JSON.stringify(document))).toEqual([{ ...found, ...facts }]);
  });

  test('arrays and lines: each article has its line, and bad ones spoil no good one', () => {
    const bad = [
      { '@type': 'Person', name: 'Ada' },
      { ...article, articleBody: ' ' },
    ];
    expect(read(JSON.stringify([article, bad[1], article], null, 1))).toEqual([
      { ...found, line: 2 },
      '7 NO_TEXT /articleBody',
      { ...found, line: 12 },
    ]);
    const lines = [article, '', ...bad, article].map((line) => (line === '' ? '' : JSON.stringify(line)));
    expect(read([...lines, '{"headline": "Sn'].join('\r\n'))).toEqual([
      found,
      '3 NOT_AN_ARTICLE',
      '4 NO_TEXT /articleBody',
      { ...found, line: 5 },
      '6 NOT_JSON',
    ]);
  });

  test('a date that is none is said, and the article comes without it', () => {
    expect(read(JSON.stringify({ ...article, datePublished: '2022-13-40' }))).toEqual([
      '1 DATE_UNREADABLE /datePublished',
      found,
    ]);
  });

  test.each([
    ['{"headline": "Rain"', '1 NOT_JSON'],
    ['[\n{"a": 1},\n{b: 1}\n]', '3 NOT_JSON'],
    ['[]', '1 NOT_AN_ARTICLE'],
    ['{}', '1 NOT_AN_ARTICLE'],
    ['null', '1 NOT_AN_ARTICLE'],
  ])('%j is none', (text, report) => {
    expect(read(text, 'a.json')).toEqual([report]);
  });
});

describe('feeds', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?>\n<rss><channel><title>The Post &amp; Co</title><language>en-us</language>\n${items}\n</channel></rss>`;
  const found = { line: 3, format: 'FEED', outlet: 'The Post & Co', language: 'en-US' };
  test.each([
    ['<item><title>A</title><description>b</description></item>', { title: 'A', text: 'A\n\nb' }],
    [
      '<item><title>A &amp;amp; B</title><content:encoded><![CDATA[<p>One &amp; 1.</p><p>Two.</p>]]></content:encoded><description>One</description></item>',
      { title: 'A & B', text: 'A & B\n\nOne & 1.\n\nTwo.' },
    ],
    [
      '<item><description>&lt;p&gt;One.&lt;p&gt;AT&amp;amp;T&amp;nbsp;x</description></item>',
      { text: 'One.\n\nAT&T x' },
    ],
    ['<item><description><p>One.</p><p>Two.</p></description></item>', { text: 'One.\n\nTwo.' }],
    [
      '<item><description>x</description><link>https://p.example/a?utm_id=1</link><pubDate>Sun, 09 Jan 2022 14:05 EST</pubDate><author>a@p.example (Ada)</author><source url="x">Wire</source></item>',
      { text: 'x', url: 'https://p.example/a', published: '2022-01-09T14:05-05:00', author: 'Ada', outlet: 'Wire' },
    ],
    ['<item><!-- </item><item> --><description>&#8212;&#x41;&own;&#0;</description></item>', { text: '—A&own;\ufffd' }],
  ])('%j', (item, facts) => {
    expect(read(rss(item))).toEqual([{ ...found, ...facts }]);
  });

  test('Atom, with its text as HTML or XHTML', () => {
    const entry = (content: string) =>
      `<entry><title type="html">A &lt;i&gt;b&lt;/i&gt;</title><link href="https://p.example/a"/><link rel="self" href="x"/><author><name>Ada</name></author><published>2022-01-09</published>${content}</entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Post</title>${[
      '<content type="html">&lt;p&gt;One.&lt;p&gt;Two &amp;amp; 3.</content>',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two &amp; 3.</p></div></content>',
      '<summary>One.\nTwo &amp;amp; 3.</summary>',
    ]
      .map(entry)
      .join('')}</feed>`;
    const article = {
      ...{ line: 1, format: 'FEED', title: 'A b', text: 'A b\n\nOne.\n\nTwo & 3.', outlet: 'Post', author: 'Ada' },
      ...{ published: '2022-01-09', url: 'https://p.example/a', language: 'en' },
    };
    expect(read(atom)).toEqual([article, article, article]);
  });

  test('broken items spoil no other, and no entity of a DOCTYPE is expanded', () => {
    const item = (text: string) => `<item><description>${text}</description></item>`;
    expect(
      read(rss(['<item><description></item>', item('x'), '<item/>', item(''), '<item><title>y'].join('\n'))),
    ).toEqual(['3 NOT_XML', { ...found, line: 4, text: 'x' }, '5 NOT_XML', '6 NO_TEXT', '7 NOT_XML']);
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/hostname">]>`;
    expect(read(`${bomb}<rss>${item('&b; &f;')}</rss>`)).toEqual([{ line: 1, format: 'FEED', text: '&b; &f;' }]);
  });

  test('a feed that ends before it is closed says so beside its good items; a text lost to an open element, too', () => {
    const item = '<item><description>x</description></item>';
    const whole = rss(`${item}\n${item}`);
    const good = [3, 4].map((line) => ({ ...found, line, text: 'x' }));
    expect(read(whole)).toEqual(good);
    for (const cut of ['</rss>', '</channel></rss>', '\n</channel></rss>'])
      expect(read(whole.replace(cut, ''))).toEqual([...good, expect.stringMatching(/^[45] NOT_XML$/)]);
    const reasonsIn = (xml: string) => readArticle(xml).flatMap((one) => ('report' in one ? [one.report.reason] : []));
    expect(reasonsIn(whole.replace('</rss>', ''))).toEqual([expect.stringContaining('ends before </rss>')]);
    expect(reasonsIn(rss(item.replace('<desc', '<title>A<desc')))).toEqual([
      expect.stringMatching(/element that is not closed \(Expected closing tag 'title' instead/),
    ]);
  });

  test.each([
    ['<rss></rss>', '1 NOT_AN_ARTICLE'],
    ['<?xml version="1.0"?><note>x</note>', '1 NOT_AN_ARTICLE'],
    ['<rss><channel', '1 NOT_XML'],
  ])('%j has no articles', (xml, report) => {
    expect(read(xml, 'a.xml')).toEqual([report]);
  });
});

describe('encodings', () => {
  const text = 'Ada sagte: „Größe“ – Привет 🙂';
  const utf16 = Buffer.from(text, 'utf16le');
  const page = (charset: string, words: string) =>
    Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`, 'latin1');
  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a byte order mark, which is kept', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), text],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), text],
    ['a declared encoding', page('windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2'), 'Привет'],
    ['a declared encoding that is Windows-1252 by another name', page('iso-8859-1', '\x93caf\xe9\x94'), '“café”'],
    ['UTF-8 that declares another', page('windows-1251', 'caf\xc3\xa9'), 'café'],
    [
      'a declaration in XML',
      Buffer.from(
        '<?xml version="1.0" encoding="koi8-r"?><rss><item><description>\xd0</description></item></rss>',
        'latin1',
      ),
      'п',
    ],
    ['gzip', gzipSync(text), text],
  ])('%s', (_name, bytes, expected) => {
    expect(read(bytes)).toEqual([expect.objectContaining({ text: expected })]);
  });

  test('where UTF-8 does not fit and nothing is declared, Windows-1252 is tried, and said', () => {
    expect(read(Buffer.from('\x93caf\xe9\x94 \x96 \x80', 'latin1'))).toEqual([
      '1 ENCODING_GUESSED',
      expect.objectContaining({ text: '“café” – €' }),
    ]);
    const broken = Buffer.concat([Buffer.from('Größe '.repeat(20)), Buffer.from([0xc3])]);
    expect(read(broken)).toEqual([
      '1 ENCODING_GUESSED',
      expect.objectContaining({ text: `${'Größe '.repeat(20)}\ufffd` }),
    ]);
  });

  test.each<[string, Uint8Array]>([
    ['a PDF', Buffer.from('%PDF-1.7\nIt rained.')],
    ['a ZIP', Buffer.from('PK\x03\x04')],
    ['NULs', Buffer.from('It\0rained')],
    ['control characters', Buffer.from('\x01\x02\x03 rained')],
    ['half a gzip', gzipSync('It rained, he said.'.repeat(99)).subarray(0, 30)],
  ])('%s is not read', (_name, bytes) => {
    expect(read(bytes)).toEqual(['1 NOT_TEXT']);
  });
});

describe('sizes', () => {
  test('what is longer than the limit is refused, packed or not', () => {
    expect(read(Buffer.alloc(maxBytes + 1, 'a'))).toEqual(['1 TOO_LARGE']);
    expect(read('a'.repeat(maxBytes + 1))).toEqual(['1 TOO_LARGE']);
    expect(read(gzipSync(Buffer.alloc(maxBytes * 4)))).toEqual(['1 TOO_LARGE']);
    expect(read('a'.repeat(maxBytes))).toEqual([expect.objectContaining({ format: 'TEXT' })]);
  });

  test.each([
    ['nested deeper than any page', `<html>${'<div>'.repeat(1001)}x`],
    ['with more elements than any page', `<html>${'<b>x</b>'.repeat(60_001)}`],
  ])('a page %s is refused', (_name, html) => {
    expect(read(html)).toEqual(['1 TOO_LARGE']);
  });

  test.each(['', ' \n\t', '\ufeff', '"".', '<html></html>', '<!doctype html>'])('%j has no text', (text) => {
    expect(read(text)).toEqual(['1 NO_TEXT']);
  });
});

test('reports say what is wrong and how to mend it', () => {
  const reasons = ['', '{"a"', '<rss>', 'It\0rained', '<html></html>'].map((text) => {
    const [first] = readArticle(Buffer.from(text));
    return first && 'report' in first ? first.report.reason : '';
  });
  expect(reasons.filter((reason) => !/^(?:is|has|holds) /.test(reason))).toEqual([]);
});
