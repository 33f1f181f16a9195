/** Values on their way into neo4j-driver: whole numbers become integers, which LIMIT and list indexes ask for. */

import neo4j from 'neo4j-driver';

/** `toNeo4j({limit: 20})` → `{limit: Integer(20)}`, in lists and maps too. */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]));
  return value;
}
