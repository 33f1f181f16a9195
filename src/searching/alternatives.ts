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

interface Known {
  readonly key: string;
  readonly token: string;
}

const maxBeginnings = 200;
const maxSpellings = 50;
const longestRest = 20;

/** Reads the alternatives of a word; of many completions the names' and then the shortest, of many spellings the nearest. */
export async function readAlternatives(reader: Reader, word: QueryWord, onlyNames: boolean): Promise<Alternatives> {
  const begun = word.isUnfinished ? await readBegun(reader, word, onlyNames) : [];
  const spelled = await readSpelled(reader, word, onlyNames, word.isUnfinished && begun.length === 0);
  return new Map<string, Closeness>([
    ...spelled.map(({ token }) => [token, 'SPELLING'] as const),
    ...begun.map(({ token }) => [token, 'BEGINNING'] as const),
    [word.token, 'EXACT'],
  ]);
}

async function readBegun(reader: Reader, { key }: QueryWord, onlyNames: boolean): Promise<readonly Known[]> {
  const parameters = { prefix: key, initial: initialOf(key), onlyNames, limit: maxBeginnings };
  return (await reader.read('words-that-begin', parameters)) as readonly unknown[] as readonly Known[];
}

/**
 * Candidates share the first letter and the first or the last third: one mistake cannot touch both. What is unfinished and
 * begins nothing is compared with the beginnings of longer words, too.
 */
async function readSpelled(
  reader: Reader,
  { key }: QueryWord,
  onlyNames: boolean,
  isBeginning: boolean,
): Promise<readonly Known[]> {
  const edits = editsAllowed(key);
  if (edits === 0) return [];
  const letters = Array.from(key);
  const third = Math.floor(letters.length / 3);
  const candidates = await reader.read('words-spelled-like', {
    initial: initialOf(key),
    head: letters.slice(0, third).join(''),
    tail: letters.slice(-third).join(''),
    shortest: letters.length - edits,
    longest: letters.length + (isBeginning ? longestRest : edits),
    onlyNames,
  });
  const editsTo = isBeginning ? editsToBeginning : editsBetween;
  return (candidates as readonly unknown[] as readonly Known[])
    .map((known) => ({ known, away: editsTo(key, known.key) }))
    .filter(({ away }) => away <= edits)
    .sort((a, b) => a.away - b.away || (a.known.key < b.known.key ? -1 : 1))
    .slice(0, maxSpellings)
    .map(({ known }) => known);
}
