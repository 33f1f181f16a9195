/** Figures: numbers that a content asserts, with how exact they are, what they measure, and whom or what they count. */

import type { Approximation, Measure } from '../../record/record.ts';
import { readLexicon, readWords } from '../lexicons/read-lexicon.ts';
import type { Range } from './blocks.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A figure in its place in the text. */
export interface FoundFigure extends Range {
  readonly measure: Measure;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly approximation: Approximation;
  readonly unit: string;
  readonly scope: string;
}

const people = ['DEATHS', 'INJURED', 'DETAINED', 'EVACUATED'] as const;
const things = ['TROOPS', 'AIRCRAFT', 'HARDWARE'] as const;
const lexicon = readLexicon<Record<string, string[]>>('figures');
const wordsOf = new Map(
  [...people, ...things, 'DAYS' as const].map((measure) => [measure, readWords('figures', measure)]),
);
const vague = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
]);
const units: Readonly<Record<string, string>> = { AIRCRAFT: 'aircraft', HARDWARE: 'pieces', DAYS: 'days' };
const spelled = new Map([
  ...(lexicon.numbers ?? []).map((word, index) => [word, index + 1] as const),
  ...(lexicon.tens ?? []).map((word, index) => [word, (index + 3) * 10] as const),
  ['hundred', 100] as const,
]);
const near = 8;

/** The figures among the tokens of a sentence that lie in one of the ranges. */
export function findFigures(sentence: Sentence, ranges: readonly Range[]): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (!ranges.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    if (found.some(({ end }) => token.start < end)) continue;
    const figure = figureAt(sentence.tokens, index);
    if (figure) found.push(figure);
  }
  return found;
}

function figureAt(tokens: readonly Token[], index: number): FoundFigure | null {
  const token = tokens[index] as Token;
  const duration = /^(one|two|three|four|five|six|seven|eight|nine|ten|\d+)-(day|week|month|year)(?:-long)?$/.exec(
    token.lower,
  );
  if (duration) return durationOf(duration[1] ?? '', duration[2] ?? '', token);
  const least = vague.get(token.lower);
  const value = least === undefined ? numberOf(tokens, index) : null;
  if (least === undefined && value === null) return null;
  if (/^(?:19|20)\d\d$/.test(token.lower) && /^(?:in|of|since|by|from|until)$/.test(tokens[index - 1]?.lower ?? ''))
    return null;
  if (
    /^[$£€#]$/.test(tokens[index - 1]?.text ?? '') ||
    /^(?:%|percent|per|points?|million|billion|a\.m\.|p\.m\.)$/.test(tokens[index + 1]?.lower ?? '')
  )
    return null;
  const measure = measureAt(tokens, index);
  if (!measure) return null;
  const { words, approximation, from } = approximationBefore(tokens, index);
  const amount = least !== undefined ? { low: least } : amountOf(approximation, (value ?? 0) * (measure.factor ?? 1));
  const place = { start: tokens[from]?.start ?? token.start, end: token.end };
  const unit = units[measure.measure] ?? 'people';
  const settled = least !== undefined && words === 0 ? 'VAGUE' : approximation;
  return { ...place, ...amount, measure: measure.measure, approximation: settled, unit, scope: scopeAt(tokens, index) };
}

function durationOf(count: string, unit: string, token: Token): FoundFigure {
  const value = (spelled.get(count) ?? Number(count)) * daysOf(unit);
  const { start, end } = token;
  return { start, end, measure: 'DAYS', value, approximation: 'EXACT', unit: 'days', scope: '' };
}

function daysOf(unit: string): number {
  if (unit.startsWith('week')) return 7;
  if (unit.startsWith('month')) return 30;
  return unit.startsWith('year') ? 365 : 1;
}

/** `1,000`, `twenty`, `a` before a span of days. */
function numberOf(tokens: readonly Token[], index: number): number | null {
  const { lower, tag } = tokens[index] as Token;
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,7}$/.test(lower)) return Number(lower.replaceAll(',', ''));
  if (tag === 'NUM' || tag === 'DET' || tag === 'NOUN') {
    const value = spelled.get(lower);
    if (value !== undefined) return value;
  }
  const next = tokens[index + 1]?.lower ?? '';
  return /^an?$/.test(lower) &&
    /^(?:week|month|year)$/.test(next) &&
    (tokens[index - 1]?.tag === 'ADV' || /^(?:for|within|about)$/.test(tokens[index - 1]?.lower ?? ''))
    ? 1
    : null;
}

/** The measure whose word is nearest: what is counted after the number, what happened to people on either side. */
function measureAt(tokens: readonly Token[], index: number): { measure: Measure; factor?: number } | null {
  const next = tokens[index + 1]?.lower ?? '';
  if (wordsOf.get('DAYS')?.has(next)) {
    const lasting =
      /^(?:for|within|another|last|about|than|least|of)$/.test(tokens[index - 1]?.lower ?? '') ||
      tokens[index - 1]?.tag === 'ADV';
    return lasting ? { measure: 'DAYS', factor: daysOf(next) } : null;
  }
  for (const measure of things)
    if (tokens.slice(index + 1, index + 7).some(({ lower }) => wordsOf.get(measure)?.has(lower)))
      return { measure: nearestHarm(tokens, index) ?? measure };
  const harm = nearestHarm(tokens, index);
  return harm ? { measure: harm } : null;
}

function nearestHarm(tokens: readonly Token[], index: number): Measure | null {
  let best: Measure | null = null;
  let distance = near + 1;
  for (const measure of people)
    for (let at = Math.max(0, index - near); at < Math.min(tokens.length, index + near); at += 1) {
      const between = Math.abs(at - index);
      if (between < distance && !isBetween(tokens, at, index) && wordsOf.get(measure)?.has(tokens[at]?.lower ?? ''))
        [best, distance] = [measure, between];
    }
  return best;
}

/** Another clause begins between two tokens. */
function isBetween(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .some(({ lower }) => /^(?:that|but|while|;)$/.test(lower));
}

const approximations: readonly [RegExp, Approximation][] = [
  [/(?:more|greater) than$|^over$|\bover$|above$/, 'MORE_THAN'],
  [/at least$/, 'AT_LEAST'],
  [/(?:nearly|almost|close to)$/, 'NEARLY'],
  [/(?:about|around|some|roughly|approximately|an estimated)$/, 'ABOUT'],
  [/(?:up to|as many as|at most)$/, 'UP_TO'],
];

function approximationBefore(
  tokens: readonly Token[],
  index: number,
): { words: number; approximation: Approximation; from: number } {
  const before = tokens
    .slice(Math.max(0, index - 3), index)
    .map(({ lower }) => lower)
    .join(' ');
  for (const [pattern, approximation] of approximations) {
    const match = pattern.exec(before);
    if (match) {
      const words = match[0].trim().split(' ').length;
      return { words, approximation, from: index - words };
    }
  }
  return { words: 0, approximation: 'EXACT', from: index };
}

function amountOf(approximation: Approximation, value: number): { value?: number; low?: number; high?: number } {
  if (approximation === 'MORE_THAN' || approximation === 'AT_LEAST') return { low: value };
  return approximation === 'UP_TO' ? { high: value } : { value };
}

/** The noun that is counted and the place: `protesters in Almaty`. */
function scopeAt(tokens: readonly Token[], index: number): string {
  const after = tokens.slice(index + 1, index + 12);
  const end = after.findIndex(
    ({ text, tag, lower }) => /^[,.;:!?]$/.test(text) || tag === 'VERB' || tag === 'AUX' || lower === 'and',
  );
  const words = (end < 0 ? after : after.slice(0, end)).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'DET');
  return words
    .map(({ text }) => text)
    .slice(0, 7)
    .join(' ')
    .replace(/^of /, '');
}
