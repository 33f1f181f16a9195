/** Which ids there are, millions of them, in typed arrays: what is kept of an id is a hash of 64 bits, never the id. */

const leastSlots = 1 << 12;
const missing = -1;

/**
 * Numbers for ids, from 0 in the order in which they come: some 24 bytes an id. Two of ten million ids share a hash once in 400,000 times;
 * then the later one is taken for the earlier.
 */
export class IdTable {
  #high = new Uint32Array(leastSlots);
  #low = new Uint32Array(leastSlots);
  /** The number of the id in a slot, found by its hash and then one slot further at a time. */
  #slots = new Int32Array(leastSlots * 2).fill(missing);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The id's number, undefined where it was not added. */
  get(id: string): number | undefined {
    const [high, low] = hashOf(id);
    const number = this.#slots[this.#slotOf(high, low)] ?? missing;
    return number === missing ? undefined : number;
  }

  /** The id's number, a new one where it was not there. */
  add(id: string): number {
    const [high, low] = hashOf(id);
    const slot = this.#slotOf(high, low);
    const known = this.#slots[slot] ?? missing;
    if (known !== missing) return known;
    const number = this.#size;
    if (number === this.#high.length) this.#grow();
    this.#high[number] = high;
    this.#low[number] = low;
    this.#slots[this.#slotOf(high, low)] = number;
    this.#size += 1;
    return number;
  }

  /** Whether the id is new; if so it is added. */
  addNew(id: string): boolean {
    const before = this.#size;
    this.add(id);
    return this.#size > before;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? missing;
      if (number === missing || (this.#high[number] === high && this.#low[number] === low)) return slot;
    }
  }

  #grow(): void {
    const length = this.#high.length * 2;
    this.#high = grown(this.#high, new Uint32Array(length));
    this.#low = grown(this.#low, new Uint32Array(length));
    this.#slots = new Int32Array(length * 2).fill(missing);
    for (let number = 0; number < this.#size; number += 1)
      this.#slots[this.#slotOf(this.#high[number] ?? 0, this.#low[number] ?? 0)] = number;
  }
}

function grown(from: Uint32Array<ArrayBuffer>, to: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  to.set(from);
  return to;
}

/** Two hashes of 32 bits by multiplication and exclusive or, each mixed with the other at the end (after MurmurHash3's finalizer). */
function hashOf(id: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
