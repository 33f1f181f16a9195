/** The report on whole annotations, and the command that prints it. */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { countChanged } from '../../tools/agreement/count-changed.ts';
import { countSharedFigures } from '../../tools/measuring/count-shared-figures.ts';
import { figureOf, statementAt } from './made-up.ts';

const early = statementAt({ cue: [10, 14] });
const late = statementAt({ cue: [100, 104] });
const elsewhere = { ...statementAt({ cue: [10, 14] }), id: 'statement:example-2-000010', article: 'article:example-2' };

test('a settled statement differs by its facts, not by its words, order or origin', () => {
  const reworded = { ...early, gist: 'The tea came late.', note: 'Doubtful.', confidence: 1, origin: 'CURATED' };
  expect(countChanged([early], [reworded])).toBe(0);
  expect(countChanged([{ ...early, about: ['a', 'b'] }], [{ ...early, about: ['b', 'a'] }])).toBe(0);
  expect(countChanged([early], [{ ...early, about: ['a'] }])).toBe(1);
  expect(countChanged([early, late], [early])).toBe(1);
  expect(countChanged([early], [early, late])).toBe(0);
});

test('figures pair off one to one by measure, numbers and approximation', () => {
  const twelve = figureOf({ value: 12 });
  expect(countSharedFigures([twelve, twelve], [figureOf({ value: 12, scope: 'elsewhere', unit: 'persons' })])).toBe(1);
  expect(countSharedFigures([twelve], [figureOf({ value: 12, approximation: 'ABOUT' })])).toBe(0);
  expect(countSharedFigures([twelve], [figureOf({ value: 12, measure: 'INJURED' })])).toBe(0);
  expect(countSharedFigures([figureOf({ low: 1, high: 2 })], [figureOf({ low: 1 })])).toBe(0);
});

describe('npm run agreement', () => {
  let folder: string;
  const run = (...options: readonly string[]) => {
    const command = [projectFile('node_modules/tsx/dist/cli.mjs'), projectFile('tools/agreement/main.ts')];
    const folders = ['first', 'second', 'settled'].flatMap((name) => [`--${name}`, join(folder, name)]);
    return promisify(execFile)(process.execPath, [...command, ...folders, ...options]);
  };
  const write = async (name: string, records: readonly unknown[]) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'a.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    await write('first', [early, late, elsewhere, figureOf({ value: 12 })]);
    await write('second', [{ ...early, mode: 'DIRECT', quotes: ['Late.'] }, figureOf({ value: 12 })]);
    await write('settled', [early, late]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('--json gives each article and all; places in different articles are different', async () => {
    const report = JSON.parse((await run('--json')).stdout);
    expect(Object.keys(report.articles)).toEqual(['article:example-1', 'article:example-2']);
    expect(report.articles['article:example-2'].statements).toEqual({ first: 1, second: 0, both: 0, f1: 0 });
    expect(report.all).toMatchObject({
      statements: { first: 3, second: 1, both: 1, f1: 0.5 },
      pairs: { speaker: 1, mode: 0, modeKappa: 0 },
      figures: { first: 1, second: 1, both: 1, f1: 1 },
      settled: { statements: 2, notAsFirst: 0, notAsSecond: 2 },
    });
  });

  test('without --json it prints tables', async () => {
    const { stdout } = await run();
    expect(stdout).toMatch(/^example-1 +2 +1 +1 +0\.667$/m);
    expect(stdout).toMatch(/^all +3 +1 +1 +0\.500$/m);
  });

  test('a record that is none is named, and the exit code is 1', async () => {
    await write('settled', [{ ...early, mode: 'SHOUTED' }]);
    await expect(run()).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('a.jsonl:1') });
  });
});
