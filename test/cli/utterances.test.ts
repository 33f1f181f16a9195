/** `hearsay utterances` and `hearsay group`, and the numbers of docs/utterances.md. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { method, thresholds } from '../../src/grouping/thresholds.ts';
import { projectFile } from '../../src/project.ts';
import { run } from './hearsay.ts';

const page = readFileSync(projectFile('docs', 'utterances.md'), 'utf8');

let folder: string;
const hearsay = (...args: string[]) => run(folder, args);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  const loaded = await hearsay('load', projectFile('seed'));
  expect(loaded.stdout).toMatch(/\n11 utterances made, 0 dropped: see hearsay utterances\.\n$/);
});
afterAll(() => rm(folder, { recursive: true }));

describe('docs/utterances.md', () => {
  test('gives the numbers that the rules have', () => {
    const numbers = {
      ...{ quoteOverlap: 2 / 3, quoteWords: 5, gistOverlap: 0.6, gistWords: 3, gistAbout: 0.51, scopeOverlap: 0.5 },
      ...{ figureAbout: 1 / 3, daysApart: 1, publishedApart: 31 },
    };
    expect([thresholds, method]).toEqual([numbers, 'wording/1']);
    for (const words of [
      'two thirds and five words',
      'from 0.6 and three words',
      'a third of the topics',
      'more than 31 days',
    ])
      expect(page).toContain(words);
  });
});

describe('hearsay utterances', () => {
  test('--json gives ids, matches and differences to machines', async () => {
    const { code, stdout } = await hearsay('utterances', '--rivalled', '--reports-min', '2', '--json');
    const { totalCount, nodes } = JSON.parse(stdout);
    expect([code, totalCount]).toEqual([0, 1]);
    expect(nodes[0]).toMatchObject({
      ...{ id: 'utterance:wall-street-journal-2022-01-09-001128', method: 'wording/1' },
      reports: [{ difference: null }, { matched: [{ kind: 'FIGURE', strength: 0.8 }, {}, {}] }],
      rivals: [{ utterance: { speaker: { id: 'group:kazakh-officials' } } }],
    });
  });

  test('marks differences by colour where there is some', async () => {
    const { stdout } = await run(folder, ['utterances', '--speaker', 'Psaki'], {
      FORCE_COLOR: '1',
      NO_COLOR: undefined,
    });
    expect(stdout).toContain('\u001b[32mUnited States and, frankly, the\u001b[39m');
    expect(stdout).not.toMatch(/\{\+|\[-/);
  });

  test('says where the next page begins', async () => {
    expect((await hearsay('utterances', '--outlet', 'UPI', '--limit', '1')).stdout).toMatch(
      /\n2 utterances, 1 shown\.\nThe next page: --after /,
    );
  });

  test.each<[string[], RegExp]>([
    [['--reports-min', '0'], /whole number, 1 or more/],
    [['--reports-min', 'two'], /whole number, 1 or more/],
    [['--limit', '101'], /whole number from 1 to 100/],
  ])('%j is wrong use: exit 2', async (args, message) => {
    const { code, stdout, stderr } = await hearsay('utterances', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('hearsay group', () => {
  test('anew, it finds all as it is; taken back and anew, it brings all back', async () => {
    const before = (await hearsay('utterances', '--json')).stdout;
    expect((await hearsay('group')).stdout).toBe('102 statements compared: 0 utterances made, 11 kept, 0 dropped.\n');
    expect((await hearsay('group', '--undo')).stdout).toBe(
      '11 utterances taken back; the statements stay as they are.\n',
    );
    expect((await hearsay('utterances')).stdout).toBe('0 utterances.\n');
    expect(JSON.parse((await hearsay('group', '--json')).stdout)).toEqual({
      looked: 102,
      made: 11,
      dropped: 0,
      kept: 0,
    });
    expect((await hearsay('utterances', '--json')).stdout).toBe(before);
  });
});
