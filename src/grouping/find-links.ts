/** The matches among statements about one entity, found by the words and numbers that they share instead of pair by pair. */

import { type Link, matchStatements } from './match-statements.ts';
import type { Compared } from './spoken.ts';
import { thresholds } from './thresholds.ts';

/** The kinds of clues, each with how many two statements must share before it is worth comparing them. */
const kinds = [
  { needed: 1, cluesOf: ({ claims }: Compared) => claims.map(({ key }) => key) },
  { needed: thresholds.quoteWords, cluesOf: ({ quoteWords }: Compared) => [...quoteWords.keys()] },
  { needed: thresholds.gistWords, cluesOf: ({ gistWords }: Compared) => [...gistWords.keys()] },
];

/** The links between statements of which at least one is fresh. */
export function findLinks(statements: readonly Compared[], fresh: Pick<ReadonlySet<string>, 'has'>): Link[] {
  const isFresh = statements.map(({ id }) => fresh.has(id));
  const candidates = statements.map(() => new Set<number>());
  for (const { needed, cluesOf } of kinds) {
    const clues = statements.map(cluesOf);
    const places = placesOf(clues);
    const shared = new Uint16Array(statements.length);
    clues.forEach((own, position) => {
      if (!isFresh[position]) return;
      const met: number[] = [];
      for (const clue of own)
        for (const place of places.get(clue) ?? []) {
          // A pair of two fresh statements is met twice; the later one of them compares.
          if (place === position || (place > position && isFresh[place])) continue;
          const count = (shared[place] ?? 0) + 1;
          shared[place] = count;
          if (count === 1) met.push(place);
          if (count === needed) candidates[position]?.add(place);
        }
      for (const place of met) shared[place] = 0;
    });
  }
  return candidates.flatMap((others, position) =>
    [...others].flatMap((place) => matchAt(statements, position, place) ?? []),
  );
}

function matchAt(statements: readonly Compared[], position: number, place: number): Link | null {
  const [one, other] = [statements[position], statements[place]];
  return one && other ? matchStatements(one, other) : null;
}

/** Where each clue stands. */
function placesOf(clues: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  clues.forEach((own, position) => {
    for (const clue of own) {
      const known = places.get(clue);
      if (known) known.push(position);
      else places.set(clue, [position]);
    }
  });
  return places;
}
