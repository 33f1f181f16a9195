/** docs/questions.md taken at its word: each question in GraphQL, on the command line, in Cypher and as a tool gives the same answer, on both engines. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askHere } from '../src/graphql/ask.ts';
import { load } from '../src/loading/load.ts';
import { tools } from '../src/mcp/tools.ts';
import { projectFile } from '../src/project.ts';
import { openEmbedded } from '../src/store/embedded/embedded-store.ts';
import type { Store } from '../src/store/store.ts';
import { run } from './cli/hearsay.ts';
import { ask } from './graphql/ask.ts';
import { blocksOf, commandsOf, wordsOf } from './page.ts';
import { engines, runOnNeo4j, testNeo4j } from './store/engines.ts';

const page = readFileSync(projectFile('docs', 'questions.md'), 'utf8');
const questions = page.split('\n## ').slice(1);
const titleOf = (question: string) => question.slice(0, question.indexOf('\n'));

/** What the answers to a question are compared by: the kind of what it asks for. */
const kinds = ['figure', 'utterance', 'statement'] as const;

/** The ids in an answer, of the first kind of `kinds` that it gives; of a network those of its nodes, which have labels. */
function idsIn(answer: unknown): Set<string> {
  const json = JSON.stringify(answer);
  const kind = kinds.find((one) => json.includes(`"${one}:`) && !json.includes('"label":'));
  return kind ? idsOfKind(kind, answer) : new Set(nodesIn(answer));
}

function idsOfKind(kind: string, answer: unknown): Set<string> {
  return new Set([...JSON.stringify(answer).matchAll(new RegExp(`"(${kind}:[^" ]+)"`, 'g'))].map(([, id = '']) => id));
}

function nodesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const own = 'label' in answer && 'id' in answer ? [String(answer.id)] : [];
  return [...own, ...Object.values(answer).flatMap(nodesIn)];
}

/** The ids in an answer that are of the same kind as these. */
function alike(ids: ReadonlySet<string>, answer: unknown): Set<string> {
  const [first = ''] = ids;
  const kind = kinds.find((one) => first.startsWith(`${one}:`));
  return kind ? idsOfKind(kind, answer) : new Set(nodesIn(answer));
}

/** Commands that print for machines, which the page shows without their answers. */
function machineCommandsOf(question: string): string[] {
  return blocksOf(question, 'sh').flatMap((block) => block.match(/(?<=npx hearsay ).* --json$/gm) ?? []);
}

test('the page holds the questions of the design', () => {
  expect(questions.map(titleOf)).toHaveLength(8);
});

describe.each(engines)('on $name', ({ name, open, close }) => {
  let store: Store;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    if (name === 'embedded') {
      // The command line opens the folder itself, and the engine lets one in at a time.
      expect((await run(folder, ['load', projectFile('seed')])).code).toBe(0);
      environment = {};
      store = openEmbedded();
      await store.prepare();
    } else {
      const { uri, user, password } = await testNeo4j();
      environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
      store = await open();
    }
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    await close(store);
    await rm(folder, { recursive: true });
  });

  describe.each(questions.map((question): [string, string] => [titleOf(question), question]))('%s', (_, question) => {
    const [graphql = ''] = blocksOf(question, 'graphql');
    let ids: Set<string>;
    beforeAll(async () => {
      ids = idsIn(await ask(store, graphql));
    });

    test('GraphQL finds something', () => expect(ids.size).toBeGreaterThan(0));

    test('the command line finds the same', async () => {
      const lines = commandsOf(question).map(([line]) => `${line} --json`);
      for (const line of [...lines, ...machineCommandsOf(question)]) {
        const { code, stdout, stderr } = await run(folder, wordsOf(line), environment);
        expect([line, code, stderr]).toEqual([line, 0, '']);
        expect(alike(ids, JSON.parse(stdout))).toEqual(ids);
      }
    });

    test('and prints for people what the page shows', async () => {
      for (const [line, stdout] of commandsOf(question))
        expect(await run(folder, wordsOf(line), environment)).toEqual({ code: 0, stdout, stderr: '' });
    });

    test('so do the tools for assistants', async () => {
      for (const call of blocksOf(question, 'json').map((block) => JSON.parse(block))) {
        const tool = tools.find((one) => one.name === call.name);
        const answer = await tool?.answer(askHere(store), call.arguments);
        expect(alike(ids, answer?.structure)).toEqual(ids);
      }
    });
  });
});

describe('in Neo4j Browser', () => {
  const neo4j = engines[1];
  let store: Store | undefined;
  beforeAll(async () => {
    store = await neo4j?.open();
    if (store) await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    if (store) await neo4j?.close(store);
  });

  test.each(questions.map((question): [string, string] => [titleOf(question), question]))('%s', async (_, question) => {
    if (!store) throw new Error('no Neo4j');
    const [graphql = ''] = blocksOf(question, 'graphql');
    const ids = idsIn(await ask(store, graphql));
    const [, all, file = ''] =
      /^In Neo4j Browser(, all of them)?: \[[\w-]+\.cypher\]\(\.\.\/(.*?)\)/m.exec(question) ?? [];
    const rows = await runOnNeo4j(readFileSync(projectFile(file), 'utf8'));
    const [first = ''] = ids;
    const kind =
      kinds.find((one) => first.startsWith(`${one}:`)) ?? '(?:person|organization|country|place|group|event)';
    const drawn = idsOfKind(kind, rows);
    if (all) expect([...ids].filter((id) => !drawn.has(id))).toEqual([]);
    else expect(drawn).toEqual(ids);
  });
});
