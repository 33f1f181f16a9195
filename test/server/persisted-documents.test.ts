/** Persisted documents over HTTP: by id, by POST and GET; and a service that answers nothing else. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { askServer } from '../../src/graphql/ask.ts';
import { limitRules } from '../../src/graphql/limits/check-query.ts';
import { load } from '../../src/loading/load.ts';
import { tools } from '../../src/mcp/tools.ts';
import { projectFile } from '../../src/project.ts';
import { documentIdOf } from '../../src/server/persisted-documents.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { defaultLimits } from '../../src/settings.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { readExamples } from '../../tools/examples/read-examples.ts';
import { collectDocuments, manifestFile, printManifest } from '../../tools/persist/collect-documents.ts';

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent' };
const manifest = readFileSync(manifestFile, 'utf8');
const documents: Record<string, string> = JSON.parse(manifest);
const file = (...path: string[]) => readFileSync(projectFile(...path), 'utf8').trim();
const question = file('examples', 'statements.graphql');
const documentId = documentIdOf(question);
const variables = JSON.parse(file('examples', 'statements.json'));
const data = JSON.parse(file('examples', 'statements.answer.json'));
const unlisted = '{ stats { articles } }';

describe('the manifest', () => {
  test('is fresh; npm run persist writes it', async () => {
    expect(manifest === printManifest(await collectDocuments())).toBe(true);
  });

  test('names each document by the hash of its text, and each is valid', () => {
    const schema = buildSchema(file('schema.graphql'));
    for (const [id, text] of Object.entries(documents)) {
      expect(id).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
      expect(validate(schema, parse(text))).toEqual([]);
    }
  });

  test("holds the examples, the IDE's questions and those of the tools", () => {
    const texts = new Set(Object.values(documents));
    for (const { source } of readExamples()) expect(texts).toContain(source);
    expect(texts).toContain(file('src', 'ide', 'questions', '1-said-about-russia.graphql'));
    for (const asked of tools.flatMap((tool) => tool.questions)) expect(texts).toContain(asked);
  });

  test('holds nothing that the limits refuse', () => {
    const schema = buildSchema(file('schema.graphql'));
    for (const text of Object.values(documents))
      expect(validate(schema, parse(text, { maxTokens: defaultLimits.tokens }), limitRules(defaultLimits))).toEqual([]);
  });

  test('has the documents that docs/persisted-documents.md asks for', () => {
    const ids = file('docs', 'persisted-documents.md').match(/sha256:[0-9a-f]{64}/g) ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(documents).toHaveProperty([id]);
  });

  test("has the identifier of the specification's own example", () => {
    const example = 'query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}';
    const id = 'sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e';
    expect([documentIdOf(example), documentIdOf(`\n${example}\n`)]).toEqual([id, id]);
  });
});

const store = openEmbedded();
let open: RunningServer;
let only: RunningServer;
beforeAll(async () => {
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
  open = await startServer({ settings, store });
  only = await startServer({ settings: { ...settings, onlyPersisted: true }, store });
});
afterAll(async () => {
  await open.close();
  await only.close();
  await store.close();
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const send = async (sent: Promise<Response>) => {
  const response = await sent;
  const body = (await response.json()) as Answer;
  return { status: response.status, type: response.headers.get('content-type'), body };
};
const post = ({ url }: RunningServer, body: unknown, accept = 'application/json') =>
  send(
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    }),
  );
const get = ({ url }: RunningServer, parameters: Record<string, string>) =>
  send(fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers: { accept: 'application/json' } }));

describe.each([
  ['a service that answers everything', () => open],
  ['a service that answers these only', () => only],
])('%s', (_name, server) => {
  test('answers a document by its id, by POST and by GET', async () => {
    expect((await post(server(), { documentId, variables })).body.data).toEqual(data);
    const parameters = { documentId, variables: JSON.stringify(variables) };
    expect((await get(server(), parameters)).body.data).toEqual(data);
  });

  test('answers the text of a persisted document, white space at its ends or not', async () => {
    expect((await post(server(), { query: `${question}\n`, variables })).body.data).toEqual(data);
  });

  test.each([['sha256:00'], ['constructor'], [5], [{}]])('the id %j is refused with one error', async (id) => {
    const { status, body } = await post(server(), { documentId: id });
    expect([status, body.errors?.length, body.data]).toEqual([200, 1, undefined]);
    expect(body.errors?.[0]?.extensions.code).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  });

  test('the id decides where a text comes with it', async () => {
    expect((await post(server(), { documentId, query: unlisted, variables })).body.data).toEqual(data);
  });

  test('an unknown id is 400 where the media type is for GraphQL alone', async () => {
    const type = 'application/graphql-response+json';
    const answer = await post(server(), { documentId: 'sha256:00' }, type);
    expect([answer.status, answer.type]).toEqual([400, `${type}; charset=utf-8`]);
  });

  test("hearsay mcp's questions are answered", async () => {
    const [asked = ''] = tools[0]?.questions ?? [];
    const { statements } = await askServer(server().url)<{ statements: { totalCount: number } }>(asked, { first: 1 });
    expect(statements.totalCount).toBeGreaterThan(90);
  });
});

test('a service that answers everything answers what is not persisted', async () => {
  expect((await post(open, { query: unlisted })).body.data).toEqual({ stats: { articles: 5 } });
});

describe('a service that answers these only refuses', () => {
  test.each<[string, unknown]>([
    ['another document', { query: unlisted }],
    ['a persisted one that was changed', { query: question.replace('cue', 'cue id') }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['a batch', [{ query: unlisted }]],
    ['no document', {}],
    [
      'one that registers itself (APQ)',
      { query: unlisted, extensions: { persistedQuery: { version: 1, sha256Hash: documentIdOf(unlisted).slice(7) } } },
    ],
  ])('%s', async (_what, body) => {
    const { body: answer } = await post(only, body);
    expect(answer.errors?.[0]?.extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    expect(answer).not.toHaveProperty('data');
  });

  test('another document by GET', async () => {
    const { body } = await get(only, { query: unlisted });
    expect(body.errors?.[0]?.extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
  });

  test.each(['application/json', 'text/event-stream'])(
    'another document beside a persisted one, as %s',
    async (accept) => {
      const two = new URLSearchParams([
        ['query', question],
        ['query', unlisted],
      ]);
      for (const hidden of [two, `query=${encodeURIComponent(question)}%23?query=${encodeURIComponent(unlisted)}`]) {
        const text = await (await fetch(`${only.url}/graphql?${hidden}`, { headers: { accept } })).text();
        expect(text).toMatch(/BAD_REQUEST|PERSISTED_DOCUMENT_REQUIRED/);
        expect(text).not.toContain('"data"');
      }
    },
  );

  test('a subscription that is not persisted, as events', async () => {
    const { status, body } = await post(only, { query: 'subscription { statementAdded { id } }' }, 'text/event-stream');
    expect(status).toBeLessThan(500);
    expect(body.errors?.[0]?.extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
  });
});
