/** Values on their way into neo4j-driver and out of it. */

import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Parameters, Row } from '../store.ts';

/** `toNeo4j({limit: 20})` → `{limit: Integer(20)}`, in lists and maps too: LIMIT and list indexes ask for integers. */
export function toNeo4j(parameters: Parameters): Record<string, unknown> {
  return integersIn(parameters) as Record<string, unknown>;
}

function integersIn(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : value.map(integersIn);
  if (value === null || typeof value !== 'object') return value;
  const converted: Record<string, unknown> = {};
  for (const key in value) converted[key] = integersIn((value as Parameters)[key]);
  return converted;
}

/** A record as a plain object. */
export function toRow(record: Neo4jRecord): Row {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, index) => {
    row[String(key)] = record.get(index);
  });
  return row;
}
