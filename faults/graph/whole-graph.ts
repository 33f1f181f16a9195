/** A whole graph, node by node and link by link, to be compared with another. */

import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';

export interface WholeGraph {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** Rows of a statement, on whichever engine. */
type Run = (statement: string) => Promise<readonly object[]>;

/** Everything in the graph, in one order. Numbers of additions are left out: they tell in how many transactions statements came. */
async function readWholeGraph(run: Run): Promise<WholeGraph> {
  const lines = async (statement: string) => (await run(statement)).map(inOrder).sort();
  const nodes = await lines('MATCH (n) WHERE NOT n:Counter RETURN labels(n) AS labels, properties(n) AS properties');
  const links = await lines(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, coalesce(a.id, a.key) AS source, coalesce(b.id, b.key) AS target',
  );
  return { nodes, links };
}

/** The graph of a Neo4j without authentication. */
export async function readWholeNeo4j(uri: string): Promise<WholeGraph> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    return await readWholeGraph(async (statement) =>
      (await driver.executeQuery(statement)).records.map((record) => record.toObject()),
    );
  } finally {
    await driver.close();
  }
}

/** The graph of a file of the embedded engine that nobody has open. */
export async function readWholeFile(file: string): Promise<WholeGraph> {
  const database = grafeo.GrafeoDB.create(file);
  try {
    return await readWholeGraph(async (statement) => (await database.executeCypher(statement)).toArray());
  } finally {
    database.close();
  }
}

/** Ids of records and addresses of articles, by which what was acknowledged is looked for. */
export function keysIn({ nodes, links }: WholeGraph): ReadonlySet<string | undefined> {
  return new Set(
    [...nodes, ...links].flatMap((line) => {
      const { id, url } = (JSON.parse(line) as { properties: { id?: string; url?: string } }).properties;
      return [id, url];
    }),
  );
}

function inOrder(value: object): string {
  return JSON.stringify(value, (key, item) => {
    if (key === 'addition') return undefined;
    if (key === 'labels') return item.toSorted();
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
