/** What a document may hold to harm whoever reads it: things to fetch, entities that grow, files of this machine, archives that never end. */

import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseXml } from '../../src/intake/formats/parse-xml.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { readArticles } from '../../src/intake/read-articles.ts';

const prose =
  'The port of Kaja closed on Monday, Mayor Lena Orav said. “Nobody sails today,” she told reporters in the evening.';
const textOf = (content: string | Uint8Array, format?: 'HTML' | 'FEED' | 'JSON') =>
  JSON.stringify(readArticle(content, { file: 'a', ...(format && { format }) }));

describe('a page that wants things fetched', () => {
  let server: Server;
  let url: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('secret');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const page = () => `<!doctype html><!DOCTYPE html SYSTEM "${url}/dtd">
<html manifest="${url}/manifest"><head><base href="${url}/base/"><title>Harbour</title>
<meta http-equiv="refresh" content="0; url=${url}/refresh"><link rel="stylesheet" href="${url}/style"><link rel="preload" href="${url}/preload" as="script">
<link rel="dns-prefetch" href="${url}"><link rel="canonical" href="${url}/canonical"><script src="${url}/script"></script>
<style>@import url(${url}/import); body { background: url(${url}/background) }</style></head>
<body onload="fetch('${url}/onload')"><article><h1>Harbour</h1><p>${prose}</p><p>${prose}</p>
<img src="${url}/img" srcset="${url}/srcset 2x"><iframe src="${url}/iframe"></iframe><object data="${url}/object"></object><embed src="${url}/embed">
<video src="${url}/video" poster="${url}/poster"></video><audio src="${url}/audio"></audio><svg><image href="${url}/svg"/><use href="${url}/use#a"/></svg>
<script>fetch('${url}/inline')</script><script type="application/ld+json">{"@context": "${url}/context", "@type": "NewsArticle", "image": "${url}/ld"}</script>
<form action="${url}/form"><input type="image" src="${url}/input"></form></article></body></html>`;

  test('is read, and nothing is', async () => {
    expect(textOf(page())).toContain('Nobody sails today');
    const feed = `<?xml version="1.0"?><?xml-stylesheet href="${url}/xsl"?><!DOCTYPE rss SYSTEM "${url}/dtd"><rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"><channel><title>News</title><link>${url}/link</link><item><title>Harbour</title><link>${url}/item</link><enclosure url="${url}/enclosure"/><xi:include href="${url}/include"/><description>&lt;p&gt;${prose}&lt;/p&gt;&lt;img src="${url}/img"&gt;</description></item></channel></rss>`;
    expect(textOf(feed, 'FEED')).toContain('Nobody sails today');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
    // The server does listen.
    await fetch(`${url}/here`);
    expect(asked).toEqual(['/here']);
  });
});

describe('entities of XML', () => {
  const feed = (doctype: string, title: string) =>
    `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>News</title><item><title>${title}</title><link>https://example.org/a</link><description>${prose} ${title}</description></item></channel></rss>`;

  test('are not expanded, however they grow', () => {
    const levels = Array.from({ length: 12 }, (_, index) =>
      index === 0 ? '<!ENTITY l0 "laugh">' : `<!ENTITY l${index} "${`&l${index - 1};`.repeat(10)}">`,
    );
    const begun = performance.now();
    const read = textOf(feed(`<!DOCTYPE rss [${levels.join('')}]>`, '&l11;'), 'FEED');
    expect(read).not.toContain('laughlaugh');
    expect(read.length).toBeLessThan(10_000);
    const one = textOf(feed('<!DOCTYPE rss [<!ENTITY own "laugh">]>', '&own;&own;'), 'FEED');
    expect(one).not.toContain('laugh');
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('are not expanded by the parser itself, whoever gives it a DOCTYPE', () => {
    const { node } = parseXml('<!DOCTYPE a [<!ENTITY own "laugh">]><a>&own; &amp; more</a>') ?? {};
    expect(node).toEqual({ '#text': '&own; & more' });
  });

  test('lead to no file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const file = join(folder, 'secret');
    await writeFile(file, 'the secret of this machine');
    for (const doctype of [
      `<!DOCTYPE rss [<!ENTITY own SYSTEM "file://${file}">]>`,
      `<!DOCTYPE rss [<!ENTITY % load SYSTEM "file://${file}"> %load;]>`,
      `<!DOCTYPE rss [<!ENTITY own PUBLIC "-//x" "${file}">]>`,
    ])
      expect(textOf(feed(doctype, '&own;'), 'FEED')).not.toContain('the secret');
    await rm(folder, { recursive: true });
  });
});

describe('what is packed', () => {
  const gibibyte = () => {
    let packed = Buffer.alloc(64 * 1024 * 1024, ' ');
    packed = gzipSync(packed);
    return Buffer.concat(Array.from({ length: 16 }, () => packed));
  };

  test('is unpacked no further than a document may be long', async () => {
    const bomb = gibibyte();
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expect(textOf(bomb)).toContain('TOO_LARGE');
    expect(textOf(gzipSync(gzipSync(Buffer.from(prose))))).not.toContain('Nobody');
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const file = join(folder, 'bomb.txt.gz');
    await writeFile(file, bomb);
    const found: unknown[] = [];
    for await (const each of readArticles([file])) found.push(each);
    expect(JSON.stringify(found)).toContain('TOO_LARGE');
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    await rm(folder, { recursive: true });
  });

  test('and lines without an end are read up to where they are far more than they were', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const file = join(folder, 'bomb.jsonl.gz');
    const packed = gzipSync(Buffer.alloc(32_000_000, '\n'));
    const first = gzipSync(`${JSON.stringify({ '@type': 'NewsArticle', articleBody: prose })}\n`);
    await writeFile(file, Buffer.concat([first, ...Array.from({ length: 40 }, () => packed)]));
    const found: string[] = [];
    for await (const each of readArticles([file])) found.push(JSON.stringify(each));
    expect(found).toEqual([expect.stringContaining('Nobody sails'), expect.stringMatching(/TOO_LARGE.*200 times/)]);
    await rm(folder, { recursive: true });
  }, 60_000);

  test.each([
    ['lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['maps', `${'{"articles":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('and %s of JSON inside one another are told, not followed', (_what, json) => {
    const begun = performance.now();
    expect(textOf(json, 'JSON')).toContain('holds no article of schema.org');
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

test.each<[string, (times: number) => string, 'HTML' | 'FEED' | 'JSON']>([
  ['elements', (times) => `<html><body>${'<p>said x</p>'.repeat(times)}`, 'HTML'],
  ['elements that do not end', (times) => `<html><body>${'<b>x'.repeat(times)}`, 'HTML'],
  ['tables in tables', (times) => `<html><body>${'<table><td>'.repeat(times)}`, 'HTML'],
  ['attributes', (times) => `<html><body><p ${numbered(times, (n) => `a${n}`)}>`, 'HTML'],
  ['comments that do not end', (times) => `<html><body>${'<!--'.repeat(times)}`, 'HTML'],
  ['angle brackets', (times) => `<html><body>${'<'.repeat(times)}`, 'HTML'],
  ['facts', (times) => `<html><head>${'<meta property="article:tag" content="x">'.repeat(times)}</head>`, 'HTML'],
  [
    'scripts',
    (times) => `<html>${'<script type="application/ld+json">{"@type":"Article"}</script>'.repeat(times)}`,
    'HTML',
  ],
  ['items', (times) => `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(times)}`, 'FEED'],
  [
    'attributes of XML',
    (times) => `<rss version="2.0"><channel><item ${numbered(times, (n) => `a${n}="1"`)}>x</item>`,
    'FEED',
  ],
  ['elements of XML in one another', (times) => `<rss version="2.0"><channel><item>${'<a>'.repeat(times)}`, 'FEED'],
  ['articles', (times) => `[${'{"@type":"NewsArticle"},'.repeat(times)}1]`, 'JSON'],
  ['names', (times) => `{"@type":"NewsArticle",${numbered(times, (n) => `"__proto__":${n},`)}"x":1}`, 'JSON'],
  ['digits', (times) => `{"@type":"NewsArticle","articleBody":${'9'.repeat(times)}}`, 'JSON'],
])('a megabyte of %s, as much as comes over HTTP, is told or read soon', (_what, write, format) => {
  const text = write(Math.floor(1_000_000 / (write(1_000).length / 1_000)));
  const before = process.cpuUsage();
  expect(textOf(text, format)).toMatch(/"(?:report|article)"/);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(10_000);
  expect(Object.prototype).not.toHaveProperty('x');
});

function numbered(times: number, write: (number: number) => string): string {
  return Array.from({ length: times }, (_, number) => write(number)).join(' ');
}
