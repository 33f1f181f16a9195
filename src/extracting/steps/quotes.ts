/** Quotes and mode: which words of a content stand in quotation marks. */

import type { SpeechMode } from '../../record/record.ts';
import type { Range } from './blocks.ts';
import type { Quotation } from './quotations.ts';

const marks = /^(?:''|``|‘‘|’’|[“”„«»"‘’'])\s*|\s*(?:''|``|‘‘|’’|[“”„«»"‘’'])$/g;

/** The quoted stretches of a content, without their marks and without a comma at the end. */
export function quotesIn(text: string, content: readonly Range[], quotations: readonly Quotation[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of content)
    for (const quotation of quotations) {
      const from = Math.max(start, quotation.start);
      const to = Math.min(end, quotation.end);
      if (to - from < 2 || found.some((other) => other.start < to && from < other.end)) continue;
      const bare = withoutMarks(text, from, to);
      if (bare.end > bare.start) found.push(bare);
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function withoutMarks(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const opening = /^(?:''|``|‘‘|[“„«"‘'])\s*/.exec(words)?.[0].length ?? 0;
  const bare = words
    .slice(opening)
    .replace(/[\s,]*(?:''|’’|[”»"’'])?\s*$/, '')
    .replace(/[\s,]+$/, '');
  return { start: start + opening, end: start + opening + bare.length };
}

/** DIRECT where every word is quoted, INDIRECT where none is, else MIXED. */
export function modeOf(text: string, content: readonly Range[], quotes: readonly Range[]): SpeechMode {
  if (quotes.length === 0) return 'INDIRECT';
  const outside = content.some(({ start, end }) => {
    let rest = text.slice(start, end);
    for (const quote of quotes)
      if (quote.start >= start && quote.end <= end) rest = rest.replace(text.slice(quote.start, quote.end), () => ' ');
    return /[\p{L}\p{N}]/u.test(rest.replace(marks, ''));
  });
  return outside ? 'MIXED' : 'DIRECT';
}
