/** Statements that repeat others, in an order in which each comes after those that it repeats. */

import type { StatementRecord } from '../record/record.ts';
import type { RecordLines } from './record-lines.ts';

/** Those of some records that repeat others; whatever does not is written before. Only those are held that come before what they repeat. */
export async function* innerFirst(lines: RecordLines): AsyncGenerator<StatementRecord> {
  const left = new Set<string>();
  for await (const { id } of nestingOf(lines)) left.add(id);
  let waiting: StatementRecord[] = [];
  const mayGo = ({ repeats = [] }: StatementRecord) => !repeats.some((id) => left.has(id));
  for await (const statement of nestingOf(lines)) {
    if (!mayGo(statement)) {
      waiting.push(statement);
      continue;
    }
    left.delete(statement.id);
    yield statement;
  }
  while (waiting.length > 0) {
    const ready = waiting.filter(mayGo);
    // Those that wait for each other go together.
    const next = ready.length > 0 ? ready : waiting;
    for (const { id } of next) left.delete(id);
    yield* next;
    waiting = waiting.filter((statement) => !next.includes(statement));
  }
}

async function* nestingOf(lines: RecordLines): AsyncGenerator<StatementRecord> {
  for await (const records of lines.read(['statement'], { nesting: true }))
    for (const { record } of records) yield record as StatementRecord;
}
