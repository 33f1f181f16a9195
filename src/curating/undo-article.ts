/** Taking an import or a deletion back: the article is in the graph as it was before, or not at all. */

import { byTime, correctionsWith, deeds, isOfArticle, stands } from '../amending/changes.ts';
import { HearsayError } from '../errors.ts';
import { writeBatch } from '../loading/batch.ts';
import { forget, readKept } from '../loading/kept.ts';
import { type Curator, nextMoment } from '../loading/make-change.ts';
import { removeBrought } from '../loading/remove-brought.ts';
import { putBackArticle, readWholeArticle, takeOutArticle, type WholeArticle } from '../loading/whole-article.ts';
import { readChanges, readChangesOf } from '../reading/changes.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import { readArticles } from '../reading/nodes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader, Transaction } from '../store/store.ts';

/** How many of those that are in the way are named. */
const mostNamed = 5;

/**
 * Brings the graph to what it was before the change, which the caller then writes as undone.
 * @throws HearsayError CHANGE_IN_THE_WAY where something later rests on it, CHANGE_FINAL where what it took out is not kept here
 */
export async function undoArticleChange(
  transaction: Transaction,
  change: ChangeRecord,
  curator: Curator,
): Promise<void> {
  await refuseIfChangedSince(transaction, change);
  if (change.kind === 'ARTICLE_DELETE') await bringBack(transaction, change);
  else await takeBackImport(transaction, change, curator);
  await forget(transaction, change.id);
}

async function bringBack(transaction: Transaction, change: ChangeRecord): Promise<void> {
  const kept = await readKept(transaction, change.id);
  if (!kept) throw final(change, `${change.target} was deleted for good, or in another graph: ingest its text again`);
  const { id, sha256, outlet } = kept.article;
  const current = (await readCurrentIds(transaction, [outlet])).get(outlet) ?? outlet;
  const same = await transaction.read('articles-by-sha256', { hashes: [sha256] });
  const articles = await readArticles(
    transaction,
    same.map((row) => row.id as string),
  );
  // A reprint of another outlet is another article.
  const ofOutlet = articles.filter((one) => one.outlet === current);
  const there = ofOutlet.map((one) => one.id).concat((await readWholeArticle(transaction, id))?.article.id ?? []);
  if (there.length > 0) throw inTheWay(`${there[0]} is in the graph again; delete it first.`);
  await putBackArticle(transaction, kept);
}

async function takeBackImport(transaction: Transaction, change: ChangeRecord, curator: Curator): Promise<void> {
  const now = await readWholeArticle(transaction, change.target);
  if (!now || now.article.sha256 !== change.after?.sha256)
    throw inTheWay(`${change.target} is not there as it was imported: its records were loaded since then.`);
  const kept = await readKept(transaction, change.id);
  if (change.before !== undefined && !kept)
    throw final(change, `the former version of ${change.target} is not kept here: ingest its text again`);
  await refuseIfCorrected(transaction, change, now, kept);
  await takeBackCorrections(transaction, change, curator);
  await takeOutArticle(transaction, now);
  if (kept) await putBackArticle(transaction, kept);
  await removeBrought(
    transaction,
    change,
    now.entities.map(({ id }) => id),
  );
}

/** What was corrected as the article was accepted goes with it, so that it does not come over a later reading. */
async function takeBackCorrections(transaction: Transaction, change: ChangeRecord, { by }: Curator): Promise<void> {
  const standing = (await readChanges(transaction, correctionsWith(change))).filter(stands);
  if (standing.length === 0) return;
  const undone = { undoneAt: await nextMoment(transaction), undoneBy: by };
  await writeBatch(
    transaction,
    standing.map((correction) => canonicalRecord({ ...correction, ...undone })),
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

/** What people worked on does not go unseen; what came with the import is no later work. */
async function refuseIfCorrected(
  reader: Reader,
  change: ChangeRecord,
  now: WholeArticle,
  kept: WholeArticle | null,
): Promise<void> {
  const staying = new Set(kept?.statements.map(({ id }) => id));
  const going = [...now.statements.map(({ id }) => id), ...now.added].filter((id) => !staying.has(id));
  const own = correctionsWith(change);
  const later = (await readChangesOf(reader, going))
    .filter((other) => stands(other) && byTime(change, other) < 0 && !own.includes(other.id))
    .toSorted(byTime)
    .reverse();
  const [last] = later;
  if (!last) return;
  const named = later.slice(0, mostNamed).map(({ by, kind, target, at, id }) => {
    return `${by} ${deeds[kind]} ${target} at ${at} (${id})`;
  });
  const others = later.length > mostNamed ? [`${later.length - mostNamed} more`] : [];
  throw inTheWay(
    `People worked on its statements since: ${[...named, ...others].join('; ')}. ` +
      `Undo ${later.length === 1 ? 'that' : 'those'} first, or delete the article, which keeps them.`,
    last.id,
  );
}

function inTheWay(message: string, change?: string): HearsayError {
  return new HearsayError('CHANGE_IN_THE_WAY', message, { details: { field: 'id', ...(change && { change }) } });
}

function final({ id }: ChangeRecord, reason: string): HearsayError {
  return new HearsayError('CHANGE_FINAL', `${id} cannot be undone: ${reason}.`, { details: { field: 'id', id } });
}
