/** docs/curation.md, taken at its word: its commands one after the other, its mutation, its table of commands. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { createContext } from '../src/graphql/context.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { load } from '../src/loading/load.ts';
import { projectFile } from '../src/project.ts';
import { openEmbedded } from '../src/store/embedded/embedded-store.ts';
import { run } from './cli/hearsay.ts';
import { blocksOf, commandsOf, wordsOf } from './page.ts';

const page = readFileSync(projectFile('docs', 'curation.md'), 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  expect((await run(folder, ['load', projectFile('seed')])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

/** Who and when differ from one run to the next. */
const timeless = (text: string, name: string) =>
  text
    .replace(/change:\d{17}-[0-9a-f]{6}/g, 'change:…')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '…')
    .replaceAll(` ${name}\n`, ' somebody\n')
    .replaceAll(`undone by ${name}`, 'undone by somebody');

test('the commands, one after the other, print what is shown', async () => {
  const commands = commandsOf(page);
  expect(commands.length).toBeGreaterThan(5);
  for (const [line, shown] of commands) {
    const { code, stdout, stderr } = await run(folder, wordsOf(line));
    expect({ line, code, stderr, stdout: timeless(stdout, userInfo().username) }).toEqual({
      ...{ line, code: 0, stderr: '' },
      stdout: timeless(shown, 'ada'),
    });
  }
}, 120_000);

test('every command of the table is there', async () => {
  const { stdout } = await run(folder, ['--help']);
  const named = [...page.matchAll(/^\| `([a-z-]+)[^|]*\|/gm)]
    .map(([, name]) => name)
    .filter((name) => !/^(reader|curator|admin)$/.test(name ?? ''));
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
});

test('the mutation answers as the page says', async () => {
  const store = openEmbedded();
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
  const [source = ''] = blocksOf(page, 'graphql');
  const contextValue = createContext(store, { store, viewer: { name: 'Ada', role: 'CURATOR' } });
  const { data, errors } = await graphql({ schema: createSchema(), source, contextValue });
  await store.close();
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    statementCorrect: {
      change: null,
      userErrors: [{ code: 'ENTITY_UNKNOWN', message: expect.stringContaining('Did you mean'), field: ['speaker'] }],
    },
  });
});
