/** Every mutation of the schema, over HTTP on both engines: who may not, who may, and that the log of changes says who did what. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../src/access/manage-tokens.ts';
import type { Role } from '../../src/access/viewer.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import type { Store } from '../../src/store/store.ts';
import { wholeGraph } from '../curating/whole-graph.ts';
import { engines } from '../store/engines.ts';

const article = {
  ...{ title: 'Harbour closed', outlet: 'Harbour Post', published: '2022-01-12' },
  content: '“Nobody sails today,” said Mayor Lena Orav. The quay is gone.',
};

interface Written {
  readonly name: string;
  readonly role: Role;
  /** The input; ids of changes and articles that came before stand in `seen`. */
  readonly input: (seen: Seen) => object;
  /** What the log says of it; null for what changes nothing. */
  readonly kind: string | null;
}

interface Seen {
  readonly ids: readonly string[];
  readonly changes: readonly string[];
  article: string;
}

/** In an order in which each has something to do. */
const mutations: readonly Written[] = [
  { name: 'articlePreview', role: 'CURATOR', input: () => ({ article }), kind: null },
  { name: 'articleImport', role: 'CURATOR', input: () => ({ article }), kind: 'ARTICLE_IMPORT' },
  {
    name: 'statementAdd',
    role: 'CURATOR',
    input: (seen) => ({ article: seen.article, speaker: 'Lena Orav', content: ['The quay is gone'], cue: 'said' }),
    kind: 'STATEMENT_ADD',
  },
  { name: 'articleDelete', role: 'ADMIN', input: (seen) => ({ id: seen.article }), kind: 'ARTICLE_DELETE' },
  {
    name: 'statementCorrect',
    role: 'CURATOR',
    input: ({ ids }) => ({ id: ids[0], gist: 'Other words.' }),
    kind: 'STATEMENT_CORRECT',
  },
  { name: 'statementConfirm', role: 'CURATOR', input: ({ ids }) => ({ id: ids[1] }), kind: 'STATEMENT_CONFIRM' },
  { name: 'statementReject', role: 'CURATOR', input: ({ ids }) => ({ id: ids[2] }), kind: 'STATEMENT_REJECT' },
  {
    name: 'entityCorrect',
    role: 'CURATOR',
    input: () => ({ entity: 'CSTO', description: 'An alliance.' }),
    kind: 'ENTITY_CORRECT',
  },
  {
    name: 'entityKeepApart',
    role: 'CURATOR',
    input: () => ({ one: 'Putin', other: 'Tokayev' }),
    kind: 'ENTITY_KEEP_APART',
  },
  {
    name: 'entityMerge',
    role: 'CURATOR',
    input: () => ({ from: 'Ned Price', into: 'Antony Blinken', force: true }),
    kind: 'ENTITY_MERGE',
  },
  { name: 'entityUnmerge', role: 'CURATOR', input: () => ({ id: 'person:ned-price' }), kind: null },
  { name: 'changeUndo', role: 'CURATOR', input: ({ changes }) => ({ id: changes.at(-2) }), kind: null },
];

describe.each(engines)('every mutation with $name', ({ open, close }) => {
  let folder: string;
  let store: Store;
  let server: RunningServer;
  const tokens = new Map<Role, string>();
  const seen: { ids: string[]; changes: string[]; article: string } = { ids: [], changes: [], article: '' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const file = join(folder, 'tokens.json');
    for (const role of ['READER', 'CURATOR', 'ADMIN'] as const)
      tokens.set(role, await createToken(file, { name: `The ${role.toLowerCase()}`, role }));
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', tokens: file }, store });
    const { statements } = (await send('{ statements(first: 3) { nodes { id } } }')).data as { statements: Nodes };
    seen.ids = statements.nodes.map(({ id }) => id);
  });
  afterAll(async () => {
    await server.close();
    await close(store);
    await rm(folder, { recursive: true });
  });

  const send = async (query: string, variables: object = {}, role: Role | null = null): Promise<Answer> => {
    const authorization = role && `Bearer ${tokens.get(role)}`;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const write = (name: string, input: object, role: Role | null) => {
    const field = createSchema().getMutationType()?.getFields()[name];
    const article = name === 'articleImport' ? 'article { id }' : '';
    return send(
      `mutation ($input: ${field?.args[0]?.type}) { ${name}(input: $input) { ${article} userErrors { code message } } }`,
      { input },
      role,
    );
  };
  const lastChange = async () => {
    const { changes } = (await send('{ changes(first: 1) { nodes { id kind by } } }')).data as { changes: Nodes };
    return changes.nodes[0];
  };

  test('is one of those below', () => {
    const names = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
    expect(mutations.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test.each(mutations)(
    '$name needs a token of the role $role, and is told in the log',
    async ({ name, role, input, kind }) => {
      const before = await wholeGraph(store);
      const lesser = ([null, 'READER', 'CURATOR'] as const).slice(0, role === 'ADMIN' ? 3 : 2);
      for (const each of lesser) {
        const { errors } = await write(name, input(seen), each);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
          each === null ? 'UNAUTHENTICATED' : 'FORBIDDEN',
        ]);
      }
      expect(await wholeGraph(store)).toEqual(before);
      const { data, errors } = await write(name, input(seen), role);
      expect(errors).toBeUndefined();
      const payload = (data as Readonly<Record<string, Payload>>)[name];
      expect(payload?.userErrors).toEqual([]);
      if (payload?.article) seen.article = payload.article.id;
      if (kind === null) return;
      const change = await lastChange();
      expect(change).toMatchObject({ kind, by: `The ${role.toLowerCase()}` });
      seen.changes.push(change?.id ?? '');
    },
  );

  test('what was taken back says who took it back', async () => {
    const query = '{ changes(first: 50) { nodes { id kind by isUndone undoneBy } } }';
    const { changes } = (await send(query)).data as { changes: Nodes };
    const undone = changes.nodes.filter(({ isUndone }) => isUndone);
    expect(undone.length).toBeGreaterThan(0);
    for (const { undoneBy } of undone) expect(undoneBy).toBe('The curator');
    const id = changes.nodes.find(({ kind }) => kind === 'STATEMENT_CONFIRM')?.id;
    await write('changeUndo', { id }, 'ADMIN');
    const after = (await send(query)).data as { changes: Nodes };
    expect(after.changes.nodes).toContainEqual(
      expect.objectContaining({ id, by: 'The curator', undoneBy: 'The admin' }),
    );
  });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

interface Nodes {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind?: string;
    readonly isUndone?: boolean;
    readonly undoneBy?: string;
  }[];
}

interface Payload {
  readonly userErrors: readonly object[];
  readonly article?: { readonly id: string };
}
