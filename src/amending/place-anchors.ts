/** Where the words are that somebody marked in a text, once the article has another text. */

import { CodePointText } from '../record/code-points.ts';
import type { Anchor, FieldValues } from '../record/record.ts';

/** The text that anchors are to stand in, as far as it is held. */
export interface PlacedIn {
  readonly sha256: string;
  readonly text?: string | undefined;
}

/**
 * The anchors that a change gives, in the text that the article has now: as they are where that is the text they were made for, else where
 * the same words stand, nearest to where they stood. Null where they are nowhere, or no words are known. Only the speaker may be missing.
 */
export function placeAnchors({ anchors, words, sha256 }: FieldValues, article: PlacedIn): readonly Anchor[] | null {
  const given = anchors as readonly Anchor[];
  if (sha256 === undefined || sha256 === article.sha256) return given;
  if (!Array.isArray(words) || article.text === undefined) return null;
  return findAgain(given, words, article.text);
}

function findAgain(given: readonly Anchor[], words: readonly string[], text: string): readonly Anchor[] | null {
  const order = given.map((anchor, at) => ({ anchor, exact: words[at] ?? '' }));
  // What was said tells where; its cue and its speaker stand near it.
  const ranked = order.toSorted((one, other) => rank(one.anchor) - rank(other.anchor));
  const found = new Map<Anchor, Anchor>();
  let moved = 0;
  for (const { anchor, exact } of ranked) {
    const start = nearest(placesOf(exact, text), anchor.start + moved);
    if (start === null && anchor.part === 'SPEAKER') continue;
    if (start === null) return null;
    if (found.size === 0) moved = start - anchor.start;
    found.set(anchor, { part: anchor.part, start, end: start + new CodePointText(exact).length });
  }
  return given.flatMap((anchor) => found.get(anchor) ?? []);
}

function rank({ part }: Anchor): number {
  return ['CONTENT', 'CUE', 'SPEAKER'].indexOf(part);
}

/** Where the words stand, in code points. */
function placesOf(words: string, text: string): readonly number[] {
  if (words === '') return [];
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    places.push(new CodePointText(text.slice(0, at)).length);
  return places;
}

function nearest(places: readonly number[], wanted: number): number | null {
  const [first] = places.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
  return first ?? null;
}
