/** Headlines in Title Case or CAPITALS made ordinary, so that the tagger sees verbs as verbs. */

import { isCueVerb } from '../lexicons/verb-frames.ts';
import { plainMarks } from './tokens.ts';

/** The words that the body writes with a capital inside a sentence, and with a small letter. */
export interface Casing {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const longestBody = 60_000;

/** How the text writes its words where no sentence begins. */
export function readCasing(text: string): Casing {
  const body = plainMarks(text.slice(0, longestBody));
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const [, word = ''] of body.matchAll(/(?<=[\p{Ll},] )(\p{Lu}\p{L}*)/gu)) capital.add(word.toLowerCase());
  for (const [word] of body.matchAll(/(?<![\p{L}'])\p{Ll}{2,}/gu)) small.add(word);
  return { capital, small };
}

/** True where most words of a line begin with a capital. */
export function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return words.length > 2 && long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

/** The line in the same length, with the words small that the body writes small: `Berg Slams Deal` → `Berg slams deal`. */
export function toSentenceCase(line: string, { capital, small }: Casing): string {
  let first = true;
  return plainMarks(line).replace(/\p{L}[\p{L}']*/gu, (word) => {
    const lower = word.toLowerCase();
    const opening = first;
    first = false;
    if (!opening && isVerbOfHeadlines(lower)) return lower;
    if (capital.has(lower) && !(small.has(lower) && lower.length < 5))
      return word.length === lower.length ? titled(word) : word;
    if (lower.length !== word.length || (opening && !small.has(lower))) return titled(word);
    if (/^\p{Lu}{2,}$/u.test(word) && !small.has(lower) && word.length < 6) return word;
    return lower;
  });
}

/** `Says`, `Slams`: the present tense of a verb of speech is no name. */
function isVerbOfHeadlines(lower: string): boolean {
  return (
    lower.endsWith('s') &&
    lower.length > 3 &&
    isCueVerb(lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1))
  );
}

function titled(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) && word.length > 5 ? word[0] + word.slice(1).toLowerCase() : word;
}
