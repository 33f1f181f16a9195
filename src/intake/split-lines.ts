/** A stream of bytes, line by line, never holding more than one line. */

import { maxBytes } from './limits.ts';

/** A line without its end and its number from 1, or that it is longer than any document may be. */
export type Line = { readonly line: number } & ({ readonly bytes: Buffer } | { readonly tooLong: true });

/** Splits at LF; CR before it is left to the reader. Empty lines are counted and passed over, of which a packed file may hold thousands of millions. */
export async function* splitLines(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 0;
  const end = (): Line => {
    const found: Line = length > maxBytes ? { line, tooLong: true } : { line, bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    return found;
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      line += 1;
      if (at > from) add(chunk.subarray(from, at));
      if (length > 0) yield end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  line += 1;
  if (length > 0) yield end();
}
