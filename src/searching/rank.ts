/**
 * The rank of texts that hold the words of a question. Its whole part tells how they match, the rest how well: BM25F as a share
 * of the most that the words can reach. Computed here from the words alone, it is the same on every engine.
 */

import { fieldsOfTokens } from '../record/search-fields.ts';
import { type Alternatives, type Closeness, closenesses } from './alternatives.ts';

export const searchTypes = ['ENTITY', 'ARTICLE', 'STATEMENT'] as const;
export type SearchType = (typeof searchTypes)[number];

/** A word of the question as texts are found by it. */
export interface SoughtWord {
  readonly alternatives: Alternatives;
  readonly isRequired: boolean;
  /** How many texts of a type hold it, of how many. */
  readonly frequency: (type: SearchType) => { readonly holding: number; readonly total: number };
}

/** A text that was found: its fields' tokens as the loader wrote them. */
export interface FoundText {
  readonly type: SearchType;
  readonly id: string;
  readonly words: string;
  /** An entity's name, which is mostly asked for with it. */
  readonly name: string | null;
}

export interface Hit {
  readonly type: SearchType;
  readonly id: string;
  readonly score: number;
}

type Field = readonly string[];

/** Fields that are read together, and how much it counts to match in them. */
interface View {
  readonly fields: readonly Field[];
  readonly place: number;
}

const k1 = 1.2;
const b = 0.75;
/** The number of words at which a field is neither long nor short, so that a text's rank does not move as others arrive. */
const usualLength: Readonly<Record<SearchType, number>> = { ENTITY: 2, ARTICLE: 8, STATEMENT: 12 };
const weights: Readonly<Record<Closeness, number>> = { EXACT: 1, BEGINNING: 0.6, SPELLING: 0.3 };
const places = { name: 2, alias: 1, text: 0 } as const;

/** The best match first, ties by id. */
export function rank(texts: readonly FoundText[], words: readonly SoughtWord[]): readonly Hit[] {
  return texts
    .map(({ type, id, words: tokens }) => ({ type, id, score: scoreOf(type, fieldsOfTokens(tokens), words) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function scoreOf(type: SearchType, fields: readonly Field[], words: readonly SoughtWord[]): number {
  const scores = viewsOf(type, fields).map(({ fields: inView, place }) => {
    const share = shareOf(type, inView, words);
    const closeness = worstCloseness(inView, words);
    return closeness < 0 ? share : 1 + closeness * Object.keys(places).length + place + share;
  });
  return Math.round(Math.max(...scores) * 1e6) / 1e6;
}

/** A name or an alias is a view of its own; what stands in several of them, or in a text, is seen as a whole. */
function viewsOf(type: SearchType, fields: readonly Field[]): readonly View[] {
  const whole = { fields, place: places.text };
  if (type !== 'ENTITY') return [whole];
  return [
    whole,
    ...fields.map((field, index) => ({ fields: [field], place: index === 0 ? places.name : places.alias })),
  ];
}

/** The closeness of the required word that matches worst, -1 where one does not match. */
function worstCloseness(fields: readonly Field[], words: readonly SoughtWord[]): number {
  const best = words
    .filter(({ isRequired }) => isRequired)
    .map(({ alternatives }) =>
      Math.max(
        -1,
        ...fields.flat().map((token) => {
          const closeness = alternatives.get(token);
          return closeness === undefined ? -1 : closenesses.indexOf(closeness);
        }),
      ),
    );
  return Math.min(...best);
}

/**
 * BM25F (S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25 and beyond", 2009, 3.6) with the usual
 * length in the place of the average one, divided by the sum of the words' weights, which it never reaches.
 */
function shareOf(type: SearchType, fields: readonly Field[], words: readonly SoughtWord[]): number {
  const parts = words.map(({ alternatives, frequency }) => {
    const frequencyInFields = fields.reduce((sum, field) => {
      const weight = field.reduce((all, token) => all + weightOf(alternatives.get(token)), 0);
      return sum + weight / (1 - b + (b * field.length) / usualLength[type]);
    }, 0);
    const { holding, total } = frequency(type);
    const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
    return { rarity, value: (rarity * frequencyInFields) / (k1 + frequencyInFields) };
  });
  const most = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  return parts.reduce((sum, { value }) => sum + value, 0) / most;
}

function weightOf(closeness: Closeness | undefined): number {
  return closeness === undefined ? 0 : weights[closeness];
}
