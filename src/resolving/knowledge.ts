/** Whoever answers questions about what is known: all of it in memory, or a graph that is read as questions need it. */

import { createResolver, type Resolver } from './create-resolver.ts';
import type { Known } from './known-index.ts';

export interface Knowledge {
  /** The answer of a resolver that knows all that the question needs. It may be put several times, so it changes nothing. */
  ask<Answer>(question: (resolver: Resolver) => Answer): Promise<Answer>;
  /** More that is known from now on, such as what an article brought. */
  add(known: Known): void;
  /** Whatever was read may be gone: it is read again as it is needed. */
  forget(): void;
}

/** Everything in memory. */
export function knowledgeOf(known: Known): Knowledge {
  const resolver = createResolver(known);
  return { ask: async (question) => question(resolver), add: (more) => resolver.add(more), forget: () => undefined };
}
