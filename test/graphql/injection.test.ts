/** Every argument of every field, fed with Cypher, Lucene, HTML and paths on both engines: nothing breaks, nothing changes, nothing of the inside shows. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { createToken } from '../../src/access/manage-tokens.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { defaultLimits } from '../../src/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { askService, inside } from '../server/ask-service.ts';
import { engines } from '../store/engines.ts';

const payloads = [
  "' OR 1=1 RETURN 1 //",
  '"}) DETACH DELETE n //',
  '`} DETACH DELETE n \\',
  'a* AND (b: ~2^5 [a TO b} {"',
  '"><img src=x onerror="alert(1)"><script>alert(1)</script>',
  'javascript:alert(1)',
  '../../../../etc/passwd%2e%2e%2f\u0000',
  'x'.repeat(2_000),
];
/** What is written takes longer. */
const fewPayloads = payloads.filter((_, index) => index % 3 === 1);

const schema = createSchema();
const known = {
  ...{
    id: 'statement:s-none',
    from: 'RIA',
    to: 'CSTO',
    name: 'RIA',
    entity: 'RIA',
    query: 'troops',
    date: '2022-01-08',
  },
};

/** A way to a text inside an argument, such as `['where', 'speaker']`. */
type Way = readonly string[];

/** Each text that an input can hold, filters inside filters once. */
function waysInto(type: GraphQLInputType, way: Way): Way[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (way.length > 2) return [];
    return Object.values(named.getFields())
      .filter(({ name }) => name !== 'and' && name !== 'not')
      .flatMap((field) => waysInto(field.type, [...way, field.name]));
  }
  return ['String', 'ID', 'Date'].includes(named.name) ? [way] : [];
}

/** The least that a type takes, with `text` at the end of the way. */
function fill(type: GraphQLInputType, name: string, way: Way, text: string): unknown {
  if (isNonNullType(type)) return fill(type.ofType, name, way, text);
  if (isListType(type)) return [fill(type.ofType, name, way, text)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name === way[0] || isNonNullType(field.type),
    );
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        fill(field.type, field.name, field.name === way[0] ? way.slice(1) : [], field.name === way[0] ? text : ''),
      ]),
    );
  }
  if (text !== '') return text;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'Int' || type.name === 'Float') return 1;
  if (type.name === 'Boolean') return false;
  return type.name === 'Date' ? known.date : (known[name as keyof typeof known] ?? 'Kazakhstan');
}

/** All scalars, and of what is in a list its name. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named ? '{ __typename }' : '';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some((each) => isNonNullType(each.type)));
  const inner = fields
    .filter(
      (field) =>
        'getFields' in getNamedType(field.type) === false || (depth < 1 && /^(nodes|userErrors)$/.test(field.name)),
    )
    .map((field) => `${field.name} ${selection(field.type, depth + 1)}`);
  return `{ __typename ${inner.join(' ')} }`;
}

interface Target {
  readonly name: string;
  /** The question with the payloads in place, as one document. */
  readonly ask: (field: (alias: string) => string) => string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  readonly way: Way;
}

function targetsOf(type: GraphQLObjectType, ask: Target['ask']): Target[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      waysInto(argument.type, [argument.name]).map((way) => ({
        ...{ name: `${type.name}.${field.name}(${way.join('.')})`, ask, field, argument, way },
      })),
    ),
  );
}

/** One request with each payload once, under an alias of its own. */
function documentFor(
  { ask, field, argument, way }: Target,
  payloads: readonly string[],
): { query: string; variables: Record<string, unknown> } {
  const others = field.args.filter((each) => each !== argument && isNonNullType(each.type));
  const variables: Record<string, unknown> = {};
  for (const each of others) variables[each.name] = fill(each.type, each.name, [], '');
  for (const [index, payload] of payloads.entries())
    variables[`p${index}`] = fill(argument.type, argument.name, way.slice(1), payload);
  const definitions = [
    ...others.map((each) => `$${each.name}: ${each.type}`),
    ...payloads.map((_, index) => `$p${index}: ${argument.type}`),
  ];
  const given = others.map((each) => `${each.name}: $${each.name}`).join(', ');
  const asked = payloads.map((_, index) =>
    ask(
      (alias) =>
        `${alias}: ${field.name}(${argument.name}: $p${index}${given && `, ${given}`}) ${selection(field.type)}`,
    ).replaceAll('ALIAS', `a${index}`),
  );
  return { query: `(${definitions.join(', ')}) { ${asked.join(' ')} }`, variables };
}

const queries = schema.getQueryType();
const mutations = schema.getMutationType();
if (!queries || !mutations) throw new Error('The schema asks or changes nothing.');
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && /^(?:Person|Statement|Article|Figure|Utterance|Quoting)$/.test(type.name),
);

describe.each(engines)('the arguments of the API on $name', ({ open, close }) => {
  let folder: string;
  let store: Store;
  let server: RunningServer;
  let token: string;
  let ids: readonly string[];
  const logged: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const tokens = join(folder, 'tokens.json');
    token = await createToken(tokens, { name: 'Ada', role: 'ADMIN' });
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    const limits = { ...defaultLimits, tokens: 20_000, cost: 10_000_000, aliases: 500 };
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'error', tokens, limits };
    server = await startServer({ settings, store, log: { write: (line: string) => void logged.push(line) } });
    const rows = await Promise.all(
      ['export-statement-ids', 'export-entity-ids', 'export-article-ids'].map((name) =>
        store.read(name, { after: '', limit: 1 }),
      ),
    );
    ids = rows.flat().map(({ id }) => String(id));
  });
  afterAll(async () => {
    await server.close();
    await close(store);
    await rm(folder, { recursive: true });
  });

  const send = async (kind: 'query' | 'mutation', target: Target) => {
    const { query, variables } = documentFor(target, kind === 'query' ? payloads : fewPayloads);
    const answer = await askService(server.url, `${kind} ${query}`, kind === 'mutation' ? token : undefined, variables);
    expect([target.name, answer.status < 500, answer.codes.filter((code) => code === 'INTERNAL_SERVER_ERROR')]).toEqual(
      [...[target.name, true, []]],
    );
    expect(answer.codes.filter((code) => /GRAPHQL|QUERY_TOO_LARGE/.test(code)).length).toBeLessThanOrEqual(
      payloads.length,
    );
    expect(answer.text).not.toMatch(inside);
  };
  const counts = async () => [await store.read('stats-nodes'), await store.read('stats-relationships')];

  test('of questions', async () => {
    const before = await counts();
    const targets = [
      ...targetsOf(queries, (field) => field('ALIAS')),
      ...objects.flatMap((type) =>
        targetsOf(
          type,
          (field) => `nALIAS: nodes(ids: ${JSON.stringify(ids)}) { ... on ${type.name} { ${field('ALIAS')} } }`,
        ),
      ),
    ];
    expect(targets.length).toBeGreaterThan(60);
    for (const target of targets) await send('query', target);
    expect(await counts()).toEqual(before);
    expect(logged).toEqual([]);
  }, 120_000);

  test('of changes', async () => {
    const before = await store.read('export-statement-ids', { after: '', limit: 10_000 });
    const targets = targetsOf(mutations, (field) => field('ALIAS'));
    expect(targets.length).toBeGreaterThan(25);
    for (const target of targets) await send('mutation', target);
    // What was there is there: nothing that was written is more than a text.
    const after = new Set((await store.read('export-statement-ids', { after: '', limit: 10_000 })).map(({ id }) => id));
    expect(before.filter(({ id }) => !after.has(id))).toEqual([]);
    expect(logged).toEqual([]);
  }, 120_000);
});
