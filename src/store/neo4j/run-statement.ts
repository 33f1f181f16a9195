/** One statement in a transaction that is open: what it gave, and what it changed. */

import type { ManagedTransaction, ResultSummary } from 'neo4j-driver';
import { type CypherFolder, statementFor } from '../cypher-file.ts';
import { type Changes, noChanges, type Parameters, type Row } from '../store.ts';
import { toNeo4j, toRow } from './values.ts';

export async function runStatement(
  transaction: ManagedTransaction,
  folder: CypherFolder,
  name: string,
  parameters: Parameters,
): Promise<{ rows: Row[]; summary: ResultSummary }> {
  const statement = statementFor(folder, name, 'neo4j', parameters);
  const { records, summary } = await transaction.run(statement, toNeo4j(parameters));
  return { rows: records.map(toRow), summary };
}

/** What Neo4j counted. */
export function countersOf({ counters }: ResultSummary): Changes {
  const made: Readonly<Record<string, number>> = counters.updates();
  return Object.fromEntries(Object.keys(noChanges).map((change) => [change, made[change] ?? 0])) as unknown as Changes;
}
