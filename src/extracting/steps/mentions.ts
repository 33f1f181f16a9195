/** Mentions: the noun phrases of an article that name or describe somebody, and the fuller one that each stands for. */

import type { EntityKind } from '../../record/record.ts';
import { isLetterLabel } from '../patterns/turn-label.ts';
import { findAppositions } from './appositions.ts';
import { isAgentOfAsking } from './asking.ts';
import type { Range } from './blocks.ts';
import { type Chunk, isTime } from './chunks.ts';
import { isCountry } from './country-words.ts';
import { fullestMention } from './fullest-mention.ts';
import { learnKinds } from './learn-kinds.ts';
import { genderOf, isDemonym, isMedia, isPeople, kindOf, toldKindOf } from './mention-kinds.ts';
import { namedOfficeAt } from './named-offices.ts';
import { isPluralNoun, namesIn, type Spellings, spellingsOf } from './names.ts';
import { referTo } from './references.ts';
import type { Sentence } from './sentence.ts';
import { isCapital, type Token } from './tokens.ts';

/** A noun phrase in its place; `names` are its capitalised words, without titles. */
export interface FoundMention extends Range {
  readonly index: number;
  readonly sentence: number;
  readonly block: number;
  readonly chunk: number;
  readonly tokens: readonly Token[];
  /** The words of the phrase itself, without those of a possessor in it. */
  readonly own: readonly Token[];
  names: readonly string[];
  readonly plural: boolean;
  readonly subject: boolean;
  /** It is the head of a speaker. */
  speaker: boolean;
  readonly quoted: boolean;
  /** The place of the quotation in which it stands. */
  readonly quotation: number | null;
  readonly headline: boolean;
  /** `to him` */
  readonly afterTo: boolean;
  /** A preposition goes on with it: `the manager of the bank`. */
  readonly further: boolean;
  /** It opens a turn: `Lena Okafor: …`. */
  readonly label: boolean;
  /** It asks somebody: `asked by Berg`. */
  readonly agent: boolean;
  /** What it does: the verb after it, or the one before it that has its subject there. */
  readonly verb: string | null;
  kind: EntityKind | null;
  gender: 'he' | 'she' | null;
  /** A newspaper, an agency, a broadcaster: what it is told, it passes on. */
  media: boolean;
  /** The index of the mention that it stands for. */
  standsFor: number | null;
}

/** The mentions of all sentences in order, each with the one it stands for. */
export function findMentions(
  sentences: readonly Sentence[],
  isSpeaker: (token: Token) => boolean,
  letterFor: (token: Token) => Token | undefined,
): FoundMention[] {
  const found: FoundMention[] = [];
  const spelled = spellingsOf(sentences);
  for (const sentence of sentences) {
    const from = found.length;
    for (const [at, chunk] of sentence.chunks.entries()) {
      const isLetter = isLetterLabel(sentence, at) || (at === 0 && letterFor(chunk.head) !== undefined);
      if (isLetter ? !letterFor(chunk.head) : (chunk.kind !== 'NP' || isTime(chunk)) && !isWho(chunk)) continue;
      for (const { tokens, name, of } of phrasesOf(sentence, at)) {
        const mention = toMention(tokens, sentence, at, found.length, spelled);
        if (!mention) continue;
        if (isLetter) [mention.names, mention.kind] = [[], 'PERSON'];
        if (name) [mention.names, mention.kind] = [name.map(({ lower }) => lower), 'PERSON'];
        mention.speaker = tokens.some(isSpeaker);
        if (of) mention.standsFor = found.at(-1)?.index ?? null;
        found.push(mention);
      }
    }
    joinAppositions(sentence, found, from);
  }
  learnKinds(found);
  settleLetters(found, letterFor);
  referTo(found);
  for (const mention of found) mention.media ||= fullestMention(mention, found).media;
  return found;
}

/** `A` in an interview stands for the one who is asked. */
function settleLetters(found: readonly FoundMention[], letterFor: (token: Token) => Token | undefined): void {
  const known = new Map<Token, number>();
  for (const mention of found) {
    const named = mention.tokens.length === 1 ? letterFor(mention.tokens[0] as Token) : undefined;
    if (named) mention.standsFor = known.get(named) ?? null;
    for (const token of mention.tokens) known.set(token, mention.index);
  }
}

function isWho(chunk: Chunk): boolean {
  return chunk.kind === 'SUB' && /^(?:who|which|that|whom)$/.test(chunk.head.lower);
}

/** The words of a mention; `name` are those that alone are a name, and `of` is true where the mention before is named in it. */
interface Phrase {
  readonly tokens: readonly Token[];
  readonly name?: readonly Token[];
  readonly of?: boolean;
}

/** A phrase, and what is named in it: `Berg's aide` → `Berg`, `Berg's aide`; `Russian troops` → `Russian`, `Russian troops`. */
function phrasesOf(sentence: Sentence, at: number): Phrase[] {
  const chunk = sentence.chunks[at] as Chunk;
  const whole = sentence.tokens.slice(chunk.first, chunk.last + 1);
  const phrases: Token[][] = [];
  if (chunk.possessor !== undefined && chunk.possessor < chunk.last)
    phrases.push(sentence.tokens.slice(chunk.first, chunk.possessor + 1));
  const demonym = whole.find((token, index) => index < whole.length - 1 && isDemonym(token));
  if (demonym) phrases.push([demonym]);
  const parts = phrases.map((tokens) => ({ tokens }));
  const office = namedOfficeAt(sentence, at);
  if (office) return [...parts, office];
  const before = namedOfficeAt(sentence, at - 2);
  const own = chunk.possessor === undefined ? [] : whole.slice(chunk.possessor - chunk.first + 2);
  if (!before && isBareName(own)) return [...parts, { tokens: own }, { tokens: whole, of: true }];
  return before ? [...parts, ...placeOf(whole, before.name)] : [...parts, { tokens: whole }];
}

/** `Dmitry Orme` in `the port's Dmitry Orme`: two names or more, no title, no body. */
function isBareName(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.every((token) => token.tag === 'PROPN' && isCapital(token)) &&
    toldKindOf(tokens) === null
  );
}

/** `Kazakhstan` in `Ombudsman of Kazakhstan Aruzhan Sain`. */
function placeOf(whole: readonly Token[], name: readonly Token[]): { tokens: readonly Token[] }[] {
  const tokens = whole.filter((token) => !name.includes(token));
  return isCountry(tokens.map(({ lower }) => lower).join(' ')) ? [{ tokens }] : [];
}

/** `KILINDO, Kenya, Oct 30`: where the article was written. */
function isDateline({ chunks, tokens }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (!chunk || chunk.first > 1 || !/^(?:COMMA|DASH|OPEN)$/.test(chunks[at + 1]?.kind ?? '')) return false;
  return tokens.slice(chunk.first, chunk.last + 1).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
}

/** A noun before its verb, no object of a preposition, no possessor and no adjective in it. */
function isSubject({ chunks, tokens }: Sentence, at: number, last: Token): boolean {
  const isWhole = tokens[chunks[at]?.last ?? -1] === last;
  return isWhole && chunks[at + 1]?.kind === 'VG' && chunks[at - 1]?.kind !== 'PREP';
}

function toMention(
  tokens: readonly Token[],
  sentence: Sentence,
  chunk: number,
  index: number,
  spelled: Spellings,
): FoundMention | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isNumber = tokens.every(({ tag }) => tag === 'NUM' || tag === 'PUNCT');
  if (!first || !last || (isNumber && first.lower !== 'one')) return null;
  const possessor = tokens.findLastIndex(({ lower, tag }) => tag === 'PART' && /^'s?$/.test(lower));
  const several = isPluralNoun(tokens, sentence, spelled);
  const quotation = sentence.quoted[sentence.chunks[chunk]?.first ?? -1];
  const names = several ? [] : namesIn(tokens.slice(possessor + 1), sentence, spelled);
  const plural =
    several || /^(?:they|them|their|we|us|our)$/.test(last.lower) || (/[^s]s$/.test(last.lower) && last.tag === 'NOUN');
  return {
    index,
    sentence: sentence.index,
    block: sentence.block,
    chunk,
    start: first.start,
    end: last.end,
    tokens,
    own: tokens.slice(tokens.findLastIndex(({ tag }, at) => tag === 'PART' && at < tokens.length - 1) + 1),
    names,
    plural,
    subject: isSubject(sentence, chunk, last),
    speaker: false,
    quoted: quotation != null,
    quotation: quotation?.index ?? null,
    headline: sentence.headline,
    afterTo: sentence.chunks[chunk - 1]?.head.lower === 'to',
    further:
      sentence.tokens[sentence.chunks[chunk]?.last ?? -1] === last &&
      /^(?:of|at|from|for|in)$/.test(sentence.chunks[chunk + 1]?.head.lower ?? ''),
    agent: isAgentOfAsking(sentence, chunk),
    verb: (sentence.chunks[chunk + 1]?.verb ?? sentence.chunks[chunk - 1]?.verb)?.lemma ?? null,
    label: chunk === 0 && sentence.chunks[1]?.kind === 'COLON',
    kind: isDateline(sentence, chunk) ? 'PLACE' : several ? (isPeople(tokens) ? 'GROUP' : null) : kindOf(tokens),
    gender: genderOf(tokens),
    media: isMedia(tokens),
    standsFor: null,
  };
}

/** `His daughter, Signe,`, `a woman, Ines`: words that tell man or woman tell a person. */
function kinOf({ gender }: FoundMention): 'PERSON' | null {
  return gender === null ? null : 'PERSON';
}

/** `The director, Leonor Vas,`: the description stands for the name beside it, and tells what the name is. */
function joinAppositions(sentence: Sentence, found: readonly FoundMention[], from: number): void {
  const wholes = new Map(found.slice(from).map((mention) => [mention.chunk, mention]));
  for (const { description, name } of findAppositions(sentence)) {
    const [described, named] = [wholes.get(description), wholes.get(name)];
    if (!described || !named || described.standsFor !== null || named.standsFor === described.index) continue;
    described.standsFor = named.index;
    named.kind = toldKindOf(named.tokens) ?? toldKindOf(described.tokens) ?? named.kind ?? kinOf(described);
    named.gender ??= described.gender;
    named.media ||= described.media;
    named.speaker ||= described.speaker;
    described.speaker ||= named.speaker;
  }
}
