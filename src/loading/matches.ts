/** Which statements match, as pairs of numbers, and what hangs together by them: some 70 bytes a pair, and the ids of what matches anything. */

import { pairKey } from '../grouping/cluster-statements.ts';
import { IdTable } from './id-table.ts';
import { NumbersList } from './numbers-list.ts';

/** Statements that hang together by matches, and the pairs among them. */
export interface Component {
  readonly statements: readonly string[];
  readonly pairs: readonly (readonly [one: string, other: string])[];
}

export class Matches {
  readonly #known = new IdTable();
  readonly #pairs = new IdTable();
  readonly #ones = new NumbersList();
  readonly #others = new NumbersList();
  readonly #ids: string[] = [];
  /** For each statement another one that it hangs together with, and so on to one that stands for all; one more than its number. */
  readonly #towards = new NumbersList();

  add(one: string, other: string): void {
    const [first, second] = [this.#numberOf(one), this.#numberOf(other)];
    if (!this.#pairs.addNew(pairKey(one, other))) return;
    const pair = this.#pairs.size - 1;
    this.#ones.set(pair, first);
    this.#others.set(pair, second);
    const [root, others] = [this.#rootOf(first), this.#rootOf(second)];
    if (root !== others) this.#towards.set(Math.max(root, others), Math.min(root, others) + 1);
  }

  has(statement: string): boolean {
    return this.#known.get(statement) !== undefined;
  }

  /** Components in turn, several together up to so many statements; one that has more comes alone. */
  *components(most: number): Generator<Component> {
    const statements = inOrderOf(this.#ids.length, (number) => this.#rootOf(number));
    const pairs = inOrderOf(this.#pairs.size, (pair) => this.#rootOf(this.#ones.get(pair)));
    let [start, atPair] = [0, 0];
    while (start < statements.length) {
      let end = start;
      while (end < statements.length && (end === start || this.#endOf(statements, end) - start <= most))
        end = this.#endOf(statements, end);
      const last = this.#rootOf(statements[end - 1] ?? 0);
      const some: [string, string][] = [];
      for (let pair = pairs[atPair]; pair !== undefined; pair = pairs[atPair]) {
        if (this.#rootOf(this.#ones.get(pair)) > last) break;
        some.push([this.#ids[this.#ones.get(pair)] ?? '', this.#ids[this.#others.get(pair)] ?? '']);
        atPair += 1;
      }
      yield {
        statements: Array.from(statements.subarray(start, end), (number) => this.#ids[number] ?? ''),
        pairs: some,
      };
      start = end;
    }
  }

  /** Where the component ends that begins at a place. */
  #endOf(statements: Uint32Array, place: number): number {
    const root = this.#rootOf(statements[place] ?? 0);
    let end = place;
    while (end < statements.length && this.#rootOf(statements[end] ?? 0) === root) end += 1;
    return end;
  }

  #numberOf(id: string): number {
    if (this.#known.addNew(id)) this.#ids.push(id);
    return this.#known.add(id);
  }

  #rootOf(number: number): number {
    let root = number;
    for (let next = this.#towards.get(root); next !== 0; next = this.#towards.get(root)) root = next - 1;
    // What was on the way goes straight there the next time.
    for (let at = number; at !== root; ) {
      const next = this.#towards.get(at) - 1;
      this.#towards.set(at, root + 1);
      at = next;
    }
    return root;
  }
}

/** The numbers from 0, in the order of what each stands under. */
function inOrderOf(count: number, rootOf: (number: number) => number): Uint32Array {
  const roots = Uint32Array.from({ length: count }, (_, number) => rootOf(number));
  return Uint32Array.from({ length: count }, (_, number) => number).sort(
    (one, other) => (roots[one] ?? 0) - (roots[other] ?? 0) || one - other,
  );
}
