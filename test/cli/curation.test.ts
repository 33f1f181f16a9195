/** Curating on the command line: on the graph itself, through a service that has it open, by token; wrong use is told. */

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { run, start } from './hearsay.ts';

jest.setTimeout(120_000);

const statement = 'statement:upi-2022-01-09-002569';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await run(folder, ['load', projectFile('seed')]);
});
afterAll(() => rm(folder, { recursive: true }));

const json = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await run(folder, [...args, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};

test('a statement is corrected, confirmed, rejected, and all of it undone', async () => {
  const before = (await run(folder, ['export', '--format', 'jsonl'])).stdout;
  const places = ['--content-at', '2600-2610', '2620-2630'];
  const corrected = await json('correct', statement, '--speaker', 'United States', '--first-hand', ...places);
  expect(corrected.change.fields.map(({ name }: { name: string }) => name)).toEqual(['speaker', 'relays', 'anchors']);
  const confirmed = await json('confirm', statement);
  const rejected = await json('reject', statement, '--reason', 'None.');
  expect(rejected.change).toMatchObject({ kind: 'STATEMENT_REJECT', reason: 'None.', isUndone: false });
  expect((await run(folder, ['confirm', statement])).stderr).toContain(`undo ${rejected.change.id} to have it back`);
  const { totalCount, nodes } = await json('changes', statement);
  expect([totalCount, nodes[0].id]).toEqual([3, rejected.change.id]);
  for (const { change } of [rejected, confirmed, corrected]) await json('undo', change.id);
  const after = (await run(folder, ['export', '--format', 'jsonl'])).stdout;
  expect(after.split('\n').filter((line) => !line.includes('"type":"change"'))).toEqual(before.split('\n'));
  expect((await json('changes', '--no-undone')).totalCount).toBe(0);
  expect((await json('changes', '--undone')).totalCount).toBe(3);
});

test('a statement that nobody read is added, and undone', async () => {
  const places = ['--cue-at', '40-44', '--content-at', '45-80', '--said-on', '2022-01-09', '--new', 'person'];
  const how = ['--mode', 'indirect', '--cue', 'said', '--gist', 'The road is open.', '--about', 'Kazakhstan'];
  const added = await json('add', 'article:upi-2022-01-09', '--speaker', 'Carla Mendes', ...places, ...how);
  expect(added.change).toMatchObject({ kind: 'STATEMENT_ADD', targetId: added.statement.id });
  expect(added.change.fields.map(({ name }: { name: string }) => name)).not.toContain('sha256');
  expect((await json('ask', '--speaker', 'Carla Mendes')).totalCount).toBe(1);
  await json('undo', added.change.id);
  expect((await json('ask', '--speaker', 'Carla Mendes')).totalCount).toBe(0);
  const without = await run(folder, ['add', 'article:upi-2022-01-09', '--speaker', 'RIA', '--content', 'x']);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('does not hold the text')]);
});

test('an entity is corrected, merged, parted, and kept apart', async () => {
  const named = await json(
    'correct',
    'Almaty residents',
    '--name',
    'Residents of Almaty',
    '--alias',
    'Almaty residents',
    'Almatians',
  );
  expect(named.change).toMatchObject({ kind: 'ENTITY_CORRECT', targetId: 'group:almaty-residents' });
  expect((await json('ask', '--speaker', 'Almatians')).totalCount).toBeGreaterThan(0);
  const merged = await json('merge', 'Russian news agencies', 'RIA', '--force');
  expect(merged.entity.formerIds).toEqual(['group:russian-news-agencies']);
  expect(await json('unmerge', 'group:russian-news-agencies')).toMatchObject({
    partedFrom: { id: 'organization:ria' },
  });
  await json('keep-apart', 'Russian news agencies', 'RIA');
  const { code, stderr } = await run(folder, ['merge', 'RIA', 'Russian news agencies']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('found that these are two')]);
});

test.each([
  ['a field of entities', ['correct', statement, '--name', 'X'], '--name is for entities'],
  ['a field of statements', ['correct', 'RIA', '--said-on', '2022'], '--said-on is for statements'],
  ['no place', ['correct', statement, '--content-at', '12'], '350-402'],
  ['no kind', ['correct', 'RIA', '--kind', 'thing'], 'Allowed choices'],
  ['no statement', ['confirm'], 'missing required argument'],
  ['no server', ['confirm', statement, '--server', 'here'], 'http'],
])('%s is wrong use', async (_what, args, message) => {
  const { code, stderr } = await run(folder, args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

test('a new speaker is named, lists are emptied, and what contradicts itself is told', async () => {
  const { change } = await json('correct', statement, '--speaker', 'Carla Mendes', '--new', 'person', '--about-nobody');
  expect(change.fields.map(({ name, after }: { name: string; after: string }) => [name, after])).toEqual([
    ['speaker', '"person:carla-mendes"'],
    ['about', '[]'],
  ]);
  await json('undo', change.id);
  const wrong = [
    [['--new', 'somebody', 'Carla'], '--new takes a kind'],
    [['--audience', 'RIA', '--audience-nobody'], 'contradict each other'],
    [['--content-at', '5-3'], 'comes after the start'],
    [['--gist', ''], 'gist must not be empty'],
  ] as const;
  for (const [options, reason] of wrong) {
    const { code, stderr } = await run(folder, ['correct', statement, ...options]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
  }
});

describe('while a service has the graph open', () => {
  let service: ChildProcess;
  let url: string;
  beforeAll(async () => {
    service = start(folder, ['serve', '--port', '0']);
    url = await new Promise((resolve) => {
      let said = '';
      service.stdout?.on('data', (chunk) => {
        said += chunk;
        const [found] = /http:\/\/[\d.:]+/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
  });
  afterAll(async () => {
    service.kill('SIGTERM');
    if (service.exitCode === null) await once(service, 'exit');
  });

  test('commands go through it, and need a token to change anything', async () => {
    const refused = await run(folder, ['confirm', statement]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('put a token into HEARSAY_TOKEN')]);
    const { stdout } = await run(folder, ['token', 'create', '--name', 'Ada Example', '--role', 'curator', '--json']);
    const { token } = JSON.parse(stdout);
    const wrong = await run(folder, ['confirm', statement], { HEARSAY_TOKEN: 'hearsay_wrong' });
    expect([wrong.code, wrong.stderr]).toEqual([
      ...[1, expect.stringMatching(/not known here.* HEARSAY_TOKEN holds it/)],
    ]);
    for (const args of [
      ['confirm', statement, '--json'],
      ['reject', statement, '--json', '--server', url],
    ]) {
      const done = await run(folder, args, { HEARSAY_TOKEN: token });
      expect(JSON.parse(done.stdout).change).toMatchObject({ by: 'Ada Example' });
    }
    expect((await json('changes', statement, '--by', 'Ada Example')).totalCount).toBe(2);
  });
});
