/** The head of a Cypher file: its title, and the example parameters that Neo4j Browser takes as they stand. */

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

export interface CypherHeader {
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Reads `// Title` and the `:params {…}` block; a map of literals is the same in Cypher and in JavaScript. */
export function parseHeader(file: string): CypherHeader {
  const text = readFileSync(file, 'utf8');
  const title = /^\/\/ (.+)$/m.exec(text)?.[1] ?? '';
  const map = /:params (\{[\s\S]*?\})\n\*\//.exec(text)?.[1] ?? '{}';
  return { title, parameters: JSON.parse(JSON.stringify(runInNewContext(`(${map})`))) };
}
