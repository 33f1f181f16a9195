/** Words that somebody gives as they stand in an article, found there: spaces, and the forms of quotation marks, may differ. */

import { HearsayError } from '../errors.ts';
import { CodePointText } from '../record/code-points.ts';
import type { Anchor, AnchorPart } from '../record/record.ts';

/** The one place where words stand, or of several that which is nearest to another. */
export interface Wanted {
  readonly part: AnchorPart;
  readonly words: string;
  /** In code points; without it the words must stand in one place only. */
  readonly near?: number | undefined;
  /** The field of the input that gives the words. */
  readonly field: readonly string[];
}

const mostNamed = 5;
const opening = /[“"„«‘']$/u;
const closing = /^[,.!?]?[”"“»’']/u;

/** @throws HearsayError INPUT_INVALID where the words stand nowhere, or in several places with nothing to tell which */
export function findWords(text: string, { part, words, near, field }: Wanted): Anchor {
  const places = placesIn(text, words);
  const [only] = places;
  const refuse = (reason: string) => {
    throw new HearsayError('INPUT_INVALID', reason, { details: { field } });
  };
  if (!only) return refuse(`The article does not say “${words.trim()}”: give the words as they stand there.`);
  if (near === undefined && places.length > 1) {
    const named = places.slice(0, mostNamed).map(({ start, end }) => `${start}-${end}`);
    return refuse(
      `“${words.trim()}” stands ${places.length} times in the article, at ${named.join(', ')}: give more words, or the place as an anchor.`,
    );
  }
  const [nearest = only] = places.toSorted(
    (one, other) => Math.abs(one.start - (near ?? 0)) - Math.abs(other.start - (near ?? 0)),
  );
  return { part, ...nearest };
}

/** With the quotation marks around them, where all of the words stand between them. */
function placesIn(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const pattern = toPattern(words);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
    const [open = ''] = opening.exec(before) ?? [];
    const [close = ''] = open === '' ? [] : (closing.exec(after) ?? []);
    const start = new CodePointText(before).length - (close === '' ? 0 : open.length);
    return { start, end: start + new CodePointText(`${close === '' ? '' : open}${found}${close}`).length };
  });
}

function toPattern(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/u);
  if (parts[0] === '') return null;
  const escaped = parts.map((part) =>
    part
      .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/[‘’']/gu, "[‘’']")
      .replace(/[“”"]/gu, '[“”"]'),
  );
  return new RegExp(escaped.join('\\s+'), 'gu');
}
