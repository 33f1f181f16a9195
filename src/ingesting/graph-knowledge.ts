/** What a graph knows, read as resolving asks for it: no more of it is held than the articles at hand are about. */

import { resolverOver } from '../resolving/create-resolver.ts';
import type { Knowledge } from '../resolving/knowledge.ts';
import { type Known, KnownIndex } from '../resolving/known-index.ts';
import { Lacking } from '../resolving/lacking.ts';
import type { Reader } from '../store/store.ts';
import { readKeyed } from './read-keyed.ts';

export interface GraphKnowledgeOptions {
  /** How many entities are held before all of them are let go. Default: 20,000. */
  readonly most?: number;
}

const nothing: Known = { entities: [], relations: [] };

/**
 * A question is put to what has been read. What it was looking for there and did not find is read, all of it at once, and the question is put again,
 * until it asks for nothing more: so it has the same answer as if all of the graph were here.
 */
export class GraphKnowledge implements Knowledge {
  readonly #reader: Reader;
  readonly #most: number;
  #lacking = new Lacking();
  #index = this.#emptyIndex();

  constructor(reader: Reader, { most = 20_000 }: GraphKnowledgeOptions = {}) {
    this.#reader = reader;
    this.#most = most;
  }

  async ask<Answer>(question: (resolver: ReturnType<typeof resolverOver>) => Answer): Promise<Answer> {
    if (this.#index.size > this.#most) this.forget();
    for (;;) {
      this.#lacking.take();
      const answer = question(resolverOver(this.#index));
      const keys = this.#lacking.take();
      if (keys.size === 0) return answer;
      const [index, lacking] = [this.#index, this.#lacking];
      const { crowds, ...known } = await readKeyed(this.#reader, keys, (id) => index.has(id));
      // What came in while this was read is there with all that it brought.
      const isNew = (id: string) => !index.has(id);
      const relations = known.relations.filter(({ source }) => isNew(source));
      index.add({ entities: known.entities, relations });
      for (const sound of crowds) index.addCrowd(sound);
      for (const [by, found] of keys) lacking.found(by, found);
      lacking.found(
        'id',
        known.entities.map(({ id }) => id),
      );
    }
  }

  add(known: Known): void {
    this.#index.add(known);
    this.#lacking.found(
      'id',
      known.entities.map(({ id }) => id),
    );
  }

  /** What was being read for the old index goes there, and is asked for again. */
  forget(): void {
    this.#lacking = new Lacking();
    this.#index = this.#emptyIndex();
  }

  #emptyIndex(): KnownIndex {
    const lacking = this.#lacking;
    return new KnownIndex(nothing, (by, key) => lacking.asked(by, key));
  }
}
