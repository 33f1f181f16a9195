/** Numbers in digits and words: how much, how exactly, and over which words: `at least 19`, `two dozen`, `between 9 and 12`. */

import type { Approximation } from '../../record/record.ts';
import { readLexicon } from '../lexicons/read-lexicon.ts';
import type { Tag, Token } from './tokens.ts';

/** A number with its words: tokens `first` up to and with `last`. */
export interface FoundNumber {
  readonly first: number;
  readonly last: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly approximation: Approximation;
}

const lexicon = readLexicon<Record<string, string[]>>('figures');
const spelled = new Map([
  ...(lexicon.numbers ?? []).map((word, index) => [word, index + 1] as const),
  ...(lexicon.tens ?? []).map((word, index) => [word, (index + 3) * 10] as const),
]);
const powers = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['dozen', 12],
]);
/** What the tagger takes a number in words for. */
const inWords: ReadonlySet<Tag> = new Set(['NUM', 'DET', 'NOUN', 'ADJ']);
const vague = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
]);

/** The number that begins at a token, with what stands before it for its exactness; null where there is none. */
export function numberAt(tokens: readonly Token[], index: number): FoundNumber | null {
  const rough = vagueAt(tokens, index);
  const plain = rough ? null : plainAt(tokens, index);
  if ((!rough && !plain) || isOld(tokens, index)) return null;
  const before = approximationBefore(tokens, index);
  const { first } = before;
  if (rough) {
    const settled = before.approximation === 'EXACT' ? 'VAGUE' : before.approximation;
    return { first, last: rough.last, low: rough.value, approximation: settled };
  }
  const { value, last } = plain as Plain;
  const upper = rangeAfter(tokens, index, last);
  if (upper) return { first: upper.first, last: upper.last, low: value, high: upper.value, approximation: 'RANGE' };
  const after = approximationAfter(tokens, last);
  const approximation = before.approximation === 'EXACT' ? after.approximation : before.approximation;
  return { first, last: after.last, ...amountOf(approximation, value), approximation };
}

/** `rose from 14 to 19`, `to 19 from 14`: what it was before counts no more. */
function isOld(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower !== 'from') return false;
  const isNumber = (at: number) => tokens[at]?.tag === 'NUM';
  if (isNumber(index - 2) && tokens.slice(Math.max(0, index - 5), index - 2).some(({ lower }) => lower === 'to'))
    return true;
  return tokens.slice(index + 1, index + 4).some(({ lower }) => lower === 'to');
}

interface Plain {
  readonly value: number;
  readonly last: number;
}

/** `thousands`, `tens of thousands`, `hundreds of thousands`. */
function vagueAt(tokens: readonly Token[], index: number): Plain | null {
  const word = tokens[index]?.lower ?? '';
  const value = word === 'tens' ? 20 : vague.get(word);
  const after = tokens[index + 1]?.lower === 'of' ? (tokens[index + 2]?.lower ?? '') : '';
  if (value !== undefined && /^(?:thousands|millions)$/.test(after))
    return { value: value * (after === 'millions' ? 1_000_000 : 1000), last: index + 2 };
  return value === undefined || word === 'tens' ? null : { value, last: index };
}

/** `1,000`, `twenty`, `two dozen`, `1.2 million`, `a hundred`. */
function plainAt(tokens: readonly Token[], index: number): Plain | null {
  const { lower, tag } = tokens[index] as Token;
  const next = tokens[index + 1]?.lower ?? '';
  const power = powers.get(next);
  if (lower === 'a' || lower === 'an') return power === undefined ? null : { value: power, last: index + 1 };
  const value = /^\d/.test(lower) ? digitsValue(lower, power) : inWords.has(tag) ? wordValue(lower) : undefined;
  if (value === undefined) return null;
  return power === undefined ? { value, last: index } : { value: Math.round(value * power), last: index + 1 };
}

/** `75`, `1,000`; a broken number only before a power of ten: `1.2 million`. */
function digitsValue(word: string, power: number | undefined): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,7}$/.test(word)) return Number(word.replaceAll(',', ''));
  return power !== undefined && /^\d{1,3}\.\d+$/.test(word) ? Number(word) : undefined;
}

/** `twenty`, `twenty-five`. */
function wordValue(word: string): number | undefined {
  if (!word.includes('-')) return spelled.get(word);
  const [tens = '', ones] = word.split('-');
  const base = spelled.get(tens);
  if (ones === undefined || base === undefined || base < 20) return ones === undefined ? base : undefined;
  const rest = spelled.get(ones);
  return rest !== undefined && rest < 10 ? base + rest : undefined;
}

/** `9 to 12`, `between 9 and 12`: the upper end; after a verb of change only the new number counts. */
function rangeAfter(tokens: readonly Token[], index: number, last: number): (Plain & { first: number }) | null {
  const before = tokens[index - 1]?.lower ?? '';
  const joint = tokens[last + 1]?.lower ?? '';
  const isRange = joint === 'to' || (joint === 'and' && before === 'between');
  const upper = isRange && tokens[last + 2] ? plainAt(tokens, last + 2) : null;
  if (!upper || before === 'from') return null;
  return { ...upper, first: before === 'between' ? index - 1 : index };
}

const approximations: readonly [RegExp, Approximation][] = [
  [/(?:more|greater|higher) than$|(?:^|\s)(?:over|above|exceeding|topping)$|in excess of$|upwards of$/, 'MORE_THAN'],
  [/(?:at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of)$/, 'AT_LEAST'],
  [/(?:nearly|almost|close to|just under)$/, 'NEARLY'],
  [/(?:about|around|some|roughly|approximately|an estimated|circa|perhaps|or so)$/, 'ABOUT'],
  [/(?:up to|as many as|at most|fewer than|less than|no more than|under|below)$/, 'UP_TO'],
];

function approximationBefore(
  tokens: readonly Token[],
  index: number,
): { readonly approximation: Approximation; readonly first: number } {
  const before = tokens
    .slice(Math.max(0, index - 3), index)
    .map(({ lower }) => lower)
    .join(' ');
  for (const [pattern, approximation] of approximations) {
    const match = pattern.exec(before);
    if (match) return { approximation, first: index - match[0].trim().split(' ').length };
  }
  return { approximation: 'EXACT', first: index };
}

/** `100 or more`, `100 or so`. */
function approximationAfter(tokens: readonly Token[], last: number): { approximation: Approximation; last: number } {
  const after = `${tokens[last + 1]?.lower} ${tokens[last + 2]?.lower}`;
  if (after === 'or more') return { approximation: 'AT_LEAST', last: last + 2 };
  return after === 'or so' ? { approximation: 'ABOUT', last: last + 2 } : { approximation: 'EXACT', last };
}

function amountOf(approximation: Approximation, value: number): { value?: number; low?: number; high?: number } {
  if (approximation === 'MORE_THAN' || approximation === 'AT_LEAST') return { low: value };
  return approximation === 'UP_TO' ? { high: value } : { value };
}
