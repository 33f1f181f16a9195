/** A graph in a few numbers that only the same graph has: nodes by label, links by type, and a checksum over all their properties. */

import { createHash } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';

export interface GraphDigest {
  readonly nodes: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  /** The sum of the hashes of all nodes and links, whatever their order. */
  readonly checksum: string;
}

/** What is kept is left out that tells of the loading alone: how many transactions there were. */
const nodes =
  'MATCH (n) WHERE NOT n:Counter RETURN labels(n) AS kind, properties(n) AS properties, null AS source, null AS target';
const links = `MATCH (a)-[r]->(b)
RETURN [type(r)] AS kind, properties(r) AS properties, coalesce(a.id, a.key) AS source, coalesce(b.id, b.key) AS target`;

export async function digestGraph(uri: string): Promise<GraphDigest> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, fetchSize: 5000 });
  try {
    const [ofNodes, ofLinks] = [await digest(driver, nodes), await digest(driver, links)];
    const checksum = BigInt.asUintN(64, ofNodes.sum + ofLinks.sum).toString(16);
    return { nodes: sorted(ofNodes.counts), links: sorted(ofLinks.counts), checksum };
  } finally {
    await driver.close();
  }
}

async function digest(driver: Driver, statement: string) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const counts: Record<string, number> = {};
  let sum = 0n;
  try {
    for await (const record of session.run(statement)) {
      const { kind, properties, source, target } = record.toObject();
      const name = kind.toSorted().join(':');
      counts[name] = (counts[name] ?? 0) + 1;
      sum = BigInt.asUintN(64, sum + hashOf([name, source, target, inOrder(properties)]));
    }
  } finally {
    await session.close();
  }
  return { counts, sum };
}

function sorted(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function inOrder({ addition: _, ...properties }: Record<string, unknown>): unknown {
  return Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
}

function hashOf(value: unknown): bigint {
  return createHash('sha256').update(JSON.stringify(value)).digest().readBigUInt64BE();
}
