/** Chance that can be repeated: the same keys give the same numbers, on every machine. */

/** Draws of one stream of chance. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  whole(end: number): number;
  /** A rank from 0 up to, not including, `end`: rank r about as often as 1/(r + 1), as names and words are in news. */
  rank(end: number): number;
  /** True in `share` of all draws. */
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/**
 * The stream of chance for some keys, such as `randomOf(seed, 2, article)`: streams do not depend on each other, so that a thing can
 * be made without those before it. sfc32 (C. Doty-Humphrey, PractRand), its state mixed from the keys by MurmurHash3's finalizer.
 */
export function randomOf(...keys: readonly number[]): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  for (const key of keys) {
    a = mix(a ^ (key >>> 0));
    b = mix(b ^ a ^ Math.floor(key / 0x1_0000_0000));
    c = mix(c ^ b);
  }
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 8; round += 1) draw();
  const next = () => draw() / 0x1_0000_0000;
  const whole = (end: number) => Math.floor(next() * end);
  return {
    next,
    whole,
    rank: (end) => Math.min(end - 1, Math.floor((end + 1) ** next()) - 1),
    chance: (share) => next() < share,
    pick: <Item>(items: readonly [Item, ...Item[]]) => items[whole(items.length)] ?? items[0],
  };
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
