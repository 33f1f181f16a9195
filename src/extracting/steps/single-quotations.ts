/** Stretches in single quotation marks: `‘a seismic shift’`, `'It's fair,' she said`, with apostrophes told from marks. */

import type { Range } from './blocks.ts';

/** A stretch in single marks, the marks with it; without a closing one where the next paragraph takes it up again. */
export interface SingleQuotation extends Range {
  readonly unclosed: boolean;
}

/** A mark before a word and after none, as far as marks go. */
const opening = /(?<![^\s([{—–/:"“”-])['‘](?=[\p{L}\p{N}$£€“"…(])/gu;
const closing = /(?<=\S)['’](?![\p{L}\p{N}])/gu;
/** `'em`, `'90s`, `of '95`: an apostrophe before what is left out. */
const elision = /^.(?:em|n|til|till|cause|cos|bout|round|[Tt]was|[Tt]is|\d\ds)(?!\p{L})/u;
const shortYear = /^.\d\d(?!\p{N})/u;
/** `mothers' tears`, `goin' home`, `o' the`: the mark may be an apostrophe. */
const cutWord = /(?:s|x|z|in|\bo|\bth)$/i;
/** A mark that may be an apostrophe closes no more than this. */
const longestDoubtful = 400;

/** The stretches of a block outside double marks; `goesOn` where the next block opens with such a mark. */
export function singleQuotations(
  text: string,
  block: Range,
  doubles: readonly Range[],
  goesOn = false,
): SingleQuotation[] {
  const words = text.slice(block.start, block.end);
  const marksOf = (marks: RegExp) => outside(placesOf(words, marks), doubles, (at) => block.start + at);
  const candidates = marksOf(opening).filter((at) => !isElision(words, at));
  const closings = marksOf(closing);
  const found: SingleQuotation[] = [];
  let near = 0;
  const openings = withoutDropped(words, candidates, closings);
  for (const [index, start] of openings.entries()) {
    const limit = openings[index + 1] ?? words.length;
    let close: number | undefined;
    let doubtful: number | undefined;
    for (; near < closings.length && (closings[near] as number) < limit && close === undefined; near += 1) {
      const at = closings[near] as number;
      if (at <= start + 1) continue;
      if (!isDoubtful(words, at)) close = at;
      else if (at - start < longestDoubtful) doubtful ??= at;
    }
    const unclosed = goesOn && close === undefined && index === openings.length - 1 && opensSpeech(words, start);
    const end = unclosed ? words.length : (close ?? doubtful ?? -1) + 1;
    if (end > 0) found.push({ start: block.start + start, end: block.start + end, unclosed });
  }
  return found;
}

/** `'We've been 'ere before,' he said`: while speech in single marks is open, one before a small letter stands for what is left out. */
function withoutDropped(words: string, openings: readonly number[], closings: readonly number[]): number[] {
  const kept: number[] = [];
  let near = 0;
  for (const at of openings) {
    const last = kept.at(-1);
    while (near < closings.length && (closings[near] as number) <= (last ?? -1) + 1) near += 1;
    const closed = closings.slice(near, near + 40).some((close) => close < at && !isDoubtful(words, close));
    const isDropped =
      last !== undefined && !closed && opensSpeech(words, last) && /^'\p{Ll}/u.test(words.slice(at, at + 2));
    if (!isDropped || !closings.some((close) => close > at && !isDoubtful(words, close))) kept.push(at);
  }
  return kept;
}

/** True where a sentence in marks of its own may begin: first in its block, or after a mark. */
export function opensSpeech(words: string, start: number): boolean {
  return (
    /(?:^|[,:;.!?…—–-]["”'’)]?\s*)$/.test(words.slice(Math.max(0, start - 8), start)) &&
    /^.[^\p{L}\p{N}]{0,2}[\p{Lu}\p{N}]/u.test(words.slice(start, start + 5))
  );
}

/** True where a block begins with a single mark that opens. */
export function opensWithSingle(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, Math.min(end, start + 12));
  return placesOf(words, opening)[0] === 0 && !isElision(words, 0);
}

/** What begins in none of the ranges; both are in order. */
export function outside<T>(items: readonly T[], ranges: readonly Range[], startOf: (item: T) => number): T[] {
  let near = 0;
  return items.filter((item) => {
    const start = startOf(item);
    while (near < ranges.length && (ranges[near] as Range).end <= start) near += 1;
    return (ranges[near]?.start ?? Number.POSITIVE_INFINITY) >= start;
  });
}

function placesOf(words: string, marks: RegExp): number[] {
  return [...words.matchAll(marks)].map(({ index }) => index);
}

function isElision(words: string, at: number): boolean {
  const rest = words.slice(at, at + 10);
  return elision.test(rest) || (shortYear.test(rest) && /\p{Ll}\s$/u.test(words.slice(Math.max(0, at - 2), at)));
}

function isDoubtful(words: string, at: number): boolean {
  return cutWord.test(words.slice(Math.max(0, at - 3), at)) && /^\s+\p{L}/u.test(words.slice(at + 1, at + 8));
}
