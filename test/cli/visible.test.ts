/** What names may hold, as a terminal or a pipe gets it. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { visible } from '../../src/cli/visible.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { run } from './hearsay.ts';

const { entities, article, statement } = exampleRecords;

test.each([
  ['\u001b[31mRED', '\\u001b[31mRED'],
  ['a\rb\u0007\u007f\u009b', 'a\\u000db\\u0007\\u007f\\u009b'],
  ['one\n\ttwo – “three” 四 👩‍🔬', 'one\n\ttwo – “three” 四 👩‍🔬'],
])('%j is shown as %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

describe('a name that would paint a terminal', () => {
  const name = 'Redmond \u001b[31mRED\u001b[2J';
  const shown = 'Redmond \\u001b[31mRED\\u001b[2J';
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
    const [ada, ...others] = entities;
    const records = [{ ...ada, name }, ...others, article, statement];
    const file = join(folder, 'records.jsonl');
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    const { code, stderr, stdout } = await run(folder, ['load', file]);
    expect({ code, stderr, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('is shown in messages, and does nothing', async () => {
    const { stderr } = await run(folder, ['ask', '--speaker', 'Redmond REDD']);
    expect(stderr).toContain(shown);
    expect(stderr).not.toContain('\u001b');
  });

  test('is shown in answers, whose own colours stay', async () => {
    const { stdout } = await run(folder, ['ask', '--speaker', 'person:ada-example'], {
      FORCE_COLOR: '1',
      NO_COLOR: undefined,
    });
    expect(stdout).toContain(`\u001b[1m${shown}\u001b[22m`);
    expect(stdout).not.toContain('\u001b[31m');
    expect((await run(folder, ['ask', '--speaker', 'person:ada-example'])).stdout).not.toContain('\u001b');
  });

  test('is what it is in JSON', async () => {
    const { stdout } = await run(folder, ['ask', '--speaker', 'person:ada-example', '--json']);
    expect(stdout).not.toContain('\u001b');
    expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(name).slice(1, -1));
  });
});
