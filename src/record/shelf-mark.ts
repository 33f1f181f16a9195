/**
 * Where a link stands among those of its kind that lead to the same entity, as one number: first whose it is, then its day, the newest first.
 * Links are indexed by it, so that a page of anybody's statements costs a page, however many there are.
 */

/** Days from the year 0 to 9999 take 22 bits, so that 31 of the 53 bits of a whole number are left for whose shelf it is. */
const daysOnShelf = 2 ** 22;
const dayLength = 86_400_000;
const daysBeforeEpoch = 719_528;

/** The marks of one shelf, and of as much of it as a page takes. */
export interface Shelf {
  readonly first: number;
  readonly last: number;
}

/**
 * The mark of a day on the shelf of an entity, or of a pair; a later day has a smaller one. Two in 2 ** 31 share a shelf: whoever reads
 * it looks whose each link is.
 */
export function shelfMark(of: string | readonly [speaker: string, about: string], day: string | null): number {
  const number = day === null ? 0 : Math.floor(Date.parse(day) / dayLength) + daysBeforeEpoch;
  return shelfNumber(of) * daysOnShelf + (daysOnShelf - 1 - number);
}

/** The whole shelf of an entity, or of a pair. */
export function shelfOf(of: string | readonly [speaker: string, about: string]): Shelf {
  const first = shelfNumber(of) * daysOnShelf;
  return { first, last: first + daysOnShelf - 1 };
}

/** FNV-1a with the finish of MurmurHash3, by which every bit counts for every other. */
function shelfNumber(of: string | readonly [string, string]): number {
  const text = typeof of === 'string' ? of : of.join('|');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 1;
}
