/** Callings: what the article says that somebody is, and whether another word may mean the same one. */

import { readLexicon, readWords } from '../lexicons/read-lexicon.ts';
import type { FoundMention } from './mentions.ts';
import type { Token } from './tokens.ts';

const titles = readWords('entities', 'titles');
const epithets = readWords('entities', 'epithets');
const organizations = readWords('entities', 'organizations');
const { anybody = [], ...wider } = readLexicon<Readonly<Record<string, readonly string[]>>>('callings');
/** What may be said of somebody whatever else he is: `the defendant`, `the mother`. */
const ofAnybody = new Set(anybody);
/** The narrower words that each word may stand for: `the lawmaker` for a senator. */
const narrower = new Map(Object.entries(wider).map(([word, words]) => [word, new Set(words)]));
const forms = /^(?:mr|mrs|ms|messrs|sir|dame|lord|lady|dr|rev|st)\.?$/;
/** Words for any body: `the firm` may be an insurer, `the insurer` no security firm. */
const anyBody = new Set(['company', 'firm', 'group', 'corporation', 'organization', 'organisation', 'business']);

/** How many mentions before and after him are looked through. */
const reach = 600;

/** The words by which the article calls somebody: in titles before his name, and beside it. */
function callingsOf(index: number, all: readonly FoundMention[]): readonly string[] {
  const found: string[] = [];
  for (const { tokens, names } of mentionsOf(index, all)) {
    const head = tokens.at(-1) as Token;
    if (names.length > 0) found.push(...tokens.filter(isCalling).map(({ lower }) => lower));
    else if (head.tag === 'NOUN' || isCalling(head)) found.push(head.lower);
  }
  return found;
}

/** The one at `index`, or whom it stands for, with the mentions near him that stand for him. */
function mentionsOf(index: number, all: readonly FoundMention[]): readonly FoundMention[] {
  const named = all[index]?.standsFor ?? index;
  return all
    .slice(Math.max(0, named - reach), named + reach)
    .filter((one) => one.index === named || one.standsFor === named);
}

function isCalling({ lower }: Token): boolean {
  return !forms.test(lower) && (titles.has(lower) || epithets.has(lower));
}

function isOfAnybody(word: string): boolean {
  return ofAnybody.has(word) || /-year-old$/.test(word);
}

/** `the manager` is no doctor: true where the article calls the one at `index` something that is neither the word nor narrower. */
export function isCalledOtherwise(index: number, { lower }: Token, all: readonly FoundMention[]): boolean {
  if (isOfAnybody(lower)) return false;
  const told = callingsOf(index, all).filter((word) => !isOfAnybody(word));
  const fits = narrower.get(lower);
  return told.length > 0 && !told.some((word) => word === lower || fits?.has(word) || narrower.get(word)?.has(lower));
}

/** True where the article has any word for the one at `index` beside his name. */
export function isCalledSomething(index: number, all: readonly FoundMention[]): boolean {
  return callingsOf(index, all).length > 0;
}

/** `the lawmaker` may be a senator: true where the article calls the one at `index` by a word that is narrower. */
export function isCalledNarrower(index: number, { lower }: Token, all: readonly FoundMention[]): boolean {
  const fits = narrower.get(lower);
  return fits !== undefined && callingsOf(index, all).some((word) => fits.has(word));
}

/** `The insurer` is no security firm: the article has another word for the body at `index`, before its name or beside it. */
export function isOtherBody(index: number, { lower }: Token, all: readonly FoundMention[]): boolean {
  if (anyBody.has(lower)) return false;
  const told = mentionsOf(index, all).flatMap(({ own }) => own);
  const words = told.filter((token) => organizations.has(token.lower) && token.text === token.lower);
  return words.length > 0 && !words.some((word) => word.lower === lower);
}
