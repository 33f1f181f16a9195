/** Sentences: where one ends and the next begins, inside quotations as well as outside. */

import { readWords } from '../lexicons/read-lexicon.ts';
import type { Range } from './blocks.ts';
import { datelineLength } from './dateline.ts';

const neverEnds = readWords('abbreviations', 'neverEnd');
const seldomEnds = readWords('abbreviations', 'seldomEnd');
const starters = readWords('abbreviations', 'starters');
/** What follows `4 p.m.` in its own sentence. */
const weekdayOrZone =
  /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Central|Pacific|Mountain|Greenwich|Moscow|Beijing|British|Central)/;
/** A sentence without an end is cut here, at a space. */
const longest = 1500;

/** `“Why?” Berg asked`: a short stretch without marks up to a verb of speech. */
const cueFollows =
  /^\s+(?:[^.!?:;"“”]|(?<=\b(?:Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|St|[A-Z]))\.){2,70}?\s(?:said|says|asked|asks|wrote|writes|replied|told|added|shouted|yelled|tweeted|exclaimed|wondered|continued|chanted|joked|screamed|responded|declared|recalled)\b(?! (?:that|:))/;

/** `“We stay.” Berg said.`: nothing but a name and a verb of speech. */
const saysOnly = /^\s+(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|added|wrote|replied|tweeted)\./u;

/** The sentences of a block: `He left. “I am done.” She said` → three ranges, their closing marks with them. A dateline stands alone. */
export function findSentences(text: string, block: Range): Range[] {
  const words = text.slice(block.start, block.end);
  const sentences: Range[] = [];
  let start = 0;
  const push = (end: number) => {
    for (const range of cut(words, start, end))
      sentences.push({ start: block.start + range.start, end: block.start + range.end });
  };
  const dateline = datelineLength(words);
  if (dateline > 0) push(dateline);
  start = dateline;
  // Marks are looked at where a run of them begins: one that ends nothing would be gone through again from each of them.
  for (const match of words.matchAll(/(?<![.!?…])(?:[.!?…]+|\.(?:\s\.){2,3})(?:["'”’»)\]]*)(?=\s+)/g)) {
    const end = match.index + match[0].length;
    if (match.index < start || !endsSentence(words, match.index, match[0], end)) continue;
    push(end);
    start = end;
  }
  push(words.length);
  return sentences;
}

function endsSentence(words: string, index: number, mark: string, end: number): boolean {
  const rest = /^\s+(\S{1,40})/.exec(words.slice(end, end + 60))?.[1] ?? '';
  if (!/^[\p{Lu}\p{N}"'“‘«([•—-]/u.test(rest)) return false;
  if (/["”’']$/.test(mark) && saysOnly.test(words.slice(end, end + 80))) return false;
  if (/^[!?].*["”’']$/.test(mark) && cueFollows.test(words.slice(end, end + 120))) return false;
  if (mark[0] !== '.' || mark.length > 1) return !/^(?:\.\s?){2,}$|^…$/.test(mark) || /^[\p{Lu}“"]/u.test(rest);
  const word = /[\p{L}\p{N}.&-]+$/u.exec(words.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (/^[ap]\.m$/.test(lower)) return /^\p{Lu}\p{Ll}/u.test(rest) && !weekdayOrZone.test(rest);
  if (/^nos?$/.test(lower)) return !/^\d/.test(rest);
  if (neverEnds.has(lower)) return false;
  const next = rest.replace(/[^\p{L}].*$/u, '').toLowerCase();
  if (/^\p{Lu}$/u.test(word) || seldomEnds.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return starters.has(next) || /^["“]/.test(rest);
  return true;
}

function* cut(words: string, start: number, end: number): Generator<Range> {
  let from = start;
  while (end - from > longest) {
    const space = words.lastIndexOf(' ', from + longest);
    const to = space > from + longest / 2 ? space : from + longest;
    yield* trimmed(words, from, to);
    from = to;
  }
  yield* trimmed(words, from, end);
}

function* trimmed(words: string, start: number, end: number): Generator<Range> {
  const piece = words.slice(start, end);
  const inner = piece.trim();
  const from = start + (piece.length - piece.trimStart().length);
  if (inner) yield { start: from, end: from + inner.length };
}
