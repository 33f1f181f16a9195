/** The next place at which a word begins or ends, so that a part can be made longer or shorter by keyboard. */

/** Words, and signs each for itself, so that a quotation mark can be taken in or left out. */
const tokens = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?|\S/gu;

type Edge = 'start' | 'end';

/** `moveEdge(text, 'start', 4, 1)`: where the word after the one at 4 begins; where there is none, the place itself. In code points. */
export function moveEdge(points: readonly string[], edge: Edge, place: number, by: 1 | -1): number {
  // A sentence or two on each side is enough: nobody steps over more at once.
  const from = Math.max(0, place - 300);
  const near = points.slice(from, place + 300).join('');
  const offsets: number[] = [];
  for (const match of near.matchAll(tokens)) offsets.push(match.index + (edge === 'start' ? 0 : match[0].length));
  const places = offsets.map((offset) => from + [...near.slice(0, offset)].length);
  const next = by === 1 ? places.find((found) => found > place) : places.findLast((found) => found < place);
  return next ?? place;
}
