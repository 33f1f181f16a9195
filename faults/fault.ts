/** What can be done to Hearsay, and what is told of it afterwards. */

import type { Random } from '../tools/generate/random.ts';

/** On which engine a fault is tried; `none` where no graph is needed. */
export type Ground = 'neo4j' | 'embedded' | 'none';

/** One thing that goes wrong, tried many times. */
export interface Fault {
  /** In kebab-case, as `--only` takes it. */
  readonly name: string;
  /** What is done, for people: `kill -9 of hearsay load, at any moment`. */
  readonly title: string;
  readonly grounds: readonly Ground[];
  /** How often it is tried, unless `--times` says otherwise. */
  readonly times: number;
  /** Minutes after which no further attempt begins, unless `--minutes` says otherwise. */
  readonly minutes: number;
  attempt(trial: Trial): Promise<Outcome>;
}

/** What an attempt is given. */
export interface Trial {
  readonly ground: Ground;
  /** Chance, the same for the same `--seed`. */
  readonly random: Random;
  /** A folder of the trial's own, taken away afterwards. */
  readonly folder: string;
  /** Whether another attempt may begin: attempts are counted with `count`, and stop at their number or when time is up. */
  mayGoOn(): boolean;
  /** Tells that an attempt is made, for the progress. */
  count(): void;
}

/** What came of all attempts. Numbers that mean nothing for a fault are left out. */
export interface Outcome {
  /** Requests, records or inputs that were sent. */
  readonly sent?: number;
  /** Records that were acknowledged before the fault. */
  readonly acknowledged?: number;
  /** Those of them that were found again after it. */
  readonly found?: number;
  /** What was promised and seen to hold, in a sentence. */
  readonly promise: string;
  /** What did not hold, one line for each time. */
  readonly failures: readonly string[];
}
