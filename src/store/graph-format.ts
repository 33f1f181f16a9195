/** The version of the format in which a graph stands: it is written in the graph, and never guessed. */

import { HearsayError } from '../errors.ts';
import type { Reader } from './store.ts';

/** Raised with every change of what a graph holds and how; `loading/migrate.ts` then has a step that brings graphs forward. */
export const graphFormat = 6;

/** Graphs of the first version do not say so. */
const unwritten = 1;

/** The version of the graph; of an empty one, which has none yet, this program's. */
export async function formatOf(reader: Reader): Promise<number> {
  const written = (await readCounters(reader)).get('format');
  if (written !== undefined) return written;
  const [row] = await reader.read('any-node');
  return row?.count === 0 ? graphFormat : unwritten;
}

/** Whether a restore into this graph is under way, or was cut off. */
export async function isBeingRestored(reader: Reader): Promise<boolean> {
  return (await readCounters(reader)).has('being-restored');
}

/** @throws HearsayError GRAPH_NEWER, GRAPH_INCOMPLETE where nobody should take this graph for one that can be read. */
export async function requireKnownFormat(reader: Reader, description: string): Promise<void> {
  const counters = await readCounters(reader);
  if (counters.has('being-restored'))
    throw new HearsayError(
      'GRAPH_INCOMPLETE',
      `${description} holds a part of a graph: it is being restored, or that was cut off. Run hearsay restore FILE again; it begins anew.`,
    );
  const written = counters.get('format') ?? unwritten;
  if (written > graphFormat)
    throw new HearsayError(
      'GRAPH_NEWER',
      `${description} holds a graph of format ${written}, and this version of Hearsay knows formats up to ${graphFormat}: use a later version. Nothing was changed.`,
    );
}

/** What the graph counts and says of itself, by name. */
export async function readCounters(reader: Reader): Promise<ReadonlyMap<string, number>> {
  return new Map((await reader.read('counters')).map(({ id, value }) => [String(id), Number(value)]));
}
