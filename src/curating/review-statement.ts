/** Saying that a statement is right, or that it is none. */

import { reviewState } from '../amending/changes.ts';
import type { Curator } from '../loading/make-change.ts';
import { readChangesOf } from '../reading/changes.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Store } from '../store/store.ts';
import { type Based, checkStatementBase } from './check-base.ts';
import { curate } from './curate.ts';
import { lookUpStatement } from './look-up.ts';

/** Null where it is confirmed already. @throws HearsayError STATEMENT_UNKNOWN */
export function confirmStatement(
  store: Store,
  curator: Curator,
  id: string,
  based: Based = {},
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    await lookUpStatement(reader, id);
    await checkStatementBase(reader, id, based);
    if (reviewState(await readChangesOf(reader, [id])) === 'CONFIRMED') return null;
    return { kind: 'STATEMENT_CONFIRM', target: id };
  });
}

/** Takes it out of every answer, until that is undone. What it said stays with the change. @throws HearsayError STATEMENT_UNKNOWN */
export function rejectStatement(
  store: Store,
  curator: Curator,
  id: string,
  based: Based = {},
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    const { speaker, cue, gist } = await lookUpStatement(reader, id);
    await checkStatementBase(reader, id, based);
    return { kind: 'STATEMENT_REJECT', target: id, before: { speaker, cue, gist } };
  });
}
