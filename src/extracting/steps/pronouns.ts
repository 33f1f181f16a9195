/** Pronouns: whom "he", "she", "they" and "it" stand for. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { askerOf } from './asking.ts';
import { fullestMention } from './fullest-mention.ts';
import { isPeople } from './mention-kinds.ts';
import type { FoundMention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** What somebody writes or gives. */
const writings =
  /^(?:letter|e-?mail|memo|note|message|statement|speech|interview|article|post|book|report|essay|column)$/;
const titles = readWords('entities', 'titles');
/** How many mentions back a pronoun is looked for. */
const reach = 60;
/** How far ahead of the next one the best is, where no doubt is left. */
const sure = 1;

/** The person spoken of last, subjects of the sentence before sooner than what stands between. */
export function personBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const writer = writerAfter(mention, all);
  if (writer) return writer.index;
  let best: FoundMention | null = null;
  let highest = 0;
  let rival = 0;
  const speaking = speakingIn(mention, all);
  const own = speaking && fullestMention(speaking, all);
  const asker = askerOf(mention, all);
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - reach); index -= 1) {
    const other = all[index] as FoundMention;
    const back = mention.sentence - other.sentence;
    if (back > 6 || !mayBeOne(other) || isOfSameVerb(other, mention)) continue;
    const full = fullestMention(other, all);
    if (full === own || full === asker) continue;
    const gender = other.gender ?? full.gender;
    if (gender !== null && mention.gender !== null && gender !== mention.gender) continue;
    const score =
      (other.kind === 'PERSON' || full.kind === 'PERSON' ? 3 : 1) +
      (other.subject || other.speaker ? 2 : 0) +
      (other.speaker && !isOvertaken(other, mention, all) ? 2 : 0) +
      // What the sentence before was about goes on, whoever spoke further back.
      (back === 1 && other.subject && !other.speaker && !other.quoted ? 1 : 0) +
      (gender !== null && gender === mention.gender ? 1.5 : 0) -
      (other.quoted && !mention.quoted ? 2 : 0) -
      back * 1.5 -
      (mention.index - index) * 0.04;
    const same: boolean = best !== null && fullestMention(best, all) === full;
    if (score > highest) [best, highest, rival] = [other, score, same ? rival : highest];
    else if (!same) rival = Math.max(rival, score);
  }
  if (best === null) return null;
  const full = fullestMention(best, all);
  // What is clear tells the gender of a name for the rest of the article.
  if (highest - rival >= sure && /^s?he$/.test(mention.tokens[0]?.lower ?? '')) full.gender ??= mention.gender;
  return best.index;
}

/** `In a letter to Orme, in which he …, Vane said`: whose letter it is, the main clause tells. */
function writerAfter(mention: FoundMention, all: readonly FoundMention[]): FoundMention | undefined {
  const before = all[mention.index - 1];
  if (before?.tokens[0]?.lower !== 'which' || before.sentence !== mention.sentence) return undefined;
  const opening = all.slice(Math.max(0, mention.index - 5), mention.index).find(({ sentence, chunk }) => {
    return sentence === mention.sentence && chunk === 1;
  });
  if (!writings.test(opening?.tokens.at(-1)?.lower ?? '')) return undefined;
  return all
    .slice(mention.index + 1, mention.index + 12)
    .find(
      ({ sentence, subject, speaker, names }) => sentence === mention.sentence && subject && speaker && names.length,
    );
}

/** A person, a name of whom nothing tells otherwise, or somebody without a name who speaks: `a taxi driver`. */
function mayBeOne({ kind, names, plural, speaker, tokens, standsFor, headline }: FoundMention): boolean {
  const head = tokens.at(-1) as Token;
  if ((head.tag === 'PRON' && standsFor === null) || (headline && names.length === 0)) return false;
  if (plural || /^(?:i|you|we|it|they|one|this|that|which)$/.test(head.lower)) return false;
  if (kind === 'PERSON' || (kind === null && names.length > 0)) return true;
  return (kind === null || kind === 'GROUP') && (titles.has(head.lower) || (speaker && head.tag === 'NOUN'));
}

/** Who speaks the words in which a pronoun stands, and would say "I" of himself: the turn's, or the quotation's in one sentence. */
function speakingIn(mention: FoundMention, all: readonly FoundMention[]): FoundMention | undefined {
  const before = all.slice(Math.max(0, mention.index - reach), mention.index);
  if (mention.quotation === null) return before.findLast(({ label, block }) => label && block === mention.block);
  const { sentence } = before.find(({ quotation }) => quotation === mention.quotation) ?? mention;
  return before.findLast((one) => one.speaker && !one.quoted && one.sentence === sentence);
}

/** `Berg said Vane had written a letter in which he …`: in what somebody says of another, the other is spoken of last. */
function isOvertaken(other: FoundMention, mention: FoundMention, all: readonly FoundMention[]): boolean {
  if (other.sentence !== mention.sentence) return false;
  return all
    .slice(other.index + 1, mention.index)
    .some((one) => one.subject && one.names.length > 0 && !one.quoted && mayBeOne(one) && isOfOther(one, other, all));
}

function isOfOther(one: FoundMention, other: FoundMention, all: readonly FoundMention[]): boolean {
  return fullestMention(one, all) !== fullestMention(other, all);
}

/** `Berg told him`, `Berg put it to him`: subject and object of one verb are two people. */
function isOfSameVerb(other: FoundMention, mention: FoundMention): boolean {
  const isObject = /^(?:him|her|them)$/.test(mention.tokens[0]?.lower ?? '') && mention.tokens.length === 1;
  const apart = mention.chunk - other.chunk;
  return (
    isObject && other.sentence === mention.sentence && other.subject && (apart === 2 || (apart <= 4 && mention.afterTo))
  );
}

/** Several people before, subjects sooner than others; things only where there are no people. */
export function pluralBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  let best: number | null = null;
  let highest = 0;
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - 25); index -= 1) {
    const other = all[index] as FoundMention;
    const back = mention.sentence - other.sentence;
    if (back > 2) break;
    const head = other.tokens.at(-1) as Token;
    if ((!other.plural && other.kind !== 'GROUP') || /^(?:we|you|us|our|who)$/.test(head.lower) || head.tag === 'NUM')
      continue;
    if (isOfSameVerb(other, mention)) continue;
    const score =
      (other.kind === 'GROUP' ? 2.5 : isPeople(other.tokens) ? 2 : 0.6) +
      (other.subject ? 1.5 : 0) +
      (other.speaker ? 1 : 0) -
      back -
      (mention.index - index) * 0.04;
    if (score > highest) [best, highest] = [index, score];
  }
  return best;
}

/** The organization, country or place that was the subject before. */
export function thingBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - 20); index -= 1) {
    const other = all[index] as FoundMention;
    if (mention.sentence - other.sentence > 1) return null;
    if ((other.subject || other.speaker) && !other.plural && /^(?:ORGANIZATION|COUNTRY|PLACE)$/.test(other.kind ?? ''))
      return index;
  }
  return null;
}
