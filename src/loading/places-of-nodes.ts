/** Where the nodes of a graph are that is being filled. */

import { IdTable } from './id-table.ts';
import { NumbersList } from './numbers-list.ts';

/** Under which number the engine has each node, by label and key. */
export class PlacesOfNodes {
  readonly #labels = new Map<string, { readonly keys: IdTable; readonly numbers: NumbersList }>();

  set(label: string, key: string, number: number): void {
    let known = this.#labels.get(label);
    if (!known) {
      known = { keys: new IdTable(), numbers: new NumbersList() };
      this.#labels.set(label, known);
    }
    known.numbers.set(known.keys.add(key), number);
  }

  get(label: string, key: string): number {
    const known = this.#labels.get(label);
    const place = known?.keys.get(key);
    if (known === undefined || place === undefined) throw new Error(`A link needs ${key}, which is not in the graph`);
    return known.numbers.get(place);
  }
}
