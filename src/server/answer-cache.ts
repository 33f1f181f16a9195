/**
 * Answers that were given, for as long as nothing is written to the graph: whoever asks the same again gets the same, and
 * nothing older than the last write, whichever process made it.
 */

import { LRUCache } from 'lru-cache';
import type { Store } from '../store/store.ts';

export interface AnswerCache {
  /** The answer that was given to the same question, if the graph is still the one that gave it. */
  find(question: string): Promise<string | undefined>;
  /** Keeps the answer that is made from here on; call what this gives with it. */
  begin(question: string): (answer: string) => void;
}

/** Keeps nothing. */
export const noAnswers: AnswerCache = { find: async () => undefined, begin: () => () => {} };

/** An answer holds for the version that was the last known one when it was begun, or for none any more. */
interface Kept {
  readonly version: string;
  readonly answer: string;
}

/**
 * Makes a cache of at most so many megabytes, the answers that were wanted longest ago given up first. What is read after a version was
 * told is of that version or a later one; if it is still the version when the answer is wanted again, it was all along.
 */
export function createAnswerCache(store: Pick<Store, 'version' | 'askVersion'>, megabytes: number): AnswerCache {
  if (megabytes === 0) return noAnswers;
  const kept = new LRUCache<string, Kept>({
    maxSize: megabytes * 1_000_000,
    sizeCalculation: ({ answer }, question) => answer.length + question.length,
  });
  const askVersion = inTurns(() => store.askVersion());
  return {
    async find(question) {
      const found = kept.get(question);
      if (found === undefined) return undefined;
      // Where the store cannot tell, whoever is asked next says why.
      if (found.version === (await askVersion().catch(() => null))) return found.answer;
      kept.delete(question);
      return undefined;
    },
    begin(question) {
      const { version } = store;
      return (answer) => {
        if (version !== null) kept.set(question, { version, answer });
      };
    },
  };
}

/** Whoever asks while somebody is being answered waits for the next turn, which is for all who wait: it begins after they have asked. */
function inTurns<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  const begin = (): Promise<Answer> => {
    next = undefined;
    const turn = ask();
    current = turn;
    return turn;
  };
  return () => {
    next ??= current.then(begin, begin);
    return next;
  };
}
