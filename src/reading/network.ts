/** The statements around entities, a bounded number of them a step, and the links that they make. */

import { type Link, type LinkedStatement, type LinkKind, linksIn } from '../networking/link.ts';
import { type Mentions, mentionedIn, weighMentions } from '../networking/mentions.ts';
import type { EntityKind } from '../record/record.ts';
import { shelfOf } from '../record/shelf-mark.ts';
import type { Reader } from '../store/store.ts';
import { type Conjunction, labelOfKind } from './statement-filter.ts';

/** Of one entity its newest 1,000 statements are read, and in one step the newest 10,000 of all. */
export const readingLimits = { each: 1000, limit: 10_000 };

const everything: readonly Conjunction[] = [[]];
const shelfFor = (id: string) => ({ id, ...shelfOf(id) });
const mostLinkedEntities = 10;

/** A network while it is read: what is known grows with each step. */
export class ReadNetwork {
  readonly #reader: Reader;
  readonly #kinds: readonly LinkKind[];
  readonly #anyOf: readonly Conjunction[];
  readonly #filtered: boolean;
  readonly #known = new Map<string, LinkedStatement>();
  readonly #read = new Set<string>();
  readonly #about = new Map<string, number>();
  readonly #outlets = new Set<string>();
  #all = 0;

  constructor(reader: Reader, kinds: readonly LinkKind[], anyOf: readonly Conjunction[] = everything) {
    this.#reader = reader;
    this.#kinds = kinds;
    this.#anyOf = anyOf;
    this.#filtered = !anyOf.some((conjunction) => conjunction.length === 0);
  }

  get statements(): Iterable<LinkedStatement> {
    return this.#known.values();
  }

  /** Reads around the entities that were not read around before, and gives all links known by then. */
  async linksAt(ids: readonly string[]): Promise<Link[]> {
    const unread = ids.filter((id) => !this.#read.has(id));
    if (unread.length > 0) await this.#readAround(unread);
    const links = linksIn(this.#known.values(), this.#kinds);
    return weighMentions(links, await this.#mentionsOf(mentionedIn(links)));
  }

  /** How often entities are linked to statements in the whole graph. */
  async linkCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = ids.length > 0 ? await this.#reader.read('links-kept', { ids }) : [];
    return new Map(rows.map(({ id, links }) => [id as string, links as number]));
  }

  async #readAround(ids: readonly string[]): Promise<void> {
    const rows = this.#filtered
      ? await this.#reader.read('statements-near-entities-where', { ids, ...readingLimits, ...this.#filter() })
      : await this.#reader.read('statements-near-entities', { ids, shelves: ids.map(shelfFor), ...readingLimits });
    for (const row of rows as readonly unknown[] as readonly LinkedStatement[]) this.#known.set(row.id, row);
    for (const id of ids) this.#read.add(id);
  }

  async #mentionsOf(ids: readonly string[]): Promise<Mentions> {
    const uncounted = ids.filter((id) => !this.#about.has(id));
    if (uncounted.length > 0) {
      const rows = await this.#reader.read('mentions-of-entities', { ids: uncounted });
      for (const { id, all, about, outlet } of rows) {
        this.#all = all as number;
        this.#about.set(id as string, about as number);
        if (outlet) this.#outlets.add(id as string);
      }
      if (this.#filtered) await this.#countWhere(uncounted);
    }
    return { all: this.#all, about: this.#about, outlets: this.#outlets };
  }

  /** Counts again what fits the filter: chance is measured among the statements that are drawn. */
  async #countWhere(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#about.set(id, 0);
    for (const { id, statements } of await this.#reader.read('mentions-where', { ids, ...this.#filter() })) {
      if (id === null) this.#all = statements as number;
      else this.#about.set(id as string, statements as number);
    }
  }

  #filter() {
    return { anyOf: this.#anyOf, orderBy: 'PUBLISHED' };
  }

  /** The ten entities of some kinds, or of all, that stand in most statements. */
  async mostLinked(kinds: readonly EntityKind[] | null): Promise<string[]> {
    const labels = kinds?.map(labelOfKind) ?? null;
    const rows = this.#filtered
      ? await this.#reader.read('entities-most-linked', { ...this.#filter(), kinds: labels, limit: mostLinkedEntities })
      : await this.#reader.read('entities-page-by-number', {
          ...{ number: 'LINKED', kinds: labels, text: null, after: null },
          ...{ keyDescending: true, idDescending: false, limit: mostLinkedEntities },
        });
    return rows.map(({ id }) => id as string);
  }
}
