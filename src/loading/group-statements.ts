/** Grouping statements into utterances, in the graph: only those that wait for it, and whatever they match. */

import { findUtterances, type Utterance } from '../grouping/find-utterances.ts';
import { matchStatements } from '../grouping/match-statements.ts';
import { inParts } from '../reading/id-pages.ts';
import { readUtterances } from '../reading/utterances.ts';
import { addChanges, type Changes, noChanges, type Reader, type Store, type Transaction } from '../store/store.ts';
import { ComparedStatements, findMatches, waitingPages } from './find-matches.ts';
import type { Component } from './matches.ts';
import { type UtteranceCounts, writeUtterances } from './write-utterances.ts';

/** What a grouping did with the utterances of the statements that it looked at. */
export interface Grouping extends UtteranceCounts {
  readonly looked: number;
}

export interface GroupingOptions {
  /** Told how many of so many entities have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

const idsPerRead = 500;
const statementsPerTransaction = 1000;
/** More than a change or an article leaves. */
const mostLeftovers = 1000;
const noneCounted: UtteranceCounts = { made: 0, dropped: 0, kept: 0 };

/**
 * Groups what waits for it; where nothing waits, nothing changes. What hangs together by matches is written in one transaction, and nobody else
 * writes meanwhile; a grouping that is cut short has done some groups, and the next one does the others.
 */
export async function groupStatements(
  store: Store,
  { onProgress }: GroupingOptions = {},
): Promise<{ result: Grouping; changes: Changes }> {
  if ((await store.read('ungrouped-statements', { after: '', limit: 1 })).length === 0)
    return { result: { looked: 0, ...noneCounted }, changes: noChanges };
  return store.alone(async (alone) => {
    const { matches, waiting } = await findMatches(alone, onProgress);
    let [counts, changes] = [noneCounted, noChanges];
    const write = async (work: (transaction: Transaction) => Promise<UtteranceCounts>) => {
      const written = await alone.write(work);
      changes = addChanges(changes, written.changes);
      counts = sumOf(counts, written.result);
    };
    for (const component of matches.components(statementsPerTransaction))
      await write((transaction) => groupComponent(transaction, component));
    // What is left matches nothing, so that an utterance that it reports is none any more.
    for await (const ids of waitingPages(alone, statementsPerTransaction * 5))
      await write(async (transaction) => {
        const dropped = await writeUtterances(transaction, await utterancesOf(transaction, ids), []);
        await transaction.write('mark-grouped', { ids });
        return dropped;
      });
    return { result: { looked: waiting, ...counts }, changes };
  });
}

/** Groups what a killed service has left; what a load that was cut off or told not to group has left is its own next run's, and may take minutes. */
export async function groupLeftovers(store: Store): Promise<void> {
  const waiting = await store.read('ungrouped-statements', { after: '', limit: mostLeftovers + 1 });
  if (waiting.length <= mostLeftovers) await groupStatements(store);
}

/** Groups all statements anew, as after a change of the method: what comes out the same is left as it is. */
export async function groupAllStatements(
  store: Store,
  options: GroupingOptions = {},
): Promise<{ result: Grouping; changes: Changes }> {
  await store.write((transaction) => transaction.write('mark-all-ungrouped'));
  return groupStatements(store, options);
}

/** Takes the grouping back: utterances go, with what links them; nothing else does. */
export async function ungroupAllStatements(store: Store): Promise<Changes> {
  return (await store.write((transaction) => transaction.write('drop-all-utterances'))).changes;
}

async function groupComponent(transaction: Transaction, { statements, pairs }: Component): Promise<UtteranceCounts> {
  const compared = await new ComparedStatements(transaction).read(statements);
  const byId = new Map(compared.map((statement) => [statement.id, statement]));
  const links = pairs.flatMap(([one, other]) => {
    const [a, b] = [byId.get(one), byId.get(other)];
    return (a && b && matchStatements(a, b)) || [];
  });
  const gists = new Map(compared.map(({ id, gist }) => [id, gist]));
  const before = await utterancesOf(transaction, statements);
  const counts = await writeUtterances(transaction, before, findUtterances(gists, links));
  await transaction.write('mark-grouped', { ids: statements });
  return counts;
}

async function utterancesOf(reader: Reader, statements: readonly string[]): Promise<Utterance[]> {
  const found = new Set<string>();
  for (const ids of inParts(statements, idsPerRead))
    for (const { id } of await reader.read('utterances-of-statements', { ids })) found.add(id as string);
  const utterances: Utterance[] = [];
  for (const ids of inParts([...found].sort(), idsPerRead)) utterances.push(...(await readUtterances(reader, ids)));
  return utterances;
}

function sumOf(one: UtteranceCounts, other: UtteranceCounts): UtteranceCounts {
  return { made: one.made + other.made, dropped: one.dropped + other.dropped, kept: one.kept + other.kept };
}
