/** `hearsay disputes`, and the table of intervals in docs/disputes.md. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { intervalOf } from '../../src/disputing/interval.ts';
import { projectFile } from '../../src/project.ts';
import type { Approximation } from '../../src/record/record.ts';
import { run } from './hearsay.ts';

const page = readFileSync(projectFile('docs', 'disputes.md'), 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await run(folder, ['load', projectFile('seed')]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('docs/disputes.md', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.*?) +\|.*\| ([[(])([\d,]+), ([\d,]+|∞)([\])]) +\|$/gm)];
  test.each(rows.map(([, approximation, words, ...interval]) => [approximation, words, interval.join(' ')]))(
    '%s: "%s" allows %s',
    (approximation = '', words = '', interval) => {
      const numbers = (words.replaceAll(',', '').match(/\d+/g) ?? []).map(Number);
      const [one = null, other = null] = numbers;
      const ends: Readonly<Record<string, object>> = {
        ...{ EXACT: { value: one }, ABOUT: { value: one }, NEARLY: { value: one }, UP_TO: { high: one } },
        ...{ MORE_THAN: { low: one }, AT_LEAST: { low: one }, VAGUE: { low: one }, RANGE: { low: one, high: other } },
      };
      const hedged = { approximation: approximation as Approximation, value: null, low: null, high: null };
      const { low, high, leavesOutLow, leavesOutHigh } = intervalOf({ ...hedged, ...ends[approximation] });
      const closing = leavesOutHigh || high === Number.POSITIVE_INFINITY ? ')' : ']';
      const end = high === Number.POSITIVE_INFINITY ? '∞' : high.toLocaleString('en-US');
      expect([leavesOutLow ? '(' : '[', low.toLocaleString('en-US'), end, closing].join(' ')).toBe(interval);
    },
  );

  test('has a row for every approximation', () => {
    expect(rows).toHaveLength(8);
  });
});

describe('hearsay disputes', () => {
  test('--json gives ids, chains and intervals to machines', async () => {
    const { code, stdout } = await run(folder, ['disputes', '--measure', 'detained', '--json']);
    const { totalCount, nodes } = JSON.parse(stdout);
    expect([code, totalCount]).toEqual([0, 1]);
    expect(nodes[0]).toMatchObject({ id: 'dispute:detained|protests-in-kazakhstan|people', rule: 'DIFFERENCE' });
    expect(nodes[0].figures[1]).toMatchObject({
      ...{ day: '2022-01-09', dayBasis: 'PUBLISHED', low: 5400, high: 6000 },
      figure: {
        words: 'nearly 6,000',
        statement: { depth: 1, chain: [{}, { entity: { id: 'organization:ria' } }, {}] },
      },
    });
  });

  test('pages with --limit and --after', async () => {
    const first = await run(folder, ['disputes', '--limit', '4']);
    const [, cursor = ''] = /The next page: --after (\S+)/.exec(first.stdout) ?? [];
    expect(first.stdout).toContain('6 disputes, 4 shown.');
    const { nodes } = JSON.parse((await run(folder, ['disputes', '--after', cursor, '--json'])).stdout);
    expect(nodes.map(({ measure }: { measure: string }) => measure)).toEqual(['INJURED', 'TROOPS']);
  });

  test.each([
    [['--measure', 'cats'], 2, /Allowed choices are deaths/],
    [['--rule', 'winner'], 2, /Allowed choices are contradiction, difference/],
    [['--limit', '101'], 2, /whole number from 1 to 100/],
    [['--speaker', 'Tokayeff'], 1, /Did you mean/],
    [['--server', 'http://127.0.0.1:1'], 1, /No Hearsay answers/],
    [['--server', '127.0.0.1:4000'], 2, /Write an address such as http:/],
    [['--server', ''], 2, /Write an address such as http:/],
  ])('%j exits with %i', async (options, exitCode, message) => {
    const { code, stdout, stderr } = await run(folder, ['disputes', ...options]);
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toMatch(message);
  });
});
