/** Taking a change back. */

import { byTime, fieldsOf, isOfArticle, stands } from '../amending/changes.ts';
import { HearsayError } from '../errors.ts';
import type { Curator } from '../loading/make-change.ts';
import { readChanges, readChangesOf } from '../reading/changes.ts';
import type { ChangeRecord, EntityKind } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { checkKind } from './check-kind.ts';
import { takeBack } from './curate.ts';
import { lookUpEntity } from './look-up.ts';
import { undoArticleChange } from './undo-article.ts';

/**
 * What was changed is then as if the change had never been made; later changes stand.
 * @throws HearsayError CHANGE_UNKNOWN, or CHANGE_IN_THE_WAY where a later change corrected the same field, so that nothing would be seen of it,
 *   or something else rests on it; CHANGE_FINAL where what it took out of the graph is not kept
 */
export function undoChange(store: Store, curator: Curator, id: string): Promise<ChangeRecord> {
  return takeBack(store, curator, async (transaction) => {
    const [change] = await readChanges(transaction, [id]);
    if (!change) throw unknown(`No change has the id "${id}".`, id);
    if (!stands(change)) throw unknown(`${change.undoneBy} undid ${id} already, at ${change.undoneAt}.`, id);
    if (isOfArticle(change)) await undoArticleChange(transaction, change, curator);
    else {
      await refuseIfInTheWay(transaction, change);
      await refuseIfNeeded(transaction, change);
    }
    return change;
  });
}

/** Takes the merge back by which an entity was merged into another; `id` is that which it had before. @throws HearsayError CHANGE_UNKNOWN */
export function unmergeEntity(store: Store, curator: Curator, id: string): Promise<ChangeRecord> {
  return takeBack(store, curator, async (reader) => {
    const merge = (await readChangesOf(reader, [id])).findLast(
      (change) => stands(change) && change.kind === 'ENTITY_MERGE',
    );
    if (!merge)
      throw unknown(
        `"${id}" is not the id of an entity that was merged into another; formerIds lists those that were.`,
        id,
      );
    return merge;
  });
}

/** Lists of aliases are added to and taken from, so that a later list does not hide what an earlier change did. */
const independent = ['aliases'];

async function refuseIfInTheWay(reader: Reader, change: ChangeRecord): Promise<void> {
  const fields = fieldsOf(change).filter((field) => !independent.includes(field));
  const later = (await readChangesOf(reader, [change.target])).filter(
    (other) => stands(other) && byTime(change, other) < 0 && other.kind === change.kind,
  );
  const blocking = later.find((other) => fieldsOf(other).some((field) => fields.includes(field)));
  if (!blocking) return;
  const same = fieldsOf(blocking).filter((field) => fields.includes(field));
  throw new HearsayError(
    'CHANGE_IN_THE_WAY',
    `${blocking.by} corrected ${same.join(', ')} again at ${blocking.at}; undo ${blocking.id} first.`,
    { details: { field: 'id', change: blocking.id } },
  );
}

/** An entity that publishes or holds an office by its corrected kind cannot go back to another. */
async function refuseIfNeeded(reader: Reader, { into, before }: ChangeRecord): Promise<void> {
  if (into === undefined || before?.kind === undefined) return;
  try {
    await checkKind(reader, await lookUpEntity(reader, into, 'id'), before.kind as EntityKind, 'id');
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    throw new HearsayError('CHANGE_IN_THE_WAY', error.message, { cause: error, details: error.details });
  }
}

function unknown(message: string, id: string): HearsayError {
  return new HearsayError('CHANGE_UNKNOWN', message, { details: { field: 'id', id } });
}
