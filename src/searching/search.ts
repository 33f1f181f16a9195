/** Full text over the graph: words to their alternatives, alternatives to texts, texts in the order of their rank. */

import type { Reader } from '../store/store.ts';
import { type Alternatives, readAlternatives } from './alternatives.ts';
import { maxWords, type QueryWord, toQueryWords } from './query-words.ts';
import { type FoundText, type Hit, rank, type SearchType, type SoughtWord } from './rank.ts';

/** What a search found, the best match first, and the tokens to mark in it. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly tokens: ReadonlySet<string>;
  /** The names of the entities among them, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A word with its alternatives, before it is known how many texts hold them. */
type Expanded = Pick<QueryWord, 'isRequired'> & { readonly alternatives: Alternatives };

type Types = readonly SearchType[];

/** The texts of a type as the engine gives them; null where it must first be told by which word to look for them. */
interface TextsOfType {
  readonly type: SearchType;
  readonly texts: readonly (readonly [id: string, words: string, name: string | null])[] | null;
}

interface CountedTexts extends TextsOfType {
  readonly total: number;
  readonly holding: readonly number[];
}

/** The words with how many texts hold them, and the texts that were found by them. */
interface Read {
  readonly sought: readonly SoughtWord[];
  readonly texts: readonly FoundText[];
}

/** At most so many texts of each type are ranked; of more, the shortest. */
const maxTexts = 10_000;
/** A word that more texts hold is as common as one that so many hold: counting hundreds of thousands would take longer than all the rest. */
const mostCounted = 1000;
const nothing: Found = { hits: [], tokens: new Set(), names: new Map() };

/**
 * Texts that hold every word, the stop words of a longer question aside; where there is none, those that hold one of them.
 * @throws HearsayError INPUT_INVALID where the question is too long.
 */
export async function search(reader: Reader, query: string, types: Types): Promise<Found> {
  const words = toQueryWords(query);
  if (words.length === 0 || types.length === 0) return nothing;
  const onlyNames = types.every((type) => type === 'ENTITY');
  const alternatives = await readAlternatives(reader, words, onlyNames);
  const expanded = words.map((word, index) => ({ ...word, alternatives: alternatives[index] ?? new Map() }));
  const { sought, texts } =
    expanded.length === 1 ? await readOne(reader, types, expanded) : await readAll(reader, types, expanded);
  const tokens = new Set(sought.flatMap((word) => (word.isRequired ? tokensOf(word) : [])));
  const names = new Map(texts.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
  return { hits: rank(texts, sought), tokens, names };
}

/** The texts that hold a word; how many texts hold one word alone makes no difference, and is not counted. */
async function readOne(reader: Reader, types: Types, words: readonly Expanded[]): Promise<Read> {
  const sought = words.map((word) => ({ ...word, frequency: () => ({ holding: 0, total: 0 }) }));
  return { sought, texts: await readTexts(reader, types, sought, []) };
}

/** How many texts of each type there are and hold each word, and those that hold all that are required; where there is none, one of them. */
async function readAll(reader: Reader, types: Types, words: readonly Expanded[]): Promise<Read> {
  const joined = words.map((word) => tokensOf(word).join(' '));
  const rows = await reader.read('texts-with-all-words', {
    ...{ types, words: joined, most: mostCounted, limit: maxTexts },
    ...Object.fromEntries(Array.from({ length: maxWords }, (_, index) => [`word${index}`, joined[index] ?? ''])),
    needed: words.flatMap(({ isRequired }, index) => (isRequired ? `+(${joined[index]})` : [])).join(' '),
  });
  const counted = new Map(rows.map((row) => [row.type, row as unknown as CountedTexts]));
  const sought = words.map((word, index) => ({
    ...word,
    held: types.reduce((sum, type) => sum + (counted.get(type)?.holding[index] ?? 0), 0),
    frequency: (type: SearchType) => {
      const { total = 0, holding = [] } = counted.get(type) ?? {};
      return { total, holding: Math.min(holding[index] ?? 0, mostCounted) };
    },
  }));
  const required = sought.filter(({ isRequired }) => isRequired).sort((one, other) => one.held - other.held);
  const texts = await textsWithAll(reader, types, required, rows as readonly unknown[] as readonly CountedTexts[]);
  if (texts.length > 0 || required.length < 2) return { sought, texts };
  return { sought, texts: await readTexts(reader, types, required, []) };
}

/** Those that the engine has found already, or else finds by the rarest word, and looks in them for the others. */
async function textsWithAll(
  reader: Reader,
  types: Types,
  [rarest, ...others]: readonly SoughtWord[],
  rows: readonly CountedTexts[],
): Promise<readonly FoundText[]> {
  if (rows.every(({ texts }) => texts !== null)) return textsIn(rows);
  return rarest ? readTexts(reader, types, [rarest], others) : [];
}

/** The texts that hold one of some words, and each of the others. */
async function readTexts(
  reader: Reader,
  types: Types,
  words: readonly Expanded[],
  others: readonly Expanded[],
): Promise<readonly FoundText[]> {
  const tokens = words.flatMap(tokensOf).join(' ');
  const rows = await reader.read('texts-with-words', { types, tokens, others: others.map(tokensOf), limit: maxTexts });
  return textsIn(rows as readonly unknown[] as readonly TextsOfType[]);
}

function textsIn(rows: readonly TextsOfType[]): readonly FoundText[] {
  return rows.flatMap(({ type, texts }) => (texts ?? []).map(([id, words, name]) => ({ type, id, words, name })));
}

function tokensOf({ alternatives }: Expanded): readonly string[] {
  return [...alternatives.keys()];
}
