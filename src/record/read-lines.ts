/** The lines of a text file, many at a time: what waits is a chunk of the file, not each line, and of no line more than is allowed. */

import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** A line without its end; or why there is none to be had. */
export type Line = string | { readonly fault: 'TOO_LARGE' | 'NOT_TEXT' };

/** Bytes of one line: an article has at most 500,000 characters, and a change may hold what was taken out with one. */
export const maxLine = 64 * 1024 * 1024;

const chunkSize = 1 << 18;
const [newline, carriageReturn] = [0x0a, 0x0d];
const lineEnd = /\r\n|\n|\r/;

/** Lists of lines, in order. A file that ends with a newline has no empty line after it. */
export async function* readLines(file: string, longest = maxLine): AsyncGenerator<readonly Line[]> {
  let rest: Buffer[] = [];
  let restLength = 0;
  let isTooLong = false;
  const take = (last: Buffer): Line[] => {
    const lines: Line[] = linesIn(rest.length === 0 ? last : Buffer.concat([...rest, last]));
    if (isTooLong) lines[0] = { fault: 'TOO_LARGE' };
    [rest, restLength, isTooLong] = [[], 0, false];
    return lines;
  };
  for await (const chunk of createReadStream(file, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
    // A carriage return at the end may be the first half of a line's end.
    const before = chunk.at(-1) === carriageReturn ? chunk.length - 2 : chunk.length - 1;
    const end = Math.max(
      chunk.lastIndexOf(newline, before),
      before < 0 ? -1 : chunk.lastIndexOf(carriageReturn, before),
    );
    if (end >= 0) {
      const lines = take(chunk.subarray(0, end + 1));
      // What comes after the last end is not there yet.
      lines.pop();
      if (lines.length > 0) yield lines;
    }
    const piece = chunk.subarray(end + 1);
    if (piece.length > 0) rest.push(piece);
    restLength += piece.length;
    if (restLength > longest) {
      isTooLong = true;
      [rest, restLength] = [piece.at(-1) === carriageReturn ? [piece.subarray(-1)] : [], 0];
    }
  }
  if (restLength === 0 && !isTooLong) return;
  const lines = take(Buffer.alloc(0));
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > 0) yield lines;
}

/** Where a byte is none of UTF-8, only its line is harmed. */
function linesIn(bytes: Buffer): Line[] {
  if (isUtf8(bytes)) return bytes.toString().split(lineEnd);
  return bytes
    .toString('latin1')
    .split(lineEnd)
    .map((line) => {
      const own = Buffer.from(line, 'latin1');
      return isUtf8(own) ? own.toString() : { fault: 'NOT_TEXT' };
    });
}
