/** The command `hearsay extract`: texts in, statements or offsets out, no graph. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeStatement } from '../../src/cli/print-extraction.ts';
import type { ExtractedStatement } from '../../src/extracting/extracted.ts';
import { run } from './hearsay.ts';

const text =
  '😀 RIA reported the ministry as saying on Sunday that the port was closed.\n\nBerg wants to leave. She said no.';
/** What else a statement has that is shown. */
const statement = { relays: [], cue: [], content: [], mode: 'INDIRECT', saidOn: null, confidence: 1 };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-extract-'));
  await writeFile(join(folder, 'port.txt'), text);
});
afterAll(() => rm(folder, { recursive: true }));

test('--list prints chains for people', async () => {
  const { code, stdout } = await run(folder, ['extract', 'port.txt', '--list', '--published', '2022-01-12']);
  expect(code).toBe(0);
  expect(stdout).toContain('RIA → the ministry [reported … as saying, INDIRECT, 2022-01-09, ');
  expect(stdout).toContain(']: the port was closed');
});

test.each([
  ['the council', null, 'the council ['],
  ['it', 'the council', 'it (the council) ['],
  ['the lobby', '(The Shippers’ Council)', 'the lobby (The Shippers’ Council) ['],
  ['The Shippers’ Council, a lobby', 'The Shippers’ Council', 'The Shippers’ Council ['],
])('a speaker called %s for %s is shown by name, once and without brackets of its own', (exact, name, shown) => {
  const place = (words: string) => ({ start: 0, end: words.length, exact: words });
  const speaker = { ...place(exact), standsFor: name === null ? null : place(name) };
  expect(describeStatement({ ...statement, speaker } as unknown as ExtractedStatement)).toContain(shown);
});

test('prints records that load as they are, against what is known', async () => {
  const known = {
    type: 'entity',
    id: 'organization:ria-kaja',
    kind: 'ORGANIZATION',
    name: 'Ria Kaja',
    aliases: ['RIA'],
  };
  await writeFile(join(folder, 'known.jsonl'), JSON.stringify(known));
  const given = ['--published', '2022-01-12', '--outlet', 'Kaja Wire'];
  const { code, stdout, stderr } = await run(folder, ['extract', 'port.txt', ...given, '--known', 'known.jsonl']);
  expect(code).toBe(0);
  await writeFile(join(folder, 'records.jsonl'), stdout);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.find(({ type }) => type === 'article')).toMatchObject({ id: 'article:kaja-wire-2022-01-12', text });
  expect(records.find(({ relays }) => relays)).toMatchObject({
    relays: [{ entity: 'organization:ria-kaja', cue: 'reported' }],
  });
  const loaded = await run(folder, ['load', '--strict', 'known.jsonl', 'records.jsonl']);
  expect([loaded.code, loaded.stderr]).toEqual([0, '']);
  expect(stderr).toContain('port.txt:1 ');
});

test('an article that does not say who published it and when is refused, and told how to mend it', async () => {
  const { code, stdout, stderr } = await run(folder, ['extract', 'port.txt', '--outlet', 'Kaja Wire']);
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('--published')]);
});

test('--json prints whole statements', async () => {
  const { stdout } = await run(folder, ['extract', 'port.txt', '--json']);
  const { doc, statements } = JSON.parse(stdout);
  expect(doc).toBe('port');
  expect(statements[0]).toMatchObject({ speaker: { exact: 'the ministry' }, relays: [{ manner: 'AS_SAYING' }] });
});

test('--spans prints offsets in code points, one document a line, and --output writes them', async () => {
  const { stdout } = await run(folder, ['extract', 'port.txt', '--spans']);
  const { doc, statements } = JSON.parse(stdout);
  const [start, end] = statements[0].source[0];
  expect([doc, Array.from(text).slice(start, end).join('')]).toEqual(['port', 'RIA']);
  await run(folder, ['extract', folder, '--spans', '--output', join(folder, 'out')]);
  expect(await readFile(join(folder, 'out', 'port.json'), 'utf8')).toBe(stdout);
});

test('--list and --spans read a text as intake does: its header is no statement, its places are those of its file', async () => {
  const headed = `Title: Port 😀: shut\nPublished: 2022-01-12\n\n${text}`;
  await writeFile(join(folder, 'headed.txt'), headed);
  await writeFile(join(folder, 'wide.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  await writeFile(join(folder, 'latin.txt'), Buffer.from('Renée said the port was closed.', 'latin1'));
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]));
  const spans = JSON.parse((await run(folder, ['extract', 'headed.txt', '--spans'])).stdout).statements;
  expect(
    spans.map(({ source: [first] }: { source: [number, number][] }) =>
      Array.from(headed)
        .slice(...(first ?? [0, 0]))
        .join(''),
    ),
  ).toEqual(['RIA', 'Berg', 'She']);
  const lists = await run(folder, ['extract', 'headed.txt', 'wide.txt', 'latin.txt', 'binary.txt', '--list']);
  expect(lists.stdout).toContain('[reported … as saying, INDIRECT, 2022-01-09, ');
  expect(lists.stdout.match(/RIA → the ministry/g)).toHaveLength(2);
  expect(lists.stdout).toContain('Renée [said');
  expect([lists.code, lists.stdout.includes('Title'), lists.stdout.includes('binary.txt')]).toEqual([1, false, false]);
  expect(lists.stderr).toContain('binary.txt:1: is a program');
});

test('--no-attitudes leaves out what somebody wants', async () => {
  const all = JSON.parse((await run(folder, ['extract', 'port.txt', '--spans'])).stdout).statements.length;
  const fewer = JSON.parse((await run(folder, ['extract', 'port.txt', '--spans', '--no-attitudes'])).stdout).statements
    .length;
  expect(all - fewer).toBe(1);
});

test('a file that is not there, and a day that is none, are wrong use', async () => {
  const missing = await run(folder, ['extract', 'nowhere.txt', '--spans']);
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('nowhere.txt cannot be read')]);
  const day = await run(folder, ['extract', 'port.txt', '--published', 'someday']);
  expect([day.code, day.stderr]).toEqual([2, expect.stringContaining('2022-01-09')]);
});
