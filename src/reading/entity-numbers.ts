/** Entities and outlets in numbers. */

import type { Parameters, Row } from '../store/store.ts';

export interface EntityNumbersNode {
  readonly said: number;
  readonly about: number;
  readonly heard: number;
  readonly relayed: number;
  readonly passedOn: number;
  readonly quoted: number;
  readonly quotedBy: number;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** Where the statements of an outlet come from. */
export interface SourceCounts {
  readonly statements: number;
  readonly firstHand: number;
  readonly relayed: number;
  readonly unnamed: number;
}

/** Reads the rows of a statement file that answers for many entities at once. */
type ReadRows = (name: string, parameters: Parameters, anchor: string) => Promise<readonly Row[]>;

export async function readEntityNumbers(read: ReadRows, id: string): Promise<EntityNumbersNode> {
  return rowOf(id, await read('entity-numbers', {}, id)) as unknown as EntityNumbersNode;
}

export async function readSourceCounts(read: ReadRows, id: string): Promise<SourceCounts> {
  return rowOf(id, await read('sources-of-outlets', {}, id)) as unknown as SourceCounts;
}

function rowOf(id: string, [row]: readonly Row[]): Row {
  if (row === undefined) throw new Error(`${id} is asked for and is not in the graph`);
  return row;
}
