/** A file without one piece of it. */

import type { Protection } from './protection.ts';

/** @throws where the piece is not there exactly once, so that no row of the table outlives what it speaks of */
export function takeAway(text: string, { name, file, piece, instead = '' }: Protection): string {
  const times = typeof piece === 'string' ? text.split(piece).length - 1 : [...text.matchAll(globally(piece))].length;
  if (times !== 1)
    throw new Error(`${name}: ${file} holds the piece that is to be taken away ${times} times; mend its row.`);
  return text.replace(piece, () => instead);
}

const globally = ({ source, flags }: RegExp) => new RegExp(source, `${flags.replace('g', '')}g`);
