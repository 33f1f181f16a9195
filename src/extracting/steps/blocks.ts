/** Blocks: the paragraphs of an article, put together again where a line break cuts through a sentence. */

/** A stretch of the text, in UTF-16 units as JavaScript slices it: `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Line extends Range {
  readonly text: string;
  readonly afterBlank: boolean;
}

const ending = /[.!?…:;]["'”’)\]]*$/;
const shortest = 55;

/**
 * The paragraphs of a text, in order. A line is its own paragraph unless the one before it stops in the middle of a
 * sentence: `Russian President⏎⏎Anna Berg⏎⏎was to talk` is one block, as pages that set names as links give it.
 */
export function findBlocks(text: string): Range[] {
  const lines = linesOf(text);
  const blocks: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    const before = lines[index - 1];
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      (continues(before, line, lines[index + 1], last.end - last.start) || isInQuotation(text, last, line));
    if (goesOn) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const trimmed = match[0].trim();
    const previous = lines.at(-1);
    if (previous) afterBlank = /\n\s*\n|\r\s*\r[^\n]?/.test(text.slice(previous.end, start).slice(0, 200));
    if (trimmed) lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank });
  }
  return lines;
}

/** A block longer than this is never joined to another, so that no block grows without end. */
const longestBlock = 4000;

function continues(before: Line, line: Line, next: Line | undefined, length: number): boolean {
  if (length > longestBlock) return false;
  if (before.text.endsWith(':') && before.text.length < 300 && /^[“"„«]|^''/.test(line.text)) return true;
  if (ending.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text) && /\p{L}|,$/u.test(before.text)) return before.text.length > 3;
  if (!line.afterBlank && before.text.length > shortest && /^[\p{L}\p{N}“"(]/u.test(line.text)) return true;
  return isName(line.text) && next !== undefined && /^\p{Ll}/u.test(next.text) && !ending.test(line.text);
}

/** `“We stay.⏎We will not go,” she said.`: a line break alone, in a quotation that the next line closes. */
function isInQuotation(text: string, { start, end }: Range, line: Line): boolean {
  if (line.afterBlank || end - start > longestBlock) return false;
  const own = text.slice(start, end);
  if (line.text.includes('"') && own.split('"').length % 2 === 0) return true;
  return /^[^“”]*”/u.test(line.text) && own.lastIndexOf('“') > own.lastIndexOf('”');
}

/** One to five words that all begin with a capital, with a comma after them or not. */
function isName(text: string): boolean {
  return text.length < 60 && /^(?:\p{Lu}[\p{L}'’.-]*,?\s*){1,5}$/u.test(text);
}
