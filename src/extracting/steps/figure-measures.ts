/** What a number measures: what it counts by its own noun, and what is said to have happened to those people. */

import type { Measure } from '../../record/record.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import { isPeople } from './mention-kinds.ts';
import type { FoundNumber } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import { isCapital, type Token } from './tokens.ts';

const harms = ['DEATHS', 'INJURED', 'DETAINED', 'EVACUATED'] as const;
const things = ['AIRCRAFT', 'TROOPS', 'HARDWARE'] as const;
const wordsOf = new Map(
  [...harms, ...things, 'DAYS' as const].map((measure) => [measure, readWords('figures', measure)]),
);
/** What lasts because somebody decides it: `ban`, `curfew`, `deployment`. */
const lasting = readWords('figures', 'lasting');
const units = readWords('figures', 'units');
const fates = /^(?:missing|unaccounted|rescued|safe|alive|homeless|freed|released|survivors?)$/;
/** What an infinitive may follow that tells what happened. */
const leading =
  /^(?:had|have|forced|ordered|told|made|urged|known|believed|thought|feared|reported|said|confirmed|presumed|understood|assumed|likely)$/;
/** How far, in tokens, the word for what happened may stand from the number. */
const far = 14;

/** The measure of a number, with the factor for its unit; null where it measures nothing that is asked for. */
export function measureOf(
  sentence: Sentence,
  number: FoundNumber,
  before: Measure | null,
): { readonly measure: Measure; readonly factor?: number } | null {
  const { tokens } = sentence;
  const next = tokens[number.last + 1]?.lower ?? '';
  if (wordsOf.get('DAYS')?.has(next))
    return isLasting(tokens, number) ? { measure: 'DAYS', factor: daysIn(next) } : null;
  if (isNoCount(sentence, number)) return null;
  const counted = countedNoun(sentence, number);
  const thing = thingAmong(tokens, number.last) ?? thingOf(counted.at(-1));
  const harm = harmAfter(tokens, number.last) ?? harmBefore(tokens, number.first);
  if (thing) return { measure: thing === 'TROOPS' && harm && harm !== 'EVACUATED' ? harm : thing };
  const someone = counted.some((_, at) => isPeople(counted.slice(0, at + 1)) || isHarmed(counted.slice(0, at + 1)));
  if (counted.length > 0 && !someone) return null;
  if (harm) return { measure: harm };
  const isPart =
    (/^(?:of|in|at)$/.test(next) || /^(?:including|and)$/.test(tokens[number.first - 1]?.lower ?? '')) &&
    !hasOwnFate(tokens, number.last);
  const isHarm = harms.some((measure) => measure === before);
  return before && isHarm && isPart ? { measure: before } : null;
}

/** `and 9,000 people had to go`, `and nine missing`: what follows tells something else of them. */
function hasOwnFate(tokens: readonly Token[], last: number): boolean {
  for (const { tag, lower, text } of tokens.slice(last + 1, last + 7)) {
    if (/^[,;.–—-]$/.test(text) || /^(?:who|that|which|and)$/.test(lower)) return false;
    if (tag === 'AUX' || tag === 'VERB' || fates.test(lower)) return true;
  }
  return false;
}

function thingOf(noun: Token | undefined): Measure | undefined {
  return things.find((measure) => wordsOf.get(measure)?.has(noun?.lower ?? ''));
}

/** The thing that is counted, over the words before it: `75 large military transport planes`. */
function thingAmong(tokens: readonly Token[], last: number): Measure | undefined {
  for (let at = last + 1; at < last + 6; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || /^(?:ADP|AUX|PUNCT|DET|PRON|SCONJ|CCONJ)$/.test(token.tag)) return undefined;
    if (thingOf(token) && next?.tag !== 'NOUN' && !thingOf(next)) return thingOf(token);
  }
  return undefined;
}

/** How many days a unit has. */
export function daysIn(unit: string): number {
  if (unit.startsWith('week')) return 7;
  if (unit.startsWith('month')) return 30;
  return unit.startsWith('year') ? 365 : 1;
}

/** Whether what stands after `three-day` is something that somebody decides to have last. */
export function mayLast(noun: Token | undefined): boolean {
  return noun !== undefined && lasting.has(noun.lemma);
}

/** `will stay for about a month`, `a ban of six months`, not `sat there for four years`, `within five days`. */
function isLasting(tokens: readonly Token[], { first, last }: FoundNumber): boolean {
  const preposition = tokens[first - 1]?.lower ?? '';
  const isVerb = tokens[first - 1]?.tag === 'VERB';
  if (
    (!isVerb && /^(?:within|in|after|before|past|last|every|over|by|the)$/.test(preposition)) ||
    tokens[last + 2]?.lower === 'ago'
  )
    return false;
  const clause = tokens.slice(Math.max(0, first - 12), first);
  // `the control room` lasts for no time.
  const isLast = ({ lemma }: Token, at: number) => lasting.has(lemma) && clause[at + 1]?.tag !== 'NOUN';
  if (preposition === 'of') return clause.some(isLast);
  const lasts = /^(?:for|another|last|lasting)$/.test(preposition);
  const ahead = clause.some(
    ({ lower, tag }, at) => isModal(lower) || (lower === 'to' && clause[at + 1]?.tag === 'VERB' && tag !== 'ADP'),
  );
  return lasts && (ahead || clause.some(isLast));
}

function isModal(word: string): boolean {
  return /^(?:will|would|shall|should|could|may|might|must|'ll|'d)$/.test(word);
}

/** A day of a month, a year, an age, the number of a flight, a share, money: nothing that is counted here. */
function isNoCount({ tokens, chunks }: Sentence, { first, last }: FoundNumber): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (/^[$£€#]$/.test(before?.text ?? '') || units.has(after?.lower ?? '')) return true;
  if (/^(?:19|20)\d\d$/.test(tokens[first]?.lower ?? '') && /^(?:in|of|since|by|from|until)$/.test(before?.lower ?? ''))
    return true;
  if (isMonth(before) || isMonth(after) || /^(?:aged?|number|no\.?)$/.test(before?.lower ?? '')) return true;
  const preceding = tokens.slice(Math.max(0, first - 8), first).map(({ lower }) => lower);
  // `at 40`, but `put the toll at 40`; `none of the 40 was hurt`
  if (before?.lower === 'at' && !preceding.some((word) => /^(?:tolls?|number|figure|count|tally)$/.test(word)))
    return true;
  if (/\b(?:none|neither|nobody|not one) of (?:the |its |their )?$/.test(`${preceding.join(' ')} `)) return true;
  const at = chunks.findIndex((chunk) => chunk.first <= last && last <= chunk.last);
  const chunk = chunks[at];
  const named =
    /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && chunk !== undefined && chunk.first < first && chunk.last === last;
  const aside =
    chunks[at - 1]?.kind === 'COMMA' && /^(?:COMMA|END)$/.test(chunks[at + 1]?.kind ?? '') && chunk?.first === first;
  return named || aside;
}

function isMonth(token: Token | undefined): boolean {
  return /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$|^May$/.test(
    token?.text === 'May' ? 'May' : (token?.lower ?? ''),
  );
}

/** The noun that is counted, with the words before it: of `70 of its aircraft` the aircraft; empty where it is left out. */
function countedNoun({ tokens, chunks }: Sentence, { last }: FoundNumber): readonly Token[] {
  const at = chunks.findIndex((chunk) => chunk.first <= last && last <= chunk.last);
  const chunk = chunks[at];
  if (chunk?.kind !== 'NP') return [];
  const own = tokens.slice(last + 1, chunk.last + 1).filter(({ tag }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag));
  if (own.some(({ tag }) => tag !== 'ADJ')) return own;
  const of = chunks[at + 1]?.head.lower === 'of' ? chunks[at + 2] : undefined;
  if (of?.kind !== 'NP' || of.head.tag === 'PRON') return [];
  return tokens.slice(of.first, of.last + 1);
}

/** `villagers`, `dead`, `Russians`: also what has no ending of people, where the harm is in the noun itself. */
function isHarmed(counted: readonly Token[]): boolean {
  const head = counted.at(-1);
  if (!head) return false;
  if (harms.some((measure) => wordsOf.get(measure)?.has(head.lower))) return true;
  return (
    /(?:s|ren|men|women)$/.test(head.lower) &&
    (isCapital(head) ||
      /^(?:children|boys|girls|persons|peoples|holidaymakers|lives|crew|personnel|staff)$/.test(head.lower))
  );
}

function harmOf(tokens: readonly Token[], at: number): Measure | null {
  const word = tokens[at]?.lower ?? '';
  const next = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`;
  if (/^(?:left|fled|leave)$/.test(word) && /^(?:their|his|her) homes?$/.test(next)) return 'EVACUATED';
  if (/^(?:driven|driving|forced|forcing|drove|sent|sending|chased)$/.test(word) && isFromHome(tokens, at))
    return 'EVACUATED';
  if (/^(?:taken|rushed|admitted|brought|airlifted)$/.test(word) && /^to (?:an?|the|hospitals?|two)$/.test(next)) {
    if (tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:hospitals?|clinics?)$/.test(lower))) return 'INJURED';
  }
  if (/^return/.test(word) && next.startsWith('home')) return 'EVACUATED';
  return harms.find((measure) => wordsOf.get(measure)?.has(word)) ?? null;
}

/** `driven more than 9,000 from their homes`, `forced 40 people out of their houses`. */
function isFromHome(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 12).map(({ lower }) => lower);
  return /\b(?:from|out of) (?:their )?(?:homes?|houses|villages)\b/.test(after.join(' '));
}

/** What happened, after the number and in its clause: `62 were hurt`; what stands between dashes is stepped over. */
function harmAfter(tokens: readonly Token[], last: number): Measure | null {
  for (let at = last + 1; at < Math.min(tokens.length, last + far); at += 1) {
    const token = tokens[at] as Token;
    if (/^[—–]+$|^--$/.test(token.text)) {
      const end = tokens.findIndex(({ text }, place) => place > at && place < at + 30 && /^[—–]+$|^--$/.test(text));
      return end < 0 ? null : harmNear(tokens, end);
    }
    const harm = harmOf(tokens, at);
    if (harm) return harm;
    if (token.text === ',') {
      const end = tokens.findIndex(({ text }, place) => place > at && place < at + 8 && text === ',');
      return end < 0 ? null : harmNear(tokens, end);
    }
    // `had to leave their homes`, `are known to have died`
    if (token.lower === 'to' && leading.test(tokens[at - 1]?.lower ?? '')) continue;
    if (/^(?:that|but|while|and|when|where|which|;|to|as|after|before|because|amid|since)$/.test(token.lower))
      return null;
  }
  return null;
}

function harmNear(tokens: readonly Token[], from: number): Measure | null {
  for (let at = from + 1; at < from + 5; at += 1) {
    const harm = harmOf(tokens, at);
    if (harm) return harm;
  }
  return null;
}

/** What happened, before the number: `killed at least 19`, `the deaths of nine`, `detained, among them 12`. */
function harmBefore(tokens: readonly Token[], first: number): Measure | null {
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const harm = harmOf(tokens, at);
    if (harm) return harm;
    if (/^(?:that|but|while|and|when|;|,|after|before)$/.test(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}
