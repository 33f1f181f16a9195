/** Articles into the graph, one after another in the order in which they come. */

import type { Incoming } from '../intake/incoming-article.ts';
import { bringUpToDate } from '../loading/bring-up-to-date.ts';
import { groupStatements } from '../loading/group-statements.ts';
import { requireKeyedNames } from '../loading/key-names.ts';
import type { Store } from '../store/store.ts';
import { type Destination, type DraftAllOptions, draftAll } from './draft-all.ts';
import { FormerTexts } from './former-texts.ts';
import { GraphKnowledge } from './graph-knowledge.ts';
import type { Outcome } from './outcome.ts';
import { type IngestSummary, Summing } from './summing.ts';
import { TakenOut } from './taken-out.ts';
import { WithoutWriting } from './without-writing.ts';
import { writeInto } from './write-into.ts';

export interface IngestOptions extends DraftAllOptions {
  /** Who brings the articles in; each import is recorded under this name. */
  readonly by: string;
  /** Tells what would become of the articles, and writes nothing. Default: false. */
  readonly dryRun?: boolean;
  /** Ends the work after the article at hand. */
  readonly signal?: AbortSignal;
  /** Told of each article what became of it. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** After how many written articles their statements are grouped into utterances. Default: 200. */
  readonly groupEvery?: number;
}

/**
 * Ingests articles. Each is written whole or not at all; those that the graph has are passed over before they are extracted, so that
 * work that was stopped is gone on with by starting it again.
 */
export async function ingest(
  store: Store,
  incoming: AsyncIterable<Incoming>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const { by, dryRun = false, signal, onOutcome, groupEvery = 200 } = options;
  const summing = new Summing();
  const destination = await destinationOf(store, by, dryRun);
  for await (const outcome of draftAll(incoming, destination, options)) {
    summing.add(outcome);
    onOutcome?.(outcome);
    if (!dryRun && summing.written > 0 && summing.written % groupEvery === 0) await groupStatements(store);
    if (signal?.aborted) break;
  }
  if (!dryRun) await groupStatements(store);
  return summing.summary(signal?.aborted ?? false);
}

async function destinationOf(store: Store, by: string, dryRun: boolean): Promise<Destination> {
  if (dryRun) await requireKeyedNames(store);
  else await bringUpToDate(store);
  const texts = { formerTexts: await FormerTexts.read(store), takenOut: await TakenOut.read(store) };
  if (!dryRun)
    return { ...texts, reader: store, knowledge: new GraphKnowledge(store), write: writeInto(store, { by }) };
  const reader = new WithoutWriting(store);
  // What is not written stands nowhere else.
  const knowledge = new GraphKnowledge(store, { most: Number.POSITIVE_INFINITY });
  return { ...texts, reader, knowledge, write: (drafted) => reader.keep(drafted) };
}
