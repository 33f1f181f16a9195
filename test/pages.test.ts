/** The pages for users, taken at their word: commands print what is shown, questions have the answers that stand below them, links lead somewhere. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../src/loading/load.ts';
import { projectFile } from '../src/project.ts';
import { openEmbedded } from '../src/store/embedded/embedded-store.ts';
import type { Store } from '../src/store/store.ts';
import { run } from './cli/hearsay.ts';
import { ask } from './graphql/ask.ts';
import { answeredQuestionsOf, commandsOf, linksOf, wordsOf } from './page.ts';

const rooms = ['.', 'src', 'cypher', 'seed', 'corpus', 'bench', 'faults', 'src/ide', 'tools/neo4j', 'tools/agreement'];
const documents = readdirSync(projectFile('docs')).filter((file) => file.endsWith('.md'));
const pages = [...rooms.map((room) => join(room, 'README.md')), ...documents.map((file) => join('docs', file))];
/** Have tests of their own: asked on both engines, written by machine from examples that are tested, and changing the graph as it goes. */
const askedElsewhere = ['docs/questions.md', 'docs/schema.md', 'docs/curation.md'];

const textOf = (page: string) => readFileSync(projectFile(page), 'utf8');
const asked = pages.filter((page) => !askedElsewhere.includes(page));
const commands = asked.flatMap((page) => commandsOf(textOf(page)).map((command) => [page, ...command] as const));
const questions = asked.flatMap((page) => answeredQuestionsOf(textOf(page)).map((each) => [page, ...each] as const));

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await cp(projectFile('docs', 'articles'), join(folder, 'articles'), { recursive: true });
  expect((await run(folder, ['load', projectFile('seed')])).code).toBe(0);
  store = openEmbedded();
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test('there are commands and questions on them', () => {
  expect(commands.length).toBeGreaterThan(8);
  expect(questions.length).toBeGreaterThan(2);
});

test.each(commands)('%s: hearsay %s', async (_page, line, stdout) => {
  expect(await run(folder, wordsOf(line), { COLUMNS: undefined })).toEqual({ code: 0, stdout, stderr: '' });
});

test.each(questions)('%s: the question has the answer that stands below it', async (_page, question, expected) => {
  expect(await ask(store, question)).toEqual(JSON.parse(expected));
});

describe.each(pages)('%s', (page) => {
  test('links to what is there', () => {
    const missing = linksOf(textOf(page)).filter((link) => !existsSync(projectFile(dirname(page), link)));
    expect(missing).toEqual([]);
  });
});
