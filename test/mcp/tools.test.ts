/** The tools, on both engines: the same answers as the schema's, each with what is needed to cite it. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { HearsayError } from '../../src/errors.ts';
import { type Ask, askHere } from '../../src/graphql/ask.ts';
import { load } from '../../src/loading/load.ts';
import { createMcpServer } from '../../src/mcp/create-mcp-server.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../graphql/ask.ts';
import { seed, statementIds } from '../graphql/seed-records.ts';
import { engines } from '../store/engines.ts';
import { call, connect } from './connect.ts';

const toolNames = [
  ...['who_said_what', 'who_quoted_whom', 'trace_chain', 'disputed_figures'],
  ...['same_words', 'how_connected', 'search'],
];
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

/** A client of a server in this process; what nobody expected goes to `report`. */
async function connectTo(asking: Ask, report: (error: unknown) => void = () => {}): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await createMcpServer(asking, report).connect(far);
  return connect(near);
}

describe.each(engines)('on $name', ({ open, close }) => {
  let store: Store;
  let client: Client;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
    client = await connectTo(askHere(store));
  }, 120_000);
  afterAll(async () => {
    await client.close();
    await close(store);
  });

  test('each tool only reads, and describes itself, every argument and its answer', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(toolNames);
    for (const { description, annotations, inputSchema, outputSchema } of tools) {
      expect(description?.length).toBeGreaterThan(80);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      const undescribed = Object.entries(inputSchema.properties ?? {}).filter(([, value]) => !('description' in value));
      expect(undescribed.map(([name]) => name).filter((name) => name !== 'rule')).toEqual([]);
      expect(inputSchema.additionalProperties).toBe(false);
      expect(outputSchema?.type).toBe('object');
    }
    expect(client.getInstructions()).toContain('cite line');
  });

  test('who_said_what: what Blinken said about Russia, each with its anchors and its chain', async () => {
    const { structure, words } = await call(client, 'who_said_what', { speaker: 'Blinken', about: 'Russia' });
    const expected = statementIds(
      ({ speaker, about }) => speaker === 'person:antony-blinken' && !!about?.includes('country:ru'),
    );
    expect(idsOf(structure.statements).toSorted()).toEqual(expected);
    expect([structure.totalCount, structure.next]).toEqual([expected.length, null]);
    for (const { id, cite, article, anchors, quotes } of structure.statements) {
      const record = seed.statements.find((statement) => statement.id === id);
      expect([article.id, quotes]).toEqual([record?.article, record?.quotes ?? []]);
      const content = anchors.filter((anchor: { part: string }) => anchor.part === 'CONTENT');
      for (const { start, end } of content) expect(cite).toContain(`${start}–${end}`);
      expect(cite).toMatch(
        new RegExp(`^${id} in ${article.id} at code points .* → Antony Blinken; gist is a paraphrase`),
      );
      expect(words).toContain(cite);
    }
  });

  test('who_said_what: filters narrow, pages follow each other to the end', async () => {
    const all: string[] = [];
    let after: string | undefined;
    do {
      const { structure } = await call(client, 'who_said_what', { unnamed: true, firstHand: true, limit: 5, after });
      all.push(...idsOf(structure.statements));
      after = structure.next ?? undefined;
    } while (after);
    const groups = new Set(seed.entities.filter(({ kind }) => kind === 'GROUP').map(({ id }) => id));
    expect(all.toSorted()).toEqual(
      statementIds(({ speaker, relays }) => groups.has(speaker) && (relays?.length ?? 0) === 0),
    );
    expect(all.length).toBeGreaterThan(5);
  });

  test('who_quoted_whom: the same pairs as whoQuotedWhom, with evidence that fits the filter', async () => {
    const { whoQuotedWhom } = await ask(store, '{ whoQuotedWhom(where: {quoter: "RIA"}) { nodes { id count } } }');
    const { structure, words } = await call(client, 'who_quoted_whom', { quoter: 'RIA' });
    expect(structure.pairs.map(({ id, count }: { id: string; count: number }) => ({ id, count }))).toEqual(
      whoQuotedWhom.nodes,
    );
    for (const { statements } of structure.pairs) expect(words).toContain(statements[0].cite);
    const unnamed = await call(client, 'who_quoted_whom', { unnamed: true, statements: 10, limit: 50 });
    const kinds = unnamed.structure.pairs.flatMap((pair: { statements: { speaker: { kind: string } }[] }) =>
      pair.statements.map(({ speaker }) => speaker.kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['GROUP']));
  });

  test('trace_chain: by words and by id, the hands that "nearly 6,000 detained" passed through', async () => {
    const { structure } = await call(client, 'trace_chain', { text: '6,000', via: 'RIA' });
    const [trace] = structure.traces;
    expect(trace.chain.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
      ...['organization:wall-street-journal', 'organization:ria', 'organization:kazakh-president-office'],
    ]);
    expect(trace.relays).toMatchObject([{ position: 1, cue: 'reported' }]);
    expect((await call(client, 'trace_chain', { statement: trace.id })).structure.traces).toEqual([trace]);
  });

  test('trace_chain: speech inside speech shows the statement inside it and the one around it', async () => {
    const outer = seed.statements.find(({ repeats }) => repeats && repeats.length > 0);
    const [inner] = outer?.repeats ?? [];
    const around = await call(client, 'trace_chain', { statement: outer?.id });
    expect(idsOf(around.structure.traces[0].repeats)).toContain(inner);
    const inside = await call(client, 'trace_chain', { statement: inner });
    expect(idsOf(inside.structure.traces[0].repeatedBy)).toContain(outer?.id);
    expect(inside.words).toContain('is held by the statement');
  });

  test('trace_chain: who else reports the same', async () => {
    const { utterances } = await ask(
      store,
      '{ utterances(where: {reportsMin: 2}, first: 1) { nodes { id reports { statement { id } } } } }',
    );
    const [{ id, reports }] = utterances.nodes;
    const [first, ...others] = reports.map((report: { statement: { id: string } }) => report.statement.id);
    const { structure, words } = await call(client, 'trace_chain', { statement: first });
    const [trace] = structure.traces;
    expect([trace.utterance, idsOf(trace.alsoReported)]).toEqual([id, others]);
    for (const { cite } of trace.alsoReported) expect(words).toContain(cite);
  });

  test('disputed_figures: the same disputes as disputes, each figure with its citation', async () => {
    const { disputes } = await ask(store, '{ disputes { totalCount nodes { id figures { figure { id } } } } }');
    const { structure, words } = await call(client, 'disputed_figures', { limit: 20 });
    expect([structure.totalCount, idsOf(structure.disputes)]).toEqual([disputes.totalCount, idsOf(disputes.nodes)]);
    expect(disputes.totalCount).toBeGreaterThan(0);
    const cites = structure.disputes.flatMap((dispute: { figures: { figure: { id: string; cite: string } }[] }) =>
      dispute.figures.map(({ figure }) => {
        expect(figure.cite.startsWith(figure.id)).toBe(true);
        return figure.cite;
      }),
    );
    expect(cites).toHaveLength(disputes.nodes.flatMap((node: { figures: unknown[] }) => node.figures).length);
    for (const cite of cites) expect(words).toContain(cite);
  });

  test('same_words: the same utterances as utterances, each report with its citation, and the rivals', async () => {
    const { utterances } = await ask(
      store,
      '{ utterances(where: {rivalled: true}) { totalCount nodes { id reports { statement { id } } rivals { utterance { id } } } } }',
    );
    const { structure, words } = await call(client, 'same_words', { rivalled: true, limit: 50 });
    expect([structure.totalCount, idsOf(structure.utterances)]).toEqual([
      utterances.totalCount,
      idsOf(utterances.nodes),
    ]);
    expect(utterances.totalCount).toBeGreaterThan(3);
    for (const [index, { reports, rivals }] of utterances.nodes.entries()) {
      const given = structure.utterances[index];
      expect(idsOf(given.rivals.map((rival: { utterance: { id: string } }) => rival.utterance))).toEqual(
        idsOf(rivals.map((rival: { utterance: { id: string } }) => rival.utterance)),
      );
      expect(idsOf(given.reports.map((report: { statement: { id: string } }) => report.statement))).toEqual(
        idsOf(reports.map((report: { statement: { id: string } }) => report.statement)),
      );
      for (const { statement } of given.reports) expect(words).toContain(statement.cite);
    }
  });

  test('how_connected: the same way as path, with evidence for every step', async () => {
    const { path } = await ask(store, '{ path(from: "Blinken", to: "RIA", through: SPEECH) { nodes { id } } }');
    const args = { from: 'Blinken', to: 'RIA', speechOnly: true };
    const { structure, words } = await call(client, 'how_connected', args);
    expect(structure.ways.map(({ nodes }: { nodes: { id: string }[] }) => idsOf(nodes))).toEqual(
      path.map(({ nodes }: { nodes: { id: string }[] }) => idsOf(nodes)),
    );
    const [{ links, hops }] = structure.ways;
    expect(links).toHaveLength(hops);
    for (const { statements } of links) expect(words).toContain(statements[0].cite);
    const { structure: none, words: nothing } = await call(client, 'how_connected', { ...args, maxHops: 1 });
    expect([none.ways, nothing]).toEqual([[], 'No way of 1 step leads from "Blinken" to "RIA".']);
  });

  test('search: finds by another spelling, in the order of search', async () => {
    const { search } = await ask(store, '{ search(query: "tokaev", first: 10) { nodes { id } } }');
    const { structure, words } = await call(client, 'search', { query: 'tokaev' });
    expect(idsOf(structure.hits)).toEqual(idsOf(search.nodes));
    expect(words).toContain('person:kassym-jomart-tokayev');
    const { structure: only } = await call(client, 'search', { query: 'kazakhstan', types: ['STATEMENT'], limit: 3 });
    for (const hit of only.hits)
      expect(hit).toMatchObject({ type: 'STATEMENT', statement: { cite: expect.any(String) } });
  });

  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['an unknown name', 'who_said_what', { speaker: 'Blinkin' }, ['ENTITY_UNKNOWN', '= person:antony-blinken']],
    ['an argument that is none', 'who_said_what', { speakr: 'Blinken' }, ['speakr']],
    ['a day that is none', 'who_said_what', { saidFrom: 'yesterday' }, ['INPUT_INVALID', '2022-01-09']],
    ['a cursor from elsewhere', 'who_said_what', { after: 'x' }, ['CURSOR_INVALID', 'take the one that']],
    ['a page that is too long', 'who_quoted_whom', { limit: 51 }, ['limit', '50']],
    ['nothing to trace', 'trace_chain', {}, ['INPUT_INVALID', 'statement (an id) or text']],
    ['an unknown statement', 'trace_chain', { statement: 'statement:x' }, ['INPUT_INVALID', 'statement:x', 'search']],
    ['a way to oneself', 'how_connected', { from: 'RIA', to: 'organization:ria' }, ['INPUT_INVALID', 'same entity']],
    ['a measure that is none', 'disputed_figures', { measure: 'LOVE' }, ['measure', 'DEATHS']],
  ])('%s comes back as an error that teaches', async (_what, name, args, hints) => {
    const { isError, words, structure } = await call(client, name, args);
    expect([isError, structure]).toEqual([true, undefined]);
    for (const hint of hints) expect(words).toContain(hint);
    expect(words).not.toMatch(/\bat \w+ \(|node_modules|MATCH/);
  });
});

describe('a graph that fails', () => {
  const failing =
    (error: Error): Ask =>
    () =>
      Promise.reject(error);

  test('keeps its inside to itself, and tells the operator', async () => {
    const reported: unknown[] = [];
    const error = new Error('MATCH (secret) in /home/somebody');
    const client = await connectTo(failing(error), (one) => reported.push(one));
    const { isError, words } = await call(client, 'who_said_what');
    expect([isError, words]).toEqual([true, 'INTERNAL_SERVER_ERROR: Unexpected error.']);
    expect(reported).toEqual([error]);
    await client.close();
  });

  test('says that it cannot be reached, not where it is', async () => {
    const client = await connectTo(failing(new HearsayError('STORE_UNREACHABLE', 'Neo4j at bolt://10.0.0.7 is away.')));
    const { words } = await call(client, 'search', { query: 'x' });
    expect(words).toBe('STORE_UNREACHABLE: The graph cannot be reached at the moment.');
    await client.close();
  });
});
