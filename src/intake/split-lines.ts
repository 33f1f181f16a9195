/** A stream of bytes, line by line, never holding more than one line. */

import { maxBytes } from './limits.ts';

/** A line without its end, or how long it was where it is longer than any document may be. */
export type Line = { readonly bytes: Buffer } | { readonly tooLong: true };

/** Splits at LF; CR before it is left to the reader. */
export async function* splitLines(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const end = (): Line => {
    const line = length > maxBytes ? ({ tooLong: true } as const) : { bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield end();
}
