/** Places: offsets of JavaScript strings turned into Unicode code points, with the words that stand there. */

import type { Place } from '../extracted.ts';
import type { Range } from './blocks.ts';

/** Turns ranges of a text into places; plain where the text holds no surrogate pairs. */
export function placesIn(text: string): (range: Range) => Place {
  const points = /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? countPoints(text) : null;
  return ({ start, end }) => {
    const exact = text.slice(start, end);
    return points ? { start: points[start] ?? 0, end: points[end] ?? 0, exact } : { start, end, exact };
  };
}

/** For each offset the number of code points before it. */
function countPoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    points[offset] = count;
    const low = text.charCodeAt(offset + 1);
    const paired =
      text.charCodeAt(offset) >= 0xd800 && text.charCodeAt(offset) < 0xdc00 && low >= 0xdc00 && low < 0xe000;
    if (paired) {
      points[offset + 1] = count;
      offset += 1;
    }
    count += 1;
  }
  points[text.length] = count;
  return points;
}
