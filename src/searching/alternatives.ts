/** The words of the graph that a word of a question can stand for: itself, what it begins, and other spellings. */

import { initialOf } from '../record/search-fields.ts';
import type { Reader } from '../store/store.ts';
import type { QueryWord } from './query-words.ts';
import { editsAllowed, editsBetween, editsToBeginning } from './spelling.ts';

/** How close a word of a text comes to a word of the question, the closest last. */
export const closenesses = ['SPELLING', 'BEGINNING', 'EXACT'] as const;
export type Closeness = (typeof closenesses)[number];

/** Tokens by which texts are found, each with its closeness to the word they stand for. */
export type Alternatives = ReadonlyMap<string, Closeness>;

type Known = readonly [key: string, token: string];

/** What the vocabulary has for a word. */
interface Alike {
  readonly begun: readonly Known[];
  readonly spelled: readonly Known[];
}

const maxBeginnings = 200;
const maxSpellings = 50;
const longestRest = 20;

/** Reads the alternatives of words in one call; of many completions the names' and then the shortest, of many spellings the nearest. */
export async function readAlternatives(
  reader: Reader,
  words: readonly QueryWord[],
  onlyNames: boolean,
): Promise<readonly Alternatives[]> {
  const unsure = words.filter(({ key, isUnfinished }) => isUnfinished || editsAllowed(key) > 0);
  const parameters = { words: unsure.map(soughtLike), onlyNames, limit: maxBeginnings };
  const rows = unsure.length === 0 ? [] : await reader.read('words-alike', parameters);
  return words.map((word) => alternativesOf(word, rows[unsure.indexOf(word)] as Alike | undefined));
}

/** What the candidates for a word have in common with it. What is unfinished and begins nothing is compared with the beginnings of longer words, too. */
function soughtLike({ key, isUnfinished }: QueryWord) {
  const letters = Array.from(key);
  const edits = editsAllowed(key);
  const third = Math.floor(letters.length / 3);
  const loosely = isUnfinished && edits > 0;
  return {
    initial: initialOf(key),
    prefix: isUnfinished ? key : null,
    ...endsKept(letters, edits),
    shortest: letters.length - edits,
    longest: letters.length + edits,
    loose: loosely ? initialOf(key) : null,
    looseHead: loosely ? letters.slice(0, third).join('') : null,
    looseTail: loosely ? letters.slice(-third).join('') : null,
    longestBegun: letters.length + longestRest,
  };
}

/** One mistake spares the first half or the last one, unless it swaps the two letters between them; of two, the first or the last third is spared. */
function endsKept(letters: readonly string[], edits: number) {
  if (edits === 0) return { head: null, tail: null, swapped: null };
  const kept = Math.floor(letters.length / (edits + 1));
  const tail = edits === 1 ? letters.slice(kept) : letters.slice(-kept);
  const between = [...letters.slice(kept - 1, kept + 1)].reverse();
  const swapped = [...letters.slice(0, kept - 1), ...between, ...letters.slice(kept + 1)];
  return { head: letters.slice(0, kept).join(''), tail: tail.join(''), swapped: swapped.join('') };
}

function alternativesOf({ key, token, isUnfinished }: QueryWord, alike: Alike | undefined): Alternatives {
  const { begun = [], spelled = [] } = alike ?? {};
  const near = nearest(key, spelled, isUnfinished && begun.length === 0 ? editsToBeginning : editsBetween);
  return new Map<string, Closeness>([
    ...near.map(([, found]) => [found, 'SPELLING'] as const),
    ...begun.map(([, found]) => [found, 'BEGINNING'] as const),
    [token, 'EXACT'],
  ]);
}

function nearest(key: string, spelled: readonly Known[], editsTo: typeof editsBetween): readonly Known[] {
  const edits = editsAllowed(key);
  return spelled
    .map((known) => ({ known, away: editsTo(key, known[0]) }))
    .filter(({ away }) => away <= edits)
    .sort((a, b) => a.away - b.away || (a.known[0] < b.known[0] ? -1 : 1))
    .slice(0, maxSpellings)
    .map(({ known }) => known);
}
