/** Mentions: the noun phrases of an article that name or describe somebody, and the fuller one that each stands for. */

import type { EntityKind } from '../../record/record.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import type { Range } from './blocks.ts';
import { type Chunk, isTime } from './chunks.ts';
import { genderOf, isDemonym, kindOf } from './mention-kinds.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A noun phrase in its place; `names` are its capitalised words, without titles. */
export interface FoundMention extends Range {
  readonly index: number;
  readonly sentence: number;
  readonly kind: EntityKind | null;
  readonly tokens: readonly Token[];
  readonly names: readonly string[];
  readonly gender: 'he' | 'she' | null;
  readonly plural: boolean;
  readonly subject: boolean;
  /** It is the head of a speaker. */
  readonly speaker: boolean;
  /** The index of the mention that it stands for. */
  standsFor: number | null;
}

const descriptions = readWords('entities', 'descriptions');
const titles = readWords('entities', 'titles');
/** How many mentions back a pronoun or a description is looked for. */
const reach = 60;

/** The mentions of all sentences in order, each with the one it stands for. */
export function findMentions(sentences: readonly Sentence[], isSpeaker: (token: Token) => boolean): FoundMention[] {
  const found: FoundMention[] = [];
  for (const sentence of sentences)
    for (const [at, chunk] of sentence.chunks.entries())
      if ((chunk.kind === 'NP' && !isTime(chunk)) || isWho(chunk))
        for (const tokens of phrasesOf(sentence, chunk)) {
          const mention = toMention(tokens, sentence, sentence.chunks[at + 1]?.kind === 'VG', found.length);
          if (mention) found.push({ ...mention, speaker: tokens.some(isSpeaker) });
        }
  const byName = new Map<string, number[]>();
  for (const mention of found) {
    mention.standsFor = fullerMention(mention, found, byName);
    for (const name of mention.names) byName.set(name, [...(byName.get(name) ?? []).slice(-20), mention.index]);
  }
  return found;
}

/** The mention at the end of the way: `she` → `Berg` → `Anna Berg`. */
export function fullestMention(mention: FoundMention, all: readonly FoundMention[]): FoundMention {
  let last = mention;
  for (let steps = 0; steps < 10 && last.standsFor !== null; steps += 1) last = all[last.standsFor] ?? last;
  return last;
}

function isWho(chunk: Chunk): boolean {
  return chunk.kind === 'SUB' && /^(?:who|which|that|whom)$/.test(chunk.head.lower);
}

/** A phrase, and the possessor in it: `Berg's aide` → `Berg`, `Berg's aide`; `Russian troops` → `Russian`, `Russian troops`. */
function phrasesOf({ tokens }: Sentence, chunk: Chunk): Token[][] {
  const whole = tokens.slice(chunk.first, chunk.last + 1);
  const phrases: Token[][] = [];
  if (chunk.possessor !== undefined && chunk.possessor < chunk.last)
    phrases.push(tokens.slice(chunk.first, chunk.possessor + 1));
  const demonym = whole.find((token, index) => index < whole.length - 1 && isDemonym(token));
  if (demonym) phrases.push([demonym]);
  phrases.push(whole);
  return phrases;
}

function toMention(tokens: readonly Token[], sentence: Sentence, subject: boolean, index: number): FoundMention | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.every(({ tag }) => tag === 'NUM' || tag === 'PUNCT')) return null;
  const possessor = tokens.findLastIndex(({ lower, tag }) => tag === 'PART' && /^'s?$/.test(lower));
  const names = tokens
    .slice(possessor + 1)
    .filter(({ text, tag, lower }) => /^\p{Lu}/u.test(text) && tag === 'PROPN' && !titles.has(lower))
    .map(({ lower }) => lower);
  const plural = /^(?:they|them|their|we|us|our)$/.test(last.lower) || (/s$/.test(last.lower) && last.tag === 'NOUN');
  const kind = kindOf(tokens);
  const rest = { kind, tokens, names, gender: genderOf(tokens), plural, subject, speaker: false, standsFor: null };
  return { ...rest, index, sentence: sentence.index, start: first.start, end: last.end };
}

function fullerMention(
  mention: FoundMention,
  all: readonly FoundMention[],
  byName: ReadonlyMap<string, number[]>,
): number | null {
  const head = mention.tokens.at(-1) as Token;
  if (/^(?:who|which|that|whom)$/.test(head.lower) && mention.tokens.length === 1) return antecedent(mention, all);
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(head.lower)) return personBefore(mention, all);
  if (/^(?:they|them|their|themselves)$/.test(head.lower)) return pluralBefore(mention, all);
  if (/^(?:it|its|itself)$/.test(head.lower)) return thingBefore(mention, all);
  if (mention.names.length > 0) return longerName(mention, all, byName);
  const described = /^(?:the|this|that|his|her|its|their)$/.test(mention.tokens[0]?.lower ?? '');
  return described && descriptions.has(head.lower) ? describedBefore(mention, all, head) : null;
}

function antecedent(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const before = all[mention.index - 1];
  return before && before.sentence === mention.sentence && mention.start - before.end < 4 ? before.index : null;
}

/** The person spoken of last, subjects of the sentence before sooner than what stands between. */
function personBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  let best: number | null = null;
  let highest = 0;
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - reach); index -= 1) {
    const other = all[index] as FoundMention;
    const person = other.kind === 'PERSON' || (other.kind === null && other.names.length > 0 && !other.plural);
    if (!person || other.plural || mention.sentence - other.sentence > 6) continue;
    if (other.gender !== null && mention.gender !== null && other.gender !== mention.gender) continue;
    const score =
      (other.kind === 'PERSON' ? 3 : 1) +
      (other.subject ? 2 : 0) +
      (other.speaker ? 2 : 0) +
      (other.gender === mention.gender ? 1.5 : 0) -
      (mention.sentence - other.sentence) * 1.5 -
      (mention.index - index) * 0.04;
    if (score > highest) [best, highest] = [index, score];
  }
  return best;
}

function pluralBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - 20); index -= 1) {
    const other = all[index] as FoundMention;
    if (mention.sentence - other.sentence > 2) return null;
    if ((other.plural || other.kind === 'GROUP') && other.subject && !/^(?:we|you)$/.test(other.tokens[0]?.lower ?? ''))
      return index;
  }
  return null;
}

function thingBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - 20); index -= 1) {
    const other = all[index] as FoundMention;
    if (mention.sentence - other.sentence > 1) return null;
    if (other.subject && !other.plural && /^(?:ORGANIZATION|COUNTRY|PLACE)$/.test(other.kind ?? '')) return index;
  }
  return null;
}

/** A name that ends with these words and has more of them: `Berg` → `Anna Berg`; the nearest such. */
function longerName(
  { names, index }: FoundMention,
  all: readonly FoundMention[],
  byName: ReadonlyMap<string, number[]>,
): number | null {
  const last = names.at(-1) ?? '';
  for (const other of [...(byName.get(last) ?? [])].reverse()) {
    const longer = all[other] as FoundMention;
    const holds = longer.names.length > names.length && names.every((name) => longer.names.includes(name));
    if (holds && longer.names.at(-1) === last) return other;
    if (longer.standsFor !== null && other !== index && longer.names.join(' ') === names.join(' ')) return other;
  }
  return null;
}

/** `the ministry` → `Kazakhstan's health ministry`, `the president` → `President Tokayev`: the nearest that has the word. */
function describedBefore(mention: FoundMention, all: readonly FoundMention[], head: Token): number | null {
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - reach * 2); index -= 1) {
    const other = all[index] as FoundMention;
    if (other.tokens.length < mention.tokens.length || other.end > mention.start) continue;
    const same = other.tokens.some(({ lower, lemma }) => lower === head.lower || lemma === head.lemma);
    const fuller = other.names.length > 0 || other.tokens.length > mention.tokens.length;
    if (same && fuller) return index;
  }
  const people =
    /^(?:president|minister|spokesman|spokeswoman|senator|governor|mayor|director|man|woman|billionaire|candidate)$/;
  const opens = all[mention.index - 1]?.sentence !== mention.sentence;
  return people.test(head.lower) && opens ? personBefore(mention, all) : null;
}
