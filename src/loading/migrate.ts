/** Graphs of earlier versions, brought forward step by step. */

import { HearsayError } from '../errors.ts';
import { formatOf, graphFormat, readCounters } from '../store/graph-format.ts';
import type { Reader, Store } from '../store/store.ts';
import { checkTies } from './check-ties.ts';
import { checkDisputes } from './keep-disputes.ts';
import { shelveAll } from './keep-shelves.ts';
import { nameQuotes } from './keep-ties.ts';
import { keyNames } from './key-names.ts';

/** Told after each part of a step how much of it is done. */
export type OnMigrated = (step: Migration, done: number) => void;

/** From the version before to this one. Where it is cut off it begins again, and what was done once is done no worse twice. */
export interface Migration {
  readonly to: number;
  /** What of the graph has been brought forward, how much of it in the place of the dots. */
  readonly what: string;
  run(store: Store, onDone: (done: number) => void): Promise<void>;
}

/** Each of the steps, in their order; none is ever taken out. */
export const migrations: readonly Migration[] = [
  {
    ...{ to: 2, what: 'Names of … entities' },
    // What a graph of the first version says of its names, and whether it counts ties at all, depends on the day on which it was written.
    async run(store, onDone) {
      await checkTies(store, { mend: true });
      await keyNames(store, onDone);
    },
  },
  {
    ...{ to: 4, what: 'Disputes of … figures' },
    async run(store, onProgress) {
      await checkDisputes(store, { mend: true, onProgress });
    },
  },
  {
    // By the day of the article and by that on which something was said; what version 3 asked for is the first of them.
    ...{ to: 5, what: 'Links of … statements and articles' },
    run: (store, onDone) => shelveAll(store, onDone),
  },
  {
    ...{ to: 6, what: 'Ties of … entities' },
    run: (store, onDone) => nameQuotes(store, onDone),
  },
];

/** Takes the steps that the graph lacks, and writes after each that it is taken. */
export async function migrate(
  store: Store,
  onMigrated?: OnMigrated,
  steps = migrations,
  target = graphFormat,
): Promise<void> {
  const from = await formatOf(store);
  for (const step of steps.filter(({ to }) => to > from && to <= target)) {
    await step.run(store, (done) => onMigrated?.(step, done));
    await mark(store, step.to);
  }
  // A new graph has nothing to bring forward, and says from its first day what it is.
  if (from === target && !(await readCounters(store)).has('format')) await mark(store, target);
}

/** For those who only read. @throws HearsayError GRAPH_OUTDATED where the graph lacks what this version finds things by */
export async function requireMigrated(reader: Reader): Promise<void> {
  if ((await formatOf(reader)) >= graphFormat) return;
  throw new HearsayError(
    'GRAPH_OUTDATED',
    'This graph was loaded by an earlier version and lacks what pages of it are found by. Start the service, or load anything, once: that adds it.',
  );
}

async function mark(store: Store, version: number): Promise<void> {
  await store.write((transaction) => transaction.write('mark-format', { version }));
}
