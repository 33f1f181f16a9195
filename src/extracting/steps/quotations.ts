/** Quotations: the stretches in quotation marks, across sentences and paragraphs, with marks that are broken reported. */

import type { Range } from './blocks.ts';
import { singleQuotations } from './single-quotations.ts';

/** A stretch in quotation marks, the marks with it. `single` are single marks, which headlines use. */
export interface Quotation extends Range {
  readonly index: number;
  readonly single: boolean;
  /** Without a closing mark: it ends with its paragraph. */
  readonly unclosed: boolean;
  /** The quotation that this one takes up again in the next paragraph. */
  readonly continues: number | null;
}

/** Three single marks in a row are a double and a single one; which comes first depends on the side of the word. */
const doubleMarks = /[“”„«»"]|(?<=\S')''(?!')|''(?!'\s|'$)|``|‘‘|’’/g;

/** Where a quotation without a closing mark ends all the same: `“We stay, Berg said.` */
const attribution =
  /[,?!](?=\s(?:(?:\p{Lu}[\p{L}.'’-]*\s){1,4}|(?:he|she|they)\s)(?:said|says|told|added|wrote|replied|asked|explained)\b)/u;

/** The quotations of the blocks, in order of the text, double marks before single ones where they start together. */
export function findQuotations(text: string, blocks: readonly Range[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  for (const block of blocks) {
    const inBlock = doubleQuotations(text, block);
    for (const [position, range] of inBlock.entries()) {
      const continues: number | null =
        open !== null && position === 0 && range.start === block.start ? open.index : null;
      const quotation: Quotation = { ...range, index: found.length, single: false, continues };
      found.push(quotation);
      if (position === 0) open = null;
      if (quotation.unclosed) open = quotation;
    }
    if (inBlock.length === 0) open = null;
    for (const range of singleQuotations(text, block, inBlock))
      found.push({ ...range, index: found.length, single: true, continues: null });
  }
  return found;
}

/** The stretches of a block in double marks; the last may be without a closing one. */
export function doubleQuotations(text: string, block: Range): { start: number; end: number; unclosed: boolean }[] {
  const ranges: { start: number; end: number; unclosed: boolean }[] = [];
  const words = text.slice(block.start, block.end);
  let start: number | null = null;
  let inner = 0;
  for (const match of words.matchAll(doubleMarks)) {
    const end = match.index + match[0].length;
    const opens = canOpen(match[0], words[match.index - 1], words[end]);
    const turned =
      match[0] === '“' &&
      start !== null &&
      /\S/.test(words[match.index - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(words[end] ?? ' ');
    if (turned && start !== null) {
      ranges.push({ start: block.start + start, end: block.start + end, unclosed: false });
      start = null;
    } else if (start !== null && words[start] === '"' && match[0] === '“' && words.indexOf('”', end) > 0) {
      inner += 1;
    } else if (
      start !== null &&
      words[start] === '“' &&
      match[0] === '“' &&
      !turned &&
      isBroken(words, start, match.index)
    ) {
      const end = words.slice(start, match.index).search(/[.!?](?=\s[^.!?]*$)/);
      ranges.push({ start: block.start + start, end: block.start + start + end + 1, unclosed: true });
      start = match.index;
    } else if (inner > 0 && match[0] === '”') {
      inner -= 1;
    } else if (start === null) {
      if (opens || !canClose(match[0], words[match.index - 1])) start = match.index;
    } else if (!opens || canClose(match[0], words[match.index - 1])) {
      ranges.push({ start: block.start + start, end: block.start + end, unclosed: false });
      start = null;
    }
  }
  if (start !== null) {
    const end = attribution.exec(words.slice(start))?.index;
    ranges.push({ start: block.start + start, end: end ? block.start + start + end + 1 : block.end, unclosed: true });
  }
  return ranges;
}

/** `“We stay. Berg said “no.”`: opened again in another sentence, and closed but once before a third opens. */
function isBroken(words: string, start: number, again: number): boolean {
  if (!/[.!?]\s/.test(words.slice(start, again))) return false;
  const marks = words.slice(again + 1).match(/[“”"]/g) ?? [];
  return marks[1] !== '”';
}

function canOpen(mark: string, before: string | undefined, after: string | undefined): boolean {
  if ('“„«‘‘``'.includes(mark)) return true;
  if ('”»’’'.includes(mark)) return before === undefined && after !== undefined && /\S/.test(after);
  return (before === undefined || /[\s([{—–\-/:]/.test(before)) && after !== undefined && /\S/.test(after);
}

function canClose(mark: string, before: string | undefined): boolean {
  if ('”»’’'.includes(mark)) return true;
  if ('“„«‘‘``'.includes(mark)) return false;
  return before !== undefined && /\S/.test(before);
}
