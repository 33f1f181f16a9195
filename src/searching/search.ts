/** Full text over the graph: words to their alternatives, alternatives to texts, texts in the order of their rank. */

import type { Reader } from '../store/store.ts';
import { type Alternatives, readAlternatives } from './alternatives.ts';
import { type QueryWord, toQueryWords } from './query-words.ts';
import { type FoundText, type Hit, rank, type SearchType, type SoughtWord } from './rank.ts';

/** What a search found, the best match first, and the tokens to mark in it. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly tokens: ReadonlySet<string>;
  /** The names of the entities among them, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A word with its alternatives, before it is known how many texts hold them. */
interface Expanded extends QueryWord {
  readonly alternatives: Alternatives;
}

/** At most so many texts of each type are ranked; of more, the shortest. */
const maxTexts = 10_000;
const nothing: Found = { hits: [], tokens: new Set(), names: new Map() };

/**
 * Texts that hold every word, the stop words of a longer question aside; where there is none, those that hold one of them.
 * @throws HearsayError INPUT_INVALID where the question is too long.
 */
export async function search(reader: Reader, query: string, types: readonly SearchType[]): Promise<Found> {
  const words = toQueryWords(query);
  if (words.length === 0 || types.length === 0) return nothing;
  const onlyNames = types.every((type) => type === 'ENTITY');
  const expanded = await Promise.all(
    words.map(async (word) => ({ ...word, alternatives: await readAlternatives(reader, word, onlyNames) })),
  );
  const sought = await withFrequencies(reader, expanded);
  const required = sought.filter(({ isRequired }) => isRequired).sort((one, other) => rarer(one, other, types));
  const texts = await readTexts(reader, types, required);
  const tokens = new Set(required.flatMap(({ alternatives }) => [...alternatives.keys()]));
  const names = new Map(texts.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
  return { hits: rank(texts, sought), tokens, names };
}

/** How many texts hold each word; for one word alone it makes no difference, and is not counted. */
async function withFrequencies(reader: Reader, words: readonly Expanded[]): Promise<readonly SoughtWord[]> {
  if (words.length === 1) return words.map((word) => ({ ...word, frequency: () => ({ holding: 0, total: 0 }) }));
  const totals = totalOf(await reader.read('texts-count'));
  return Promise.all(
    words.map(async (word) => {
      const holding = totalOf(await reader.read('texts-with-word-count', { tokens: joined([word]) }));
      return { ...word, frequency: (type: SearchType) => ({ holding: holding(type), total: totals(type) }) };
    }),
  );
}

function totalOf(rows: readonly Readonly<Record<string, unknown>>[]): (type: SearchType) => number {
  return (type) => Number(rows.find((row) => row.type === type)?.total ?? 0);
}

/** The rarest word goes first: the engine finds its texts, and looks in them for the others. */
async function readTexts(
  reader: Reader,
  types: readonly SearchType[],
  [rarest, ...others]: readonly SoughtWord[],
): Promise<readonly FoundText[]> {
  if (!rarest) return [];
  const read = async (found: readonly SoughtWord[], within: readonly SoughtWord[]) =>
    (await reader.read('texts-with-words', {
      types,
      tokens: joined(found),
      others: within.map(({ alternatives }) => [...alternatives.keys()]),
      limit: maxTexts,
    })) as readonly unknown[] as readonly FoundText[];
  const withAll = await read([rarest], others);
  return withAll.length > 0 || others.length === 0 ? withAll : read([rarest, ...others], []);
}

function rarer(one: SoughtWord, other: SoughtWord, types: readonly SearchType[]): number {
  const holding = ({ frequency }: SoughtWord) => types.reduce((sum, type) => sum + frequency(type).holding, 0);
  return holding(one) - holding(other);
}

function joined(words: readonly Pick<SoughtWord, 'alternatives'>[]): string {
  return words.flatMap(({ alternatives }) => [...alternatives.keys()]).join(' ');
}
