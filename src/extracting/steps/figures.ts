/** Figures: numbers that a content asserts, with how exact they are, what they measure, and whom or what they count. */

import type { Approximation, Measure } from '../../record/record.ts';
import type { Range } from './blocks.ts';
import { daysIn, mayLast, measureOf } from './figure-measures.ts';
import { numberAt } from './numbers.ts';
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

const units: Readonly<Record<string, string>> = { AIRCRAFT: 'aircraft', HARDWARE: 'pieces', DAYS: 'days' };

/** The figures among the tokens of a sentence that lie in one of the ranges. */
export function findFigures(sentence: Sentence, ranges: readonly Range[]): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (!ranges.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    if (found.some(({ end }) => token.start < end)) continue;
    const figure = figureAt(sentence, index, found.at(-1)?.measure ?? null);
    if (figure) found.push(figure);
  }
  return found;
}

/** `before` is what the figure before it measures: `killed 160, including 100 in Almaty`. */
function figureAt(sentence: Sentence, index: number, before: Measure | null): FoundFigure | null {
  const { tokens } = sentence;
  const hyphened = durationAt(tokens, index);
  if (hyphened) return hyphened;
  const number = numberAt(tokens, index) ?? oneUnitAt(tokens, index);
  const found = number && measureOf(sentence, number, before);
  if (!number || !found) return null;
  const { measure, factor = 1 } = found;
  const scaled = Object.fromEntries(
    (['value', 'low', 'high'] as const).flatMap((key) =>
      number[key] === undefined ? [] : [[key, number[key] * factor]],
    ),
  );
  const place = { start: tokens[number.first]?.start ?? 0, end: tokens[number.last]?.end ?? 0 };
  const unit = units[measure] ?? 'people';
  return {
    ...place,
    ...scaled,
    measure,
    approximation: number.approximation,
    unit,
    // `42 died`: nothing but what is counted tells whom.
    scope: scopeAt(tokens, number.last) || unit,
  };
}

/** `a` before a unit of time, as a number: `about a month`. */
function oneUnitAt(tokens: readonly Token[], index: number): ReturnType<typeof numberAt> {
  const isOne =
    /^an?$/.test(tokens[index]?.lower ?? '') && /^(?:week|month|year|day)$/.test(tokens[index + 1]?.lower ?? '');
  const number = isOne
    ? numberAt(tokens.with(index, { ...(tokens[index] as Token), lower: 'one', tag: 'NUM' }), index)
    : null;
  return number;
}

/** `a three-day strike`. */
function durationAt(tokens: readonly Token[], index: number): FoundFigure | null {
  const token = tokens[index] as Token;
  if (!token.lower.includes('-')) return null;
  const [, count = '', unit = ''] = /^(\w+)-(day|week|month|year)(?:-long)?$/.exec(token.lower) ?? [];
  const noun = tokens.slice(index + 1, index + 4).find(({ tag }) => tag === 'NOUN');
  if (count === '' || !mayLast(noun)) return null;
  const number = numberAt([{ ...token, lower: count, tag: 'NUM' }], 0);
  if (number?.value === undefined) return null;
  const { start, end } = token;
  const value = number.value * daysIn(unit);
  return { start, end, measure: 'DAYS', value, approximation: 'EXACT', unit: 'days', scope: noun?.text ?? '' };
}

/** The noun that is counted and the place: `protesters in Almaty`. */
function scopeAt(tokens: readonly Token[], index: number): string {
  // `to six from five`
  if (tokens[index + 1]?.lower === 'from' && tokens[index + 2]?.tag === 'NUM') return '';
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
