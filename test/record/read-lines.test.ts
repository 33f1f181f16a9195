/** Lines of files: whichever ends they have, wherever chunks end, whatever bytes they hold, and however long they are. */

import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Line, readLines } from '../../src/record/read-lines.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(content: string | Buffer, longest?: number): Promise<Line[]> {
  const file = join(folder, 'lines');
  await writeFile(file, content);
  const found: Line[] = [];
  for await (const lines of readLines(file, longest)) found.push(...lines);
  return found;
}

const chunk = 1 << 18;
const bad: Line = { fault: 'NOT_TEXT' };
const long: Line = { fault: 'TOO_LARGE' };

test.each<[string, string | Buffer, readonly Line[]]>([
  ['nothing', '', []],
  ['all ends', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['an end at the end', 'a\n', ['a']],
  ['a carriage return at the end', 'a\r', ['a']],
  ['empty lines', '\n\na\r\n\r\n', ['', '', 'a', '']],
  ['an end that lies across chunks', `${'x'.repeat(chunk - 1)}\r\nb`, ['x'.repeat(chunk - 1), 'b']],
  ['a sign that lies across chunks', `${'x'.repeat(chunk - 1)}é\nb`, [`${'x'.repeat(chunk - 1)}é`, 'b']],
  ['a line of several chunks', `a\n${'x'.repeat(3 * chunk)}\nb`, ['a', 'x'.repeat(3 * chunk), 'b']],
  ['a line that is no UTF-8', Buffer.from('a\nb\xff\nc\u00e9\n', 'latin1'), ['a', bad, bad]],
  [
    'one beside lines that are',
    Buffer.concat([Buffer.from('é\n'), Buffer.from([0xc3, 0x0a]), Buffer.from('ü')]),
    ['é', bad, 'ü'],
  ],
  ['a sign that means a byte that was lost', 'a\ufffd\n', ['a\ufffd']],
])('%s', async (_what, content, expected) => {
  expect(await linesOf(content)).toEqual(expected);
});

test.each([
  [`a\n${'x'.repeat(5 * chunk)}\nb\n`, ['a', long, 'b']],
  [`a\n${'x'.repeat(5 * chunk)}`, ['a', long]],
  [`${'x'.repeat(2 * chunk - 1)}\r\nb`, [long, 'b']],
])('a line that is too long is one line, and those beside it are themselves', async (content, expected) => {
  expect(await linesOf(content, chunk)).toEqual(expected);
});

test('a line without an end takes no memory', async () => {
  const file = join(folder, 'endless');
  // All zeros, and no byte of it on the disk.
  await writeFile(file, '');
  await truncate(file, 2 ** 29);
  const before = process.memoryUsage().rss;
  const found: Line[] = [];
  for await (const lines of readLines(file)) found.push(...lines);
  expect(found).toEqual([long]);
  expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
});
