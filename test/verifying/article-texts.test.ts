/** Texts of articles: found by what is in them, whatever their files are called. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readArticleTexts } from '../../src/verifying/article-texts.ts';
import { sha256 } from './made-up.ts';

let folder: string;

const write = async (name: string, text: string): Promise<void> => {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('texts are known by the SHA-256 of their bytes, at any depth and under any name', async () => {
  const texts = { 'one.txt': 'Rain.', 'deep/er/two words.txt': '𝔸 — “Нет” 🙂' };
  for (const [name, text] of Object.entries(texts)) await write(name, text);
  expect(await readArticleTexts(folder)).toEqual(new Map(Object.values(texts).map((text) => [sha256(text), text])));
});

test('newlines, white space at the ends and byte order marks are kept: the hash counts them', async () => {
  const texts = ['Rain.\r\nSun.\r\n', 'Rain.\nSun.\n', '\ufeffRain.', ' Rain. ', ''];
  for (const [index, text] of texts.entries()) await write(`${index}.txt`, text);
  expect([...(await readArticleTexts(folder)).values()].toSorted()).toEqual(texts.toSorted());
});

test('only .txt files are read; copies count once', async () => {
  await write('one.txt', 'Rain.');
  await write('copy.txt', 'Rain.');
  await write('one.md', 'Sun.');
  await write('a.txt/notes.html', 'Sun.');
  expect([...(await readArticleTexts(folder)).values()]).toEqual(['Rain.']);
});

describe('what is no folder of texts is an error that says so', () => {
  test.each([
    ['a folder that is not there', 'nothing', /nothing cannot be read/],
    ['a folder without texts', '.', /No \.txt file stands in/],
  ])('%s', async (_what, name, message) => {
    await write('one.md', 'Sun.');
    await expect(readArticleTexts(join(folder, name))).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringMatching(message),
    });
  });
});

test('a folder in a folder is read whole, however many files it holds', async () => {
  for (let number = 0; number < 40; number += 1) await write(`inside/${number}.txt`, `Rain ${number}.`);
  expect((await readArticleTexts(folder)).size).toBe(40);
});
