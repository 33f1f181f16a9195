/** What was settled against what one annotator had given. */

import { isDeepStrictEqual } from 'node:util';
import type { StatementRecord } from '../../src/record/record.ts';
import { pairStatements } from './pair-statements.ts';

/**
 * How many settled statements the annotator had not found, or had given otherwise in anything but the id, the confidence,
 * the origin and the free words of gist and note: `countChanged(settled, first)` → 14.
 */
export function countChanged(settled: readonly StatementRecord[], given: readonly StatementRecord[]): number {
  const same = pairStatements(settled, given).filter(([one, other]) => isDeepStrictEqual(factsOf(one), factsOf(other)));
  return settled.length - same.length;
}

function factsOf(statement: StatementRecord): unknown {
  const { speaker, mode, cue, saidOn, quotes = [], relays = [], about = [], audience = [], repeats = [] } = statement;
  const anchors = statement.anchors.map(({ part, start, end }) => `${part} ${start}-${end}`);
  const sets = [about, audience, repeats, anchors].map((members) => members.toSorted());
  return { speaker, mode, cue, saidOn, quotes, relays, sets };
}
