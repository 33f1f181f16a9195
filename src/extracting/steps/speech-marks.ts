/** Marks of speech: single ones that hold speech, as British papers set them, are read as double ones, so that every later step sees the same. */

import type { Range } from './blocks.ts';
import { doubleQuotations } from './quotations.ts';
import { opensSpeech, opensWithSingle, outside, type SingleQuotation, singleQuotations } from './single-quotations.ts';

interface Found extends SingleQuotation {
  readonly speech: boolean;
}

const swapped = new Map([...'“”„«»"'].map((mark, index) => [mark, [..."‘’‘‘’'"][index] ?? mark]));

/** `‘It’s “fair”,’ she said` → `“It’s ‘fair’,” she said`, in the same length; words with care in single marks stay. */
export function withDoubleMarks(text: string, blocks: readonly Range[]): string {
  const found: Found[] = [];
  let turns = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const doubles = doubleQuotations(text, block);
    const singles = singleQuotations(text, block, doubles, next !== undefined && opensWithSingle(text, next));
    for (const single of singles) found.push({ ...single, speech: single.unclosed || isSpeech(text, block, single) });
    turns -= outside(doubles, singles, ({ start }) => start).filter((each) => endsInside(text, each)).length;
  }
  turns += found.filter(({ speech }) => speech).length;
  // An article that speaks in single marks means speech by all of them: `said it was 'rotten'`.
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end, unclosed } of found.filter(({ speech }) => speech || turns > 0)) {
    const inner = text.slice(start + 1, unclosed ? end : end - 1);
    parts.push(text.slice(reached, start), '“', withSingleMarks(inner), unclosed ? '' : '”');
    reached = end;
  }
  return parts.join('') + text.slice(reached);
}

/** A comma inside the marks, or a sentence of its own: `'We stay,' said Berg`, `Berg said: 'We stay now'.` */
function isSpeech(text: string, block: Range, { start, end }: Range): boolean {
  const inner = text.slice(start + 1, end - 1);
  if (/,["”]?$/.test(inner.slice(-2)) && /\p{L}/u.test(inner)) return true;
  const words = inner.split(/\s+/, 3).length;
  return opensSpeech(text.slice(Math.max(block.start, start - 8), end), Math.min(8, start - block.start))
    ? words > 2 || (words > 1 && endsInside(text, { start, end }))
    : false;
}

function endsInside(text: string, { end }: Range): boolean {
  return /[,.?!…—–-]["”]?$/.test(text.slice(Math.max(0, end - 4), end - 1));
}

function withSingleMarks(words: string): string {
  return words.replace(/''|``|‘‘|’’/g, "' ").replace(/[“”„«»"]/g, (mark) => swapped.get(mark) ?? mark);
}
