/** Curating over HTTP, on both engines: who may, what comes of it, what can be mended, and what never shows. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createToken } from '../../src/access/manage-tokens.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import type { Store } from '../../src/store/store.ts';
import { records, statements } from '../curating/made-up.ts';
import { wholeGraph } from '../curating/whole-graph.ts';
import { loadLines } from '../export/exported.ts';
import { engines } from '../store/engines.ts';

const [first] = statements as readonly [(typeof statements)[number]];
const confirm = `mutation { statementConfirm(input: {id: "${first.id}"}) { statement { review { state by } } change { id } userErrors { code } } }`;

/** What somebody may ask for and can mend: why, the field of the mutation, and the code and the place that tell it. */
const mendable: readonly [what: string, field: string, code: string, at: readonly string[]][] = [
  ['an unknown statement', 'statementConfirm(input: {id: "statement:nobody-knows"})', 'STATEMENT_UNKNOWN', ['id']],
  [
    'an unknown speaker',
    `statementCorrect(input: {id: "${first.id}", speaker: "Nobody"})`,
    'ENTITY_UNKNOWN',
    ['speaker'],
  ],
  [
    'a relay that is unknown',
    `statementCorrect(input: {id: "${first.id}", relays: [{entity: "Ada"}, {entity: "Nobody"}]})`,
    'ENTITY_UNKNOWN',
    ['relays', '1', 'entity'],
  ],
  [
    'direct speech without words',
    `statementCorrect(input: {id: "${first.id}", mode: DIRECT})`,
    'INPUT_INVALID',
    ['quotes'],
  ],
  [
    'words beyond the article',
    `statementCorrect(input: {id: "${first.id}", anchors: [{part: CONTENT, start: 390, end: 401}]})`,
    'INPUT_INVALID',
    ['anchors'],
  ],
  [
    'words that end before they begin',
    `statementCorrect(input: {id: "${first.id}", anchors: [{part: CONTENT, start: 9, end: 9}]})`,
    'INPUT_INVALID',
    ['anchors', '0', 'end'],
  ],
  [
    'a statement without its cue',
    `statementCorrect(input: {id: "${first.id}", withoutAnchors: [CUE]})`,
    'INPUT_INVALID',
    ['anchors'],
  ],
  [
    'somebody new without a name',
    `statementCorrect(input: {id: "${first.id}", speaker: "Ada", entities: [{name: " ", kind: PERSON}]})`,
    'INPUT_INVALID',
    ['entities', '0', 'name'],
  ],
  ['an empty gist', `statementCorrect(input: {id: "${first.id}", gist: ""})`, 'INPUT_INVALID', ['gist']],
  ['two of different kinds', 'entityMerge(input: {from: "the agency", into: "EA"})', 'INPUT_INVALID', ['into']],
  [
    'the name of another',
    'entityCorrect(input: {entity: "person:a-example", name: "Ada Example"})',
    'INPUT_INVALID',
    ['name'],
  ],
  ['a blank name', 'entityCorrect(input: {entity: "Ada", name: " "})', 'INPUT_INVALID', ['name']],
  [
    'a publisher that is none',
    'entityCorrect(input: {entity: "Example Daily", kind: PERSON})',
    'INPUT_INVALID',
    ['kind'],
  ],
  [
    'an office that nobody could hold',
    'entityMerge(input: {from: "Bo Example", into: "the agency", force: true})',
    'INPUT_INVALID',
    ['into'],
  ],
  ['an entity and itself', 'entityMerge(input: {from: "EA", into: "Example Agency"})', 'INPUT_INVALID', ['into']],
  ['what was never merged', 'entityUnmerge(input: {id: "person:ada-example"})', 'CHANGE_UNKNOWN', ['id']],
  ['an unknown change', 'changeUndo(input: {id: "change:none"})', 'CHANGE_UNKNOWN', ['id']],
];

describe.each(engines)('curating on $name', ({ open, close }) => {
  let folder: string;
  let store: Store;
  let server: RunningServer;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    for (const [name, role] of [
      ['reader', 'READER'],
      ['curator', 'CURATOR'],
      ['admin', 'ADMIN'],
    ] as const)
      tokens[name] = await createToken(join(folder, 'tokens.json'), { name, role });
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    store = await open();
    await loadLines(
      store,
      records.map((record) => JSON.stringify(record)),
    );
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', tokens: join(folder, 'tokens.json') };
    server = await startServer({ settings, store });
  });
  afterEach(async () => {
    await server.close();
    await close(store);
  });

  const send = async (query: string, token?: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, text: await response.text() };
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their questions.
  const ask = async (query: string, token = tokens.curator): Promise<any> => {
    const answer = JSON.parse((await send(query, token)).text);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('without a token, with a reader’s, or with a wrong one nothing changes', async () => {
    const before = await wholeGraph(store);
    const refusals = [
      [await send(confirm), 200, 'UNAUTHENTICATED'],
      [await send(confirm, tokens.reader), 200, 'FORBIDDEN'],
      [await send(confirm, 'hearsay_wrong'), 401, 'TOKEN_INVALID'],
    ] as const;
    for (const [{ status, text }, expected, code] of refusals) {
      expect(status).toBe(expected);
      expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
    }
    expect(await wholeGraph(store)).toEqual(before);
  });

  test('a curator confirms, an admin too, and it is known who was first', async () => {
    const { statementConfirm } = await ask(confirm);
    expect(statementConfirm).toEqual({
      statement: { review: { state: 'CONFIRMED', by: 'curator' } },
      change: { id: expect.stringMatching(/^change:\d{17}-[0-9a-f]{6}$/) },
      userErrors: [],
    });
    expect((await ask(confirm, tokens.admin)).statementConfirm).toMatchObject({ change: null, userErrors: [] });
  });

  test('never by GET, in no transport', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent(confirm)}`;
    const authorization = `Bearer ${tokens.curator}`;
    const plain = await fetch(url, { headers: { authorization } });
    expect(plain.status).toBe(405);
    const streamed = await fetch(url, { headers: { authorization, accept: 'text/event-stream' } });
    expect(await streamed.text()).toContain('Send mutations by POST');
    expect((await ask('{ changes { totalCount } }')).changes.totalCount).toBe(0);
  });

  test('other sites may not, whatever they send', async () => {
    const { status } = await send(confirm, tokens.curator, { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(403);
  });

  test('the Cypher that is shown holds no token and no hash', async () => {
    const { text } = await send(confirm, tokens.curator, { 'hearsay-explain': 'true' });
    expect(JSON.parse(text).extensions.cypher).toBeInstanceOf(Array);
    expect(text).not.toMatch(/hearsay_|[0-9a-f]{64}/);
  });

  test('several in one request happen one after the other, and each sees what came before', async () => {
    const correct = (alias: string, gist: string) =>
      `${alias}: statementCorrect(input: {id: "${first.id}", gist: "${gist}"}) { statement { gist changes { by } } }`;
    const data = await ask(`mutation { ${correct('one', 'One.')} ${correct('two', 'Two.')} }`);
    expect(data.one.statement).toEqual({ gist: 'One.', changes: [{ by: 'curator' }] });
    expect(data.two.statement).toEqual({ gist: 'Two.', changes: [{ by: 'curator' }, { by: 'curator' }] });
  });

  test('the limits of queries are those of mutations', async () => {
    const many = Array.from({ length: 51 }, (_, index) => `a${index}: ${confirm.slice(11, -2)}`).join(' ');
    const { text } = await send(`mutation { ${many} }`, tokens.curator);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
  });

  test('a merged entity is found by its former id and its names, everywhere', async () => {
    const merge = 'entityMerge(input: {from: "the agency", into: "EA", force: true, reason: "One agency."})';
    const entity = '{ id name aliases formerIds changes { kind reason targetId into { id } } }';
    const data = await ask(`mutation { ${merge} { entity ${entity} userErrors { message } } }`);
    expect(data.entityMerge).toEqual({
      entity: {
        ...{ id: 'organization:example-agency', name: 'Example Agency', aliases: ['EA', 'the agency'] },
        formerIds: ['group:agency'],
        changes: [
          {
            ...{ kind: 'ENTITY_MERGE', reason: 'One agency.', targetId: 'group:agency' },
            into: { id: 'organization:example-agency' },
          },
        ],
      },
      userErrors: [],
    });
    const found = await ask(`{
      node(id: "group:agency") { id }
      nodes(ids: ["group:agency", "organization:example-agency"]) { id }
      entity(id: "group:agency") { id }
      named: entity(name: "the agency") { id }
      statements(where: {via: "group:agency"}) { nodes { id relays { entity { id } } } }
    }`);
    const agency = { id: 'organization:example-agency' };
    expect(found).toMatchObject({ node: agency, nodes: [agency, agency], entity: agency, named: agency });
    expect(found.statements.nodes).toEqual([
      { id: 'statement:daily-10', relays: [{ entity: agency }, { entity: { id: 'person:bo-example' } }] },
    ]);
    const parted = await ask(
      'mutation { entityUnmerge(input: {id: "group:agency"}) { entity { id formerIds } partedFrom { id formerIds } } }',
    );
    expect(parted.entityUnmerge).toEqual({
      entity: { id: 'group:agency', formerIds: [] },
      partedFrom: { ...agency, formerIds: [] },
    });
  });

  test('a rejected statement is in no answer, and comes back whole', async () => {
    const id = 'statement:daily-150';
    const before = await wholeGraph(store);
    const { statementReject } = await ask(
      `mutation { statementReject(input: {id: "${id}"}) { change { id fields { name before } target { id } } } }`,
    );
    expect(statementReject.change).toMatchObject({
      target: null,
      fields: [{ name: 'speaker' }, { name: 'cue' }, { name: 'gist' }],
    });
    const gone = await ask(`{
      statement(id: "${id}") { id }
      node(id: "${id}") { id }
      statements(where: {article: "article:daily"}) { totalCount }
      outer: statement(id: "statement:daily-100") { repeats { id } }
      figures(where: {article: "article:daily"}) { nodes { id } }
      stats { statements }
      search(query: "old bridge") { nodes { __typename } }
    }`);
    expect(gone).toMatchObject({ statement: null, node: null, statements: { totalCount: 3 }, outer: { repeats: [] } });
    expect(gone.figures.nodes).toEqual([{ id: 'figure:daily-10' }]);
    expect(gone.stats.statements).toBe(5);
    await ask(
      `mutation { changeUndo(input: {id: "${statementReject.change.id}"}) { change { isUndone undoneBy } userErrors { code } } }`,
    );
    const { changes: _, ...after } = await wholeGraph(store);
    const { changes: __, ...first } = before;
    expect(after).toEqual(first);
  });

  test('what can be mended is told at its place, and changes nothing', async () => {
    const before = await wholeGraph(store);
    for (const [what, field, code, at] of mendable) {
      const data = await ask(`mutation { ${field} { change { id } userErrors { code message field } } }`);
      const userErrors = [{ code, message: expect.stringMatching(/\.$/), field: at }];
      expect([what, ...Object.values(data)]).toEqual([what, { change: null, userErrors }]);
      expect([what, await wholeGraph(store)]).toEqual([what, before]);
    }
  }, 120_000);

  test('a correction can name whom the graph does not have, once, and a speaker who is nowhere in the text', async () => {
    const corrected = (of: string) => `statementCorrect(input: {
      id: "${of}", speaker: "Zoë Fresh", about: ["Zoë Fresh", "country:xa"]
      entities: [{name: "Zoë Fresh", kind: PERSON}, {name: "Never Named", kind: GROUP}]
      anchors: [{part: SPEAKER, start: 0, end: 3}]
    }) { statement { speaker { id name } about { id } anchors { part } } userErrors { message } }`;
    const second = statements[1]?.id ?? '';
    const { one, two } = await ask(`mutation { one: ${corrected(first.id)} two: ${corrected(second)} }`);
    const speaker = { id: 'person:zoe-fresh', name: 'Zoë Fresh' };
    for (const { statement, userErrors } of [one, two]) {
      expect(userErrors).toEqual([]);
      expect(statement).toMatchObject({ speaker });
      expect(new Set(statement.about.map(({ id }: { id: string }) => id))).toEqual(new Set(['country:xa', speaker.id]));
      expect(statement.anchors.map(({ part }: { part: string }) => part)).toContain('SPEAKER');
    }
    const { entities } = await ask('{ entities(where: {text: "e"}, first: 100) { nodes { name } } }');
    const names = entities.nodes.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => name === 'Zoë Fresh')).toHaveLength(1);
    expect(names).not.toContain('Never Named');
    const { statementCorrect } = await ask(
      `mutation { statementCorrect(input: {id: "${first.id}", withoutAnchors: [SPEAKER]}) { statement { anchors { part } } } }`,
    );
    expect(statementCorrect.statement.anchors).toEqual([{ part: 'CUE' }, { part: 'CONTENT' }]);
  });

  test('a later correction of the same field stands in the way of undoing the first', async () => {
    const correct = (fields: string) =>
      ask(`mutation { statementCorrect(input: {id: "${first.id}", ${fields}}) { change { id } } }`);
    const undo = async (id: string) =>
      (await ask(`mutation { changeUndo(input: {id: "${id}"}) { userErrors { code message } } }`)).changeUndo
        .userErrors;
    const one = (await correct('gist: "One.", cue: "warned"')).statementCorrect.change.id;
    const two = (await correct('gist: "Two."')).statementCorrect.change.id;
    expect(await undo(one)).toEqual([{ code: 'CHANGE_IN_THE_WAY', message: expect.stringContaining(`gist again at`) }]);
    expect(await undo(two)).toEqual([]);
    expect(await undo(two)).toMatchObject([{ code: 'CHANGE_UNKNOWN' }]);
    expect(await undo(one)).toEqual([]);
    const { changes } = await ask(
      `{ changes(where: {target: "${first.id}", isUndone: true}) { totalCount nodes { id undoneBy } } }`,
    );
    expect(changes).toEqual({
      totalCount: 2,
      nodes: [
        { id: two, undoneBy: 'curator' },
        { id: one, undoneBy: 'curator' },
      ],
    });
  });

  test('the review list: the least certain first, pages and all, without what people have looked at', async () => {
    const asked = (args: string) =>
      ask(
        `{ review(${args}) { totalCount pageInfo { endCursor hasNextPage } nodes { kind doubt reasons { code } statement { id } entities { id } } } }`,
      );
    const { review } = await asked('first: 100');
    expect(review.nodes.map(({ doubt }: { doubt: number }) => doubt)).toEqual(
      review.nodes.map(({ doubt }: { doubt: number }) => doubt).toSorted((one: number, other: number) => other - one),
    );
    expect(review.totalCount).toBe(review.nodes.length);
    const ofStatements = review.nodes.filter(({ kind }: { kind: string }) => kind === 'STATEMENT');
    expect(ofStatements).toMatchObject([
      { doubt: 0.6, statement: { id: 'statement:daily-100' }, reasons: [{ code: 'LOW_CONFIDENCE' }] },
    ]);
    const pair = ['person:a-example', 'person:ada-example'];
    expect(
      review.nodes.map(({ entities }: { entities: { id: string }[] }) => entities.map(({ id }) => id)),
    ).toContainEqual(pair);

    const seen: unknown[] = [];
    for (let after = ''; ; ) {
      const page = (await asked(`first: 1${after && `, after: "${after}"`}`)).review;
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(review.nodes);

    await ask('mutation { statementConfirm(input: {id: "statement:daily-100"}) { change { id } } }');
    await ask(
      'mutation { entityMerge(input: {from: "person:a-example", into: "person:ada-example"}) { change { id } } }',
    );
    const left = (await asked('first: 100')).review;
    expect(left.totalCount).toBe(review.totalCount - 2);

    const apart = 'entityKeepApart(input: {one: "Example Land", other: "Exampleland"})';
    const { entityKeepApart } = await ask(`mutation { ${apart} { change { id } } }`);
    expect((await asked('first: 100')).review.totalCount).toBe(left.totalCount - 1);
    expect((await ask(`mutation { ${apart} { change { id } } }`)).entityKeepApart.change).toBeNull();
    const merge =
      'mutation { entityMerge(input: {from: "Example Land", into: "Exampleland", force: true}) { userErrors { code } } }';
    expect((await ask(merge)).entityMerge.userErrors).toEqual([{ code: 'CHANGE_IN_THE_WAY' }]);
    await ask(`mutation { changeUndo(input: {id: "${entityKeepApart.change.id}"}) { change { id } } }`);
    expect((await ask(merge)).entityMerge.userErrors).toEqual([]);
  });
});
