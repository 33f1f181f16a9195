/** Records from files and folders: which files, in which order, and which line is which. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { findRecordFiles, readRecords } from '../../src/record/read-records.ts';
import { exampleRecords } from '../loading/example-records.ts';

const [ada, bo] = exampleRecords.entities;
let folder: string;

const write = async (name: string, text: string | Buffer): Promise<string> => {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
};
const find = async (...names: string[]) =>
  (await findRecordFiles(names.map((name) => join(folder, name)))).map((file) => relative(folder, file));
/** `[line, id or code]` of everything in a file of this text. */
const read = async (text: string | Buffer) => {
  const items: [number, string][] = [];
  for await (const item of readRecords([await write('records.jsonl', text)]))
    items.push('report' in item ? [item.report.line, item.report.code] : [item.line, item.record.id]);
  return items;
};
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('finding files', () => {
  test('a folder gives its .jsonl files at any depth, by name', async () => {
    for (const name of ['b.jsonl', 'a/z.jsonl', 'a/b/c.jsonl', 'a.jsonl', 'notes.txt', 'a/x.json', 'c.jsonl.bak'])
      await write(name, '');
    expect(await find('.')).toEqual(['a.jsonl', 'a/b/c.jsonl', 'a/z.jsonl', 'b.jsonl']);
  });

  test('a file is taken whatever its name, and paths stay in the order given', async () => {
    for (const name of ['z.txt', 'a/one.jsonl', 'b.jsonl']) await write(name, '');
    expect(await find('z.txt', 'b.jsonl', 'a')).toEqual(['z.txt', 'b.jsonl', 'a/one.jsonl']);
  });

  test('a folder that is named like a file of records is a folder', async () => {
    await write('odd.jsonl/in.jsonl', '');
    expect(await find('.')).toEqual(['odd.jsonl/in.jsonl']);
  });

  test('a hundred files in one folder are all found', async () => {
    for (let number = 0; number < 100; number += 1) await write(`${number}.jsonl`, '');
    expect(await find('.')).toHaveLength(100);
  });

  test('the seed is found whole', async () => {
    const files = await findRecordFiles([projectFile('seed')]);
    expect(files.map((file) => relative(projectFile('seed'), file)).filter((file) => !file.includes('/'))).toEqual([
      'entities.jsonl',
      'relations.jsonl',
    ]);
    expect(files).toHaveLength(7);
  });

  test.each([
    ['what is not there', 'nothing.jsonl', /nothing\.jsonl cannot be read/],
    ['a folder without records', 'empty', /No \.jsonl file stands in .*empty/],
  ])('%s is an error that names it', async (_what, name, message) => {
    await write('empty/notes.txt', '');
    await expect(find(name)).rejects.toMatchObject({
      code: 'RECORDS_UNREADABLE',
      message: expect.stringMatching(message),
    });
  });

  test('a folder in a folder is read whole, however many files it holds', async () => {
    for (let number = 0; number < 40; number += 1) await write(`inside/${number}.jsonl`, '');
    expect(await find('.')).toHaveLength(40);
  });
});

describe('reading lines', () => {
  const [first = '', second = ''] = lines(ada, bo);

  test.each<[string, string | Buffer, [number, string][]]>([
    [
      'one a line',
      `${first}\n${second}\n`,
      [
        [1, ada.id],
        [2, bo.id],
      ],
    ],
    [
      'no newline at the end',
      `${first}\n${second}`,
      [
        [1, ada.id],
        [2, bo.id],
      ],
    ],
    [
      'newlines of Windows',
      `${first}\r\n${second}\r\n`,
      [
        [1, ada.id],
        [2, bo.id],
      ],
    ],
    [
      'empty lines count but say nothing',
      `\n${first}\n \t\n\n${second}\n\n`,
      [
        [2, ada.id],
        [5, bo.id],
      ],
    ],
    ['a byte order mark', `\ufeff${first}\n`, [[1, ada.id]]],
    [
      'a bad line between good ones',
      `${first}\n{"type"\n${second}\n`,
      [
        [1, ada.id],
        [2, 'NOT_JSON'],
        [3, bo.id],
      ],
    ],
    ['two records on a line', `${first}${second}`, [[1, 'NOT_JSON']]],
    ['nothing', '', []],
    ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0x41, 0x0a]), [[1, 'NOT_TEXT']]],
  ])('%s', async (_what, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('line and paragraph separators inside a text do not end a line', async () => {
    const name = 'Ada\u2028Exam\u2029ple';
    const file = await write('records.jsonl', `${lines({ ...ada, name })}\n${second}`);
    const items = [];
    for await (const item of readRecords([file])) items.push(item);
    expect(items).toMatchObject([{ line: 1, record: { name } }, { line: 2 }]);
  });

  test('a text longer than a chunk of the stream, with astral characters on its border, stays whole', async () => {
    const note = '𝔸'.repeat(5_000);
    const padding = lines(...Array.from({ length: 20 }, () => ({ ...bo, note })));
    const file = await write('records.jsonl', padding.join('\n'));
    let count = 0;
    for await (const item of readRecords([file])) {
      expect(item).toMatchObject({ record: { note } });
      count += 1;
    }
    expect(count).toBe(20);
  });

  test('every finding of a line is reported with its file, line and id', async () => {
    const file = await write('records.jsonl', `\n${lines({ ...ada, name: '', kind: 'ANIMAL' })}`);
    const items = [];
    for await (const item of readRecords([file])) items.push(item);
    expect(items).toEqual(
      [
        { field: '/kind', reason: expect.stringContaining('PERSON') },
        { field: '/name', reason: expect.any(String) },
      ].map((finding) => ({ report: { file, line: 2, id: ada.id, code: 'NOT_A_RECORD', ...finding } })),
    );
  });

  test('files are read in turn, each from line 1', async () => {
    const files = [await write('one.jsonl', `\n${first}`), await write('two.jsonl', second)];
    const places = [];
    for await (const item of readRecords(files)) places.push('record' in item && [item.file, item.line]);
    expect(places).toEqual([
      [files[0], 2],
      [files[1], 1],
    ]);
  });

  test('reading can stop halfway', async () => {
    const file = await write('records.jsonl', `${first}\n${second}`);
    for await (const item of readRecords([file])) {
      expect(item).toMatchObject({ line: 1 });
      break;
    }
  });
});
