/** How well mentions were resolved, against the entities that people say they are. */

import type { Resolved } from './mention.ts';

/** Counts of mentions; `right`, `wrong`, `made` and `open` add up to `all`. */
export interface ResolutionScore {
  readonly all: number;
  readonly right: number;
  /** Taken for another entity that was known: the error that puts words into somebody's mouth. */
  readonly wrong: number;
  /** Given an entity of their own, new or a stand-in, where one was known. */
  readonly made: number;
  readonly open: number;
}

/** Scores an article's resolutions; `expected` has the id for each mention, null for those that do not count. */
export function scoreResolutions(
  { resolutions, entities }: Resolved,
  expected: readonly (string | null)[],
): ResolutionScore {
  const brought = new Set(entities.map(({ id }) => id));
  const counted = resolutions.flatMap(({ entity }, place) => {
    const id = expected[place] ?? null;
    return id === null
      ? []
      : [entity === id ? 'right' : entity === null ? 'open' : brought.has(entity) ? 'made' : 'wrong'];
  });
  const count = (what: string) => counted.filter((one) => one === what).length;
  return {
    all: counted.length,
    right: count('right'),
    wrong: count('wrong'),
    made: count('made'),
    open: count('open'),
  };
}
