/** The lines of a text file, many at a time: what waits is a chunk of the file, not each line. */

import { createReadStream } from 'node:fs';

const chunkSize = 1 << 18;

/** Lists of lines without their ends, in order. A file that ends with a newline has no empty line after it. */
export async function* readLines(file: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: chunkSize })) {
    const text = rest + chunk;
    // A carriage return at the end may be the first half of a line's end.
    const lines = (text.endsWith('\r') ? text.slice(0, -1) : text).split(lineEnd);
    rest = (lines.pop() ?? '') + (text.endsWith('\r') ? '\r' : '');
    if (lines.length > 0) yield lines;
  }
  const last = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
  if (last !== '') yield [last];
}

const lineEnd = /\r\n|\n|\r/;
