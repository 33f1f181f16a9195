/** `hearsay search` and `hearsay timeline`. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { run } from './hearsay.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await run(folder, ['load', projectFile('seed')]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('hearsay search', () => {
  test('marks matches on a terminal, and only there', async () => {
    const onTerminal = await run(folder, ['search', 'tokayev', '--limit', '1'], { NO_COLOR: '', FORCE_COLOR: '1' });
    expect(onTerminal.stdout).toContain('\u001b[1m\u001b[33mTokayev\u001b[39m\u001b[22m');
    expect((await run(folder, ['search', 'tokayev'])).stdout).not.toContain('\u001b');
  });

  test('--json gives ids, scores and highlights, page by page', async () => {
    const page = async (...more: string[]) => {
      const { code, stdout, stderr } = await run(folder, ['search', 'kazakhstan', '--json', '--limit', '2', ...more]);
      expect([code, stderr]).toEqual([0, '']);
      return JSON.parse(stdout);
    };
    const first = await page();
    expect(first.nodes[0]).toMatchObject({ id: 'country:kz', highlights: [{ field: 'name' }, { field: 'alias' }] });
    const second = await page('--after', first.pageInfo.endCursor);
    expect(second.totalCount).toBe(first.totalCount);
    expect(second.nodes[0].score).toBeLessThanOrEqual(first.nodes[1].score);
  });

  test.each([
    [['search', 'rain', '--type', 'poem'], /Allowed choices are statement, entity, article/],
    [['search'], /missing required argument 'words'/],
    [['search', 'a b c d e f g h i j k'], /at most 10 different words/],
    [['timeline', '--interval', 'year'], /Allowed choices are hour, day, week, month/],
  ])('%j is wrong use', async (args, message) => {
    const { code, stdout, stderr } = await run(folder, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('what nothing matches is said so', async () => {
    expect(await run(folder, ['search', 'xyzzyx'])).toEqual({ code: 0, stdout: '0 matches.\n', stderr: '' });
  });
});

describe('hearsay timeline', () => {
  test('--json gives both clocks, speakers and topics', async () => {
    const { stdout } = await run(folder, ['timeline', '--speaker', 'Blinken', '--interval', 'month', '--json']);
    const { undated, buckets } = JSON.parse(stdout);
    expect(buckets).toMatchObject([{ start: '2022-01', speakers: [{ entity: { id: 'person:antony-blinken' } }] }]);
    expect(buckets[0].said + undated).toBe(buckets[0].published);
  });

  test('of nothing there is none', async () => {
    expect((await run(folder, ['timeline', '--from', '2030'])).stdout).toBe('No statement fits.\n');
  });
});
