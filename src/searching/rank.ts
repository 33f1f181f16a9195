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

/** What a token says of one word of the question: which, how much a mention counts, and how close it comes. */
interface Sense {
  readonly word: number;
  readonly weight: number;
  readonly closeness: number;
}

/** The words of a question, ready for one text after the other. */
interface Question {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly rarities: Readonly<Record<SearchType, readonly number[]>>;
  readonly required: readonly number[];
}

/** What was found of each word in a field, or in several: the mentions, and the closest one (-1 for none). */
interface View {
  readonly mentions: number[];
  readonly closest: number[];
}

const k1 = 1.2;
const b = 0.75;
/** The number of words at which a field is neither long nor short, so that a text's rank does not move as others arrive. */
const usualLength: Readonly<Record<SearchType, number>> = { ENTITY: 2, ARTICLE: 8, STATEMENT: 12 };
const weights: Readonly<Record<Closeness, number>> = { EXACT: 1, BEGINNING: 0.6, SPELLING: 0.3 };
const places = { name: 2, alias: 1, text: 0 } as const;

/** The best match first, ties by id. */
export function rank(texts: readonly FoundText[], words: readonly SoughtWord[]): readonly Hit[] {
  const question = ready(words);
  return texts
    .map(({ type, id, words: tokens }) => ({ type, id, score: scoreOf(type, tokens, question) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function ready(words: readonly SoughtWord[]): Question {
  const senses = new Map<string, Sense[]>();
  for (const [word, { alternatives }] of words.entries())
    for (const [token, closeness] of alternatives) {
      const sense = { word, weight: weights[closeness], closeness: closenesses.indexOf(closeness) };
      const others = senses.get(token);
      if (others) others.push(sense);
      else senses.set(token, [sense]);
    }
  const raritiesIn = (type: SearchType) => words.map(({ frequency }) => rarityOf(frequency(type)));
  return {
    senses,
    rarities: { ENTITY: raritiesIn('ENTITY'), ARTICLE: raritiesIn('ARTICLE'), STATEMENT: raritiesIn('STATEMENT') },
    required: words.flatMap(({ isRequired }, word) => (isRequired ? [word] : [])),
  };
}

function rarityOf({ holding, total }: { readonly holding: number; readonly total: number }): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/** A name or an alias is a view of its own; what stands in several of them, or in a text, is seen as a whole. */
function scoreOf(type: SearchType, tokens: string, question: Question): number {
  const fields = fieldsOfTokens(tokens).map((field) => viewOf(type, field, question));
  let best = scoreIn(type, wholeOf(fields, question), places.text, question);
  if (type === 'ENTITY')
    for (const [index, field] of fields.entries())
      best = Math.max(best, scoreIn(type, field, index === 0 ? places.name : places.alias, question));
  return Math.round(best * 1e6) / 1e6;
}

function viewOf(type: SearchType, field: readonly string[], { senses, rarities }: Question): View {
  const mentions = rarities[type].map(() => 0);
  const closest = rarities[type].map(() => -1);
  for (const token of field)
    for (const { word, weight, closeness } of senses.get(token) ?? []) {
      mentions[word] = (mentions[word] ?? 0) + weight;
      closest[word] = Math.max(closest[word] ?? -1, closeness);
    }
  const length = 1 - b + (b * field.length) / usualLength[type];
  return { mentions: mentions.map((weight) => weight / length), closest };
}

function wholeOf([first, ...others]: readonly View[], { rarities }: Question): View {
  if (first && others.length === 0) return first;
  const views = first ? [first, ...others] : [];
  return {
    mentions: rarities.ENTITY.map((_, word) => views.reduce((sum, { mentions }) => sum + (mentions[word] ?? 0), 0)),
    closest: rarities.ENTITY.map((_, word) => Math.max(-1, ...views.map(({ closest }) => closest[word] ?? -1))),
  };
}

/** The whole part goes by the required word that matches worst; where one does not match, there is none. */
function scoreIn(type: SearchType, { mentions, closest }: View, place: number, question: Question): number {
  const share = shareOf(mentions, question.rarities[type]);
  const worst = Math.min(...question.required.map((word) => closest[word] ?? -1));
  return worst < 0 ? share : 1 + worst * Object.keys(places).length + place + share;
}

/**
 * BM25F (S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25 and beyond", 2009, 3.6) with the usual
 * length in the place of the average one, divided by the sum of the words' weights, which it never reaches.
 */
function shareOf(mentions: readonly number[], rarities: readonly number[]): number {
  let [sum, most] = [0, 0];
  for (const [word, rarity] of rarities.entries()) {
    const frequency = mentions[word] ?? 0;
    sum += (rarity * frequency) / (k1 + frequency);
    most += rarity;
  }
  return sum / most;
}
