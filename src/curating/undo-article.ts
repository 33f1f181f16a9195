/** Taking an import or a deletion back: the article is in the graph as it was before, or not at all. */

import { byTime, isOfArticle, stands } from '../amending/changes.ts';
import { HearsayError } from '../errors.ts';
import { forget, readKept } from '../loading/kept.ts';
import { removeBrought } from '../loading/remove-brought.ts';
import { putBackArticle, readWholeArticle, takeOutArticle, type WholeArticle } from '../loading/whole-article.ts';
import { readChangesOf } from '../reading/changes.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader, Transaction } from '../store/store.ts';

/**
 * Brings the graph to what it was before the change, which the caller then writes as undone.
 * @throws HearsayError CHANGE_IN_THE_WAY where something later rests on it, CHANGE_FINAL where what it took out is not kept here
 */
export async function undoArticleChange(transaction: Transaction, change: ChangeRecord): Promise<void> {
  await refuseIfChangedSince(transaction, change);
  if (change.kind === 'ARTICLE_DELETE') await bringBack(transaction, change);
  else await takeBackImport(transaction, change);
  await forget(transaction, change.id);
}

async function bringBack(transaction: Transaction, change: ChangeRecord): Promise<void> {
  const kept = await readKept(transaction, change.id);
  if (!kept) throw final(change, `${change.target} was deleted for good, or in another graph: ingest its text again`);
  const { id, sha256 } = kept.article;
  const same = await transaction.read('articles-by-sha256', { hashes: [sha256] });
  const there = same.map((row) => row.id as string).concat((await readWholeArticle(transaction, id))?.article.id ?? []);
  if (there.length > 0) throw inTheWay(`${there[0]} is in the graph again; delete it first.`);
  await putBackArticle(transaction, kept);
}

async function takeBackImport(transaction: Transaction, change: ChangeRecord): Promise<void> {
  const now = await readWholeArticle(transaction, change.target);
  if (!now || now.article.sha256 !== change.after?.sha256)
    throw inTheWay(`${change.target} is not there as it was imported: its records were loaded since then.`);
  const kept = await readKept(transaction, change.id);
  if (change.before !== undefined && !kept)
    throw final(change, `the former version of ${change.target} is not kept here: ingest its text again`);
  await refuseIfCorrected(transaction, change, now, kept);
  await takeOutArticle(transaction, now);
  if (kept) await putBackArticle(transaction, kept);
  await removeBrought(
    transaction,
    change,
    now.entities.map(({ id }) => id),
  );
}

/** Imports and deletions of one article are taken back in turn, the last one first. */
async function refuseIfChangedSince(reader: Reader, change: ChangeRecord): Promise<void> {
  const later = (await readChangesOf(reader, [change.target])).findLast(
    (other) => stands(other) && isOfArticle(other) && byTime(change, other) < 0,
  );
  if (!later) return;
  const deed = later.kind === 'ARTICLE_DELETE' ? 'deleted it' : 'imported it again';
  throw inTheWay(`${later.by} ${deed} at ${later.at}; undo ${later.id} first.`, later.id);
}

/** What people worked on does not go unseen. */
async function refuseIfCorrected(
  reader: Reader,
  change: ChangeRecord,
  now: WholeArticle,
  kept: WholeArticle | null,
): Promise<void> {
  const staying = new Set(kept?.statements.map(({ id }) => id));
  const going = now.statements.map(({ id }) => id).filter((id) => !staying.has(id));
  const later = (await readChangesOf(reader, going)).filter((other) => stands(other) && byTime(change, other) < 0);
  const [last] = later.toSorted(byTime).reverse();
  if (!last) return;
  const others = later.length === 1 ? '' : ` and ${later.length - 1} more that people made of its statements`;
  throw inTheWay(
    `${last.by} changed ${last.target} at ${last.at}; undo ${last.id}${others} first, or delete the article, which keeps them.`,
    last.id,
  );
}

function inTheWay(message: string, change?: string): HearsayError {
  return new HearsayError('CHANGE_IN_THE_WAY', message, { details: { field: 'id', ...(change && { change }) } });
}

function final({ id }: ChangeRecord, reason: string): HearsayError {
  return new HearsayError('CHANGE_FINAL', `${id} cannot be undone: ${reason}.`, { details: { field: 'id', id } });
}
