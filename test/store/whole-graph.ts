/** A whole graph in Neo4j, node by node and link by link, to be compared with another. */

import neo4j from 'neo4j-driver';

export interface WholeGraph {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** Everything in the database, in one order. Numbers of additions are left out: they tell in how many transactions statements came. */
export async function readWholeGraph(uri: string): Promise<WholeGraph> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const lines = async (statement: string) =>
    (await driver.executeQuery(statement)).records.map((record) => inOrder(record.toObject())).sort();
  try {
    const nodes = await lines('MATCH (n) WHERE NOT n:Counter RETURN labels(n) AS labels, properties(n) AS properties');
    const links = await lines(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, coalesce(a.id, a.key) AS source, coalesce(b.id, b.key) AS target',
    );
    return { nodes, links };
  } finally {
    await driver.close();
  }
}

function inOrder(value: object): string {
  return JSON.stringify(value, (key, item) => {
    if (key === 'addition') return undefined;
    if (key === 'labels') return item.toSorted();
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
