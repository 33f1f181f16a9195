/** What is made of the review list: what was done with each item, how it is undone, and what kept something from being done. */

import { useState } from 'react';
import type { Fault } from '../correct/faults.ts';
import { type Outcome, useChanging } from '../correct/use-changing.ts';

/** What was done with an item. */
export interface Done {
  /** `Confirmed` */
  readonly word: string;
  /** The change, to be undone; null where there was nothing to change. */
  readonly change: string | null;
}

interface Review {
  readonly done: ReadonlyMap<string, Done>;
  /** The item that something was done with last; null where nothing is to be undone. */
  readonly last: string | null;
  readonly faultsOf: (key: string) => readonly Fault[];
  readonly confirm: (statement: string) => Promise<void>;
  readonly reject: (statement: string) => Promise<void>;
  readonly corrected: (statement: string, outcome: Outcome) => void;
  readonly merge: (key: string, from: string, into: string) => Promise<void>;
  readonly keepApart: (key: string, one: string, other: string) => Promise<void>;
  readonly undo: (key: string) => Promise<void>;
}

/** @example const review = useReview(); await review.confirm(statement.id); */
export function useReview(): Review {
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const [faults, setFaults] = useState<ReadonlyMap<string, readonly Fault[]>>(new Map());
  const changing = useChanging();
  const settle = (key: string, word: string, { change, faults: found }: Outcome) => {
    setFaults((now) => new Map(now).set(key, found));
    if (found.length === 0) setDone((now) => new Map(now).set(key, { word, change }));
  };
  const undo = async (key: string) => {
    const change = done.get(key)?.change;
    if (!change) return;
    const { faults: found } = await changing.undo(change);
    setFaults((now) => new Map(now).set(key, found));
    if (found.length === 0) setDone((now) => new Map([...now].filter(([other]) => other !== key)));
  };
  return {
    done,
    last: [...done].findLast(([, { change }]) => change !== null)?.[0] ?? null,
    faultsOf: (key) => faults.get(key) ?? [],
    confirm: async (key) => settle(key, 'Found right', await changing.confirm(key)),
    reject: async (key) => settle(key, 'Rejected', await changing.reject(key)),
    corrected: (key, outcome) => settle(key, 'Corrected', outcome),
    merge: async (key, from, into) => settle(key, 'Merged', await changing.merge(from, into)),
    keepApart: async (key, one, other) => settle(key, 'Two', await changing.keepApart(one, other)),
    undo,
  };
}
