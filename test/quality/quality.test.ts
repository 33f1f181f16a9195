/** The extraction of today, measured on the corpus: nothing falls below its floor. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { extractStatements } from '../../tools/quality/extract-statements.ts';
import { findBelow, floorsOf, readFloors } from '../../tools/quality/floors.ts';
import { judgeArticles, measureQuality, type Quality } from '../../tools/quality/measure-quality.ts';
import { corpusPlace } from '../../tools/quality/places.ts';
import { printQuality } from '../../tools/quality/print-quality.ts';
import { readGold } from '../../tools/quality/read-gold.ts';

const run = (...options: readonly string[]) =>
  promisify(execFile)(process.execPath, [
    projectFile('node_modules/tsx/dist/cli.mjs'),
    projectFile('tools/quality/main.ts'),
    ...options,
  ]);

let quality: Quality;
beforeAll(async () => {
  quality = measureQuality(judgeArticles(await readGold(corpusPlace()), extractStatements));
});

test('nothing is below its floor, on either split', () => {
  expect(findBelow(quality, readFloors())).toEqual([]);
});

test('every measure of both splits has a floor, and each is held by something', () => {
  const namesOf = (floors: ReturnType<typeof readFloors>) =>
    Object.entries(floors).map(([split, of]) => [split, Object.keys(of)]);
  expect(namesOf(readFloors())).toEqual(namesOf(floorsOf(quality)));
});

test('the tables have both splits side by side', () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  printQuality(quality);
  const printed = write.mock.calls.map(([line]) => line).join('');
  write.mockRestore();
  expect(printed).toMatch(/^development: 16 articles, \d+ statements, \d+ extracted\nheld-out: 16 articles/);
  const scores = String.raw`(?: +\d\.\d\d){3} +\d\.\d\d–\d\.\d\d +\d\.\d\d`;
  expect(printed).toMatch(new RegExp(`^chain with a relay +\\d+${scores} +\\d+${scores}$`, 'm'));
  expect(printed).toMatch(/^garbled rewrite /m);
  expect(printed).toMatch(/^b16-bridge +held-out +\d+( +\d\.\d\d){4}$/m);
});

describe('npm run quality', () => {
  test('--json gives the same numbers, from a process of its own', async () => {
    expect(JSON.parse((await run('--json')).stdout)).toEqual(JSON.parse(JSON.stringify(quality)));
  });

  test('a folder without the texts is named, and the exit code is 1', async () => {
    await expect(run('--seed-articles', projectFile('corpus', 'articles'))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No text in'),
    });
  });
});
