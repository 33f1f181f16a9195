/** The Cypher script, run on a real Neo4j and on Grafeo: the same graph, and nothing new the second time. */

import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { testNeo4j } from '../store/engines.ts';
import { expectedGraph, type Item, inOrder } from './expected-graph.ts';
import { allRecords, exported, loadAll } from './exported.ts';

type Run = (statement: string) => Promise<readonly Item[]>;

const database = grafeo.GrafeoDB.create();
const { uri, user, password } = await testNeo4j();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const places: readonly { name: string; run: Run; end: () => Promise<unknown> }[] = [
  {
    name: 'Neo4j',
    run: async (statement) => (await driver.executeQuery(statement)).records.map((record) => record.toObject()),
    end: async () => {
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      await driver.close();
    },
  },
  {
    name: 'Grafeo',
    run: async (statement) => (await database.executeCypher(statement)).toArray() as readonly Item[],
    end: async () => database.close(),
  },
];
/** Neo4j plans every statement anew, as each has its own rows. */
const patience = 240_000;
const expected = expectedGraph(allRecords);
/** A node of the graph has its kind as labels and no caption; a link has no id of its own but a relation's. */
const expectedNodes = expected.nodes.map(({ label: _, kind, ...node }) => ({ ...node, kind }));
const keyOf = (link: Item) =>
  [link.source, link.kind, link.target, link.statement ?? link.id ?? '', link.position ?? ''].join(' ');
const byKey = (links: readonly Item[]) =>
  links.map((link) => [keyOf(link), link]).toSorted((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
const expectedLinks = byKey(
  expected.links.map(({ id, ...link }) => (String(id).startsWith('relation:') ? { id, ...link } : link)),
);

describe.each(places)('the script on $name', ({ run, end }) => {
  let script: string;
  beforeAll(async () => {
    const store = openEmbedded();
    await store.prepare();
    await loadAll(store);
    script = await exported(store, 'cypher');
    await store.close();
  });
  afterAll(end);

  const play = async () => {
    for (const statement of script.split(/;\n/)) if (statement.trim() !== '') await run(statement);
  };
  const graph = async () => {
    const nodes = await run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
    const links = await run(
      'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS kind, b.id AS target, properties(r) AS properties',
    );
    return {
      nodes: inOrder(
        nodes.map(({ labels, properties }) => ({
          ...(properties as Item),
          kind: (labels as string[]).find((label) => label !== 'Entity')?.toUpperCase(),
        })),
      ),
      links: byKey(inOrder(links.map(({ properties, ...link }) => ({ ...link, ...(properties as Item) })))),
    };
  };

  test(
    'makes the graph, letter for letter',
    async () => {
      await play();
      const { nodes, links } = await graph();
      expect(nodes).toEqual(expectedNodes);
      expect(links).toEqual(expectedLinks);
    },
    patience,
  );

  test(
    'changes nothing the second time',
    async () => {
      await play();
      const { nodes, links } = await graph();
      expect([nodes.length, links.length]).toEqual([expectedNodes.length, expectedLinks.length]);
    },
    patience,
  );

  test('every statement ends with its line, and no string breaks one', () => {
    for (const line of script.split('\n'))
      expect(line.replace(/\\./g, '').split("'").length % 2).toBe(line.startsWith('//') ? 1 : 1);
    expect(script).not.toMatch(/[\r\u2028]/);
  });
});
