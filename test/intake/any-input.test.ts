/** Whatever comes in, something comes out, soon: articles with words, or reports that say why there are none. */

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findFormat } from '../../src/intake/find-format.ts';
import type { ArticleFormat } from '../../src/intake/incoming-article.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { hourOfDate, spanOfDate } from '../../src/record/partial-date.ts';

const formats: readonly ArticleFormat[] = ['TEXT', 'HTML', 'JSON', 'FEED'];

/** Reads, and checks what must hold of all that is read. */
function readWell(content: string | Uint8Array, format?: ArticleFormat): void {
  const incoming = readArticle(content, { file: 'a', ...(format && { format }) });
  const lines = typeof content === 'string' ? content.split('\n').length : content.length + 1;
  if (!(format === 'JSON' && lines > 1)) expect(incoming.length).toBeGreaterThan(0);
  for (const one of incoming.slice(0, 200)) {
    const { file, line } = 'article' in one ? one.article : one.report;
    expect(file).toBe('a');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    if ('report' in one) {
      expect(one.report.reason).toMatch(/./);
      continue;
    }
    const { text, title, published, url, format: found } = one.article;
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/\p{Cs}/u);
    if (found !== 'TEXT') expect(text).not.toMatch(/\r|\n{3}|^\s|\s$|[^\S\n]{2}/);
    if (title !== undefined) expect(title).toMatch(/^\S(?:[^\n]*\S)?$/u);
    if (published !== undefined) expect([spanOfDate(published), hourOfDate(published)]).not.toEqual([null, null]);
    if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^#]*$/);
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('\ud800', '\udc00', '“', '"', '\r\n', '\u202e', 'א', '🙂', '\u200d', ' ', 'said', '.'),
  }),
);

const piece = (pieces: readonly string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, anyText);
const made = (pieces: readonly string[]) => fc.array(piece(pieces), { maxLength: 40 }).map((parts) => parts.join(''));

const html = made([
  ...[
    '<html>',
    '<body>',
    '<p>',
    '</p>',
    '<div class="comments">',
    '</div>',
    '<article>',
    '</article>',
    '<h1>',
    '</h1>',
    '<br>',
  ],
  ...[
    '<q>',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"NewsArticle","articleBody":"x said"}',
    '<!--',
    '-->',
  ],
  ...[
    '<table>',
    '<td>',
    '<svg>',
    '<title>',
    '</title>',
    '<a href="',
    '">',
    '<figure><figcaption>',
    '<![CDATA[',
    '&nbsp;',
    '&#0;',
  ],
  ...[
    '<meta property="og:title" content="x">',
    '<aside>',
    '<blockquote><footer>',
    '<template>',
    '<amp-ad>',
    '<p hidden>',
    '<',
  ],
]);
const xml = made([
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '</description>',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<content type="xhtml">',
    '</content>',
    '<link href="',
  ],
  ...[
    '"/>',
    '&amp;',
    '&lt;p&gt;',
    '&#x110000;',
    '<!DOCTYPE x [<!ENTITY a "&a;">]>',
    '<?xml version="1.0"?>',
    '<!--',
    '<pubDate>',
  ],
]);

describe.each([undefined, ...formats])('read as %s', (format) => {
  test('any text', () => fc.assert(fc.property(anyText, (text) => readWell(text, format))));
  test('any bytes', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readWell(bytes, format))));
  test('pieces of pages', () => fc.assert(fc.property(html, (text) => readWell(text, format))));
  test('pieces of feeds', () => fc.assert(fc.property(xml, (text) => readWell(text, format))));
});

test('any JSON, also where an article is expected', () => {
  const field = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    'articleBody',
    'headline',
    'datePublished',
    'publisher',
    'author',
    'url',
    'inLanguage',
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('NewsArticle', 'https://x.example/?utm_a=1', '2022-01-09', 'en', '<p>x'),
  );
  const article = fc
    .dictionary(field, value)
    .map((fields) => ({ '@type': 'NewsArticle', articleBody: 'x', ...fields }));
  fc.assert(
    fc.property(fc.oneof(article, fc.array(article), fc.jsonValue()), (document) =>
      readWell(JSON.stringify(document), 'JSON'),
    ),
  );
});

test('any text, packed or cut', () => {
  fc.assert(fc.property(anyText, fc.nat(60), (text, length) => readWell(gzipSync(text).subarray(0, 2 + length))));
});

test('a plain text is kept to the letter, but for halves of letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(/[\p{L}\p{N}]/u.test(text) && findFormat(text) === 'TEXT' && !/^\ufeff?\w+:/.test(text));
      expect(readArticle(Buffer.from(text))).toMatchObject([{ article: { text } }]);
    }),
  );
});

const deep = 100_000;
const long = 1_000_000;
test.each<[string, string]>([
  ['elements in elements', '<div>'.repeat(deep)],
  ['elements that close what is not open', `<html>${'<b>'.repeat(900)}${'</i>'.repeat(deep)}`],
  ['as deep as a page may be', `<html>${'<div>'.repeat(990)}x said`],
  ['a great many attributes', `<html><p ${Array.from({ length: deep }, (_, index) => `a${index}=1`).join(' ')}>x`],
  ['a great attribute', `<html><p class="${'nav-'.repeat(long)}">x`],
  ['signs that open and do not close', `<html>${'<!--<'.repeat(deep)}`],
  ['JSON in JSON', '['.repeat(long)],
  ['JSON in JSON that closes', '{"@graph":['.repeat(deep) + ']}'.repeat(deep)],
  ['JSON in JSON in a page', `<html><script type="application/ld+json">${'['.repeat(deep)}</script><p>x said`],
  ['items in items', `<rss>${'<item>'.repeat(deep)}`],
  ['elements of a feed in elements', `<rss><item>${'<a>'.repeat(deep)}</item>`],
  ['CDATA that does not end', `<rss>${'<item><![CDATA['.repeat(deep)}`],
  [
    'entities of entities',
    `<!DOCTYPE x [${'<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">'.repeat(1000)}]><rss><item><description>&a;</description></item></rss>`,
  ],
  ['5 MB of prose', 'It rained, he said. '.repeat(250_000)],
  [
    '5 MB of a page',
    `<html>${'<p>It rained on the town all day, the mayor said, and nobody knew why that should have been a surprise to anyone.</p>'.repeat(40_000)}`,
  ],
  ['5 MB of lines', '{"articleBody":"It rained, he said."}\n'.repeat(130_000)],
])('%s', (_name, text) => {
  const start = performance.now();
  readWell(text);
  expect(performance.now() - start).toBeLessThan(60_000);
});
