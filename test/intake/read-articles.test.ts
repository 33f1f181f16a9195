/** Files, folders and standard input: what is read, in which order, and what is said of the rest. */

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findArticleFiles } from '../../src/intake/find-article-files.ts';
import { maxBytes } from '../../src/intake/limits.ts';
import { type ReadFilesOptions, readArticles } from '../../src/intake/read-articles.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
}

async function filesBehind(...paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const one of findArticleFiles(paths.map((path) => (path === '-' ? path : join(folder, path)))))
    found.push('file' in one ? relative(folder, one.file) : `${one.report.code} ${relative(folder, one.report.file)}`);
  return found;
}

/** `file:line text` of articles, `file:line CODE` of reports. */
async function read(paths: readonly string[], options?: ReadFilesOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readArticles(
    paths.map((path) => (path === '-' ? path : join(folder, path))),
    options,
  )) {
    const { file, line } = 'article' in one ? one.article : one.report;
    const name = file === '-' ? file : relative(folder, file);
    found.push(`${name}:${line} ${'article' in one ? one.article.text : one.report.code}`);
  }
  return found;
}

const jsonLine = (text: string): string => `${JSON.stringify({ articleBody: text })}\n`;

test('folders are searched for files of known endings, in the order of their names', async () => {
  for (const name of ['b.html', 'a/z.TXT', 'a/b/c.jsonl', 'a.txt', 'c.xml.gz', 'a.png', 'README', 'a/.git.lock'])
    await write(name, 'x');
  await symlink(join(folder, 'nowhere.txt'), join(folder, 'd.txt'));
  await symlink(folder, join(folder, 'e.txt'));
  const all = ['a.txt', 'a/b/c.jsonl', 'a/z.TXT', 'b.html', 'c.xml.gz'];
  expect(await filesBehind('.')).toEqual(all);
  expect(await filesBehind('README', 'a', '.', 'b.html', '-', '-')).toEqual([
    ...['README', 'a/b/c.jsonl', 'a/z.TXT', 'a.txt', 'b.html', 'c.xml.gz', '-'].map((name) =>
      name === '-' ? relative(folder, '-') : name,
    ),
  ]);
  expect(await filesBehind('nothing', 'a.txt')).toEqual(['FILE_UNREADABLE nothing', 'a.txt']);
});

test('articles of all files come one after the other, with reports between them', async () => {
  await write('1.txt', 'One.');
  await write('2.json', '{');
  await write('3.jsonl', `${jsonLine('Three.')}\n{"b\n${jsonLine('Three again.')}`);
  await write('4.html', '<html><p>Four, he said.</p></html>');
  await write('5.pdf.txt', '%PDF-1.7');
  await write('6.jsonl.gz', gzipSync(jsonLine('Six.') + jsonLine('Six again.')));
  expect(await read(['.', 'nothing'])).toEqual([
    '1.txt:1 One.',
    '2.json:1 NOT_JSON',
    ...['3.jsonl:1 Three.', '3.jsonl:3 NOT_JSON', '3.jsonl:4 Three again.'],
    '4.html:1 Four, he said.',
    '5.pdf.txt:1 NOT_TEXT',
    ...['6.jsonl.gz:1 Six.', '6.jsonl.gz:2 Six again.'],
    'nothing:1 FILE_UNREADABLE',
  ]);
});

async function* chunksOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

test('standard input is any of the forms, in any pieces', async () => {
  expect(await read(['-'], { input: chunksOf('It ra', 'ined.') })).toEqual(['-:1 It rained.']);
  expect(await read(['-'], { input: chunksOf('{"articleBody":"a"}\n{"artic', 'leBody":"b"}') })).toEqual([
    '-:1 a',
    '-:2 b',
  ]);
  expect(
    await read(['-'], { input: chunksOf(gzipSync('It rained.').subarray(0, 9), gzipSync('It rained.').subarray(9)) }),
  ).toEqual(['-:1 It rained.']);
  expect(await read(['-'], { input: chunksOf() })).toEqual(['-:1 NO_TEXT']);
  expect(await read(['-'], { input: chunksOf('{"a": 1}'), format: 'TEXT' })).toEqual(['-:1 {"a": 1}']);
});

test('JSON lines longer than any document are a stream; one line that is too long is said', async () => {
  const line = jsonLine('x'.repeat(1024 * 1024));
  const lines = Array.from({ length: maxBytes / line.length + 2 }, () => line);
  const input = () => chunksOf(...lines, 'y'.repeat(maxBytes + 1), '\n', jsonLine('last'));
  const found = await read(['-'], { input: input() });
  expect(found.map((text) => text.slice(0, 20).replace(/x+/, 'x'))).toEqual([
    ...lines.map((_line, index) => `-:${index + 1} x`),
    `-:${lines.length + 1} TOO_LARGE`,
    `-:${lines.length + 2} last`,
  ]);
});

test('any other document that is too long is refused, and a gzip that unpacks to more than it may is', async () => {
  await write('a.txt', Buffer.alloc(maxBytes + 1, 'a'));
  await write('b.gz', gzipSync(Buffer.alloc(maxBytes * 3, 'a')));
  await write('c.gz', gzipSync('It rained.'.repeat(999)).subarray(0, 40));
  expect(await read(['a.txt', 'b.gz', 'c.gz'])).toEqual(['a.txt:1 TOO_LARGE', 'b.gz:1 TOO_LARGE', 'c.gz:1 NOT_TEXT']);
});

test('nothing is read that nobody asks for', async () => {
  await write('a.txt', 'One.');
  let asked = 0;
  const input = async function* () {
    asked += 1;
    yield Buffer.from('Two.');
  };
  for await (const _first of readArticles([join(folder, 'a.txt'), '-'], { input: input() })) break;
  expect(asked).toBe(0);
});
