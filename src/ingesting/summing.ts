/** The sum of what became of the articles of one run. */

import type { Deleted, Outcome, Refused, Unchanged, Written } from './outcome.ts';

export interface IngestSummary {
  readonly articles: {
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly refused: number;
    /** Texts that people took out, and that were passed over. */
    readonly deleted: number;
  };
  readonly statements: { readonly added: number; readonly removed: number };
  readonly entities: number;
  /** How often each code was reported. */
  readonly reports: Readonly<Record<string, number>>;
  /** The articles that replaced a former version, at most 100 of them; `notListed` has how many more there are. */
  readonly changed: readonly Pick<Written, 'id' | 'version' | 'added' | 'removed'>[];
  /** The articles that were refused, at most 100 of them. */
  readonly refused: readonly Refused[];
  /** The articles that were passed over because people took them out, at most 100 of them. */
  readonly deleted: readonly Deleted[];
  /** The articles whose text is there, with what was noted of them, at most 100 of them. */
  readonly noted: readonly Unchanged[];
  /** How many more there are than each list names. */
  readonly notListed: {
    readonly changed: number;
    readonly refused: number;
    readonly deleted: number;
    readonly noted: number;
  };
  /** Whether the work was stopped before its end. */
  readonly stopped: boolean;
  readonly seconds: number;
  readonly articlesPerSecond: number;
}

const mostListed = 100;

/** Counts outcomes; what it holds does not grow with their number. */
export class Summing {
  readonly #start = performance.now();
  readonly #counts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, DELETED: 0, REFUSED: 0, DOUBTED: 0 };
  readonly #statements = { added: 0, removed: 0 };
  readonly #reports = new Map<string, number>();
  readonly #changed: IngestSummary['changed'][number][] = [];
  readonly #refused: Refused[] = [];
  readonly #deleted: Deleted[] = [];
  readonly #noted: Unchanged[] = [];
  readonly #notListed = { changed: 0, refused: 0, deleted: 0, noted: 0 };
  #entities = 0;

  /** Articles that are in the graph by this run. */
  get written(): number {
    return this.#counts.NEW + this.#counts.CHANGED;
  }

  add(outcome: Outcome): void {
    this.#counts[outcome.status] += 1;
    if (outcome.status === 'UNCHANGED') {
      if (outcome.note !== undefined) this.#list('noted', this.#noted, outcome);
      return;
    }
    if (outcome.status === 'DELETED') {
      this.#list('deleted', this.#deleted, outcome);
      return;
    }
    if (outcome.status === 'REFUSED' || outcome.status === 'DOUBTED') {
      this.#count(outcome.code);
      if (outcome.status === 'REFUSED') this.#list('refused', this.#refused, outcome);
      return;
    }
    const { id, version, added, removed, entities, reports } = outcome;
    this.#statements.added += added;
    this.#statements.removed += removed;
    this.#entities += entities;
    for (const { code } of reports) this.#count(code);
    if (version !== undefined) this.#list('changed', this.#changed, { id, version, added, removed });
  }

  #list<Item>(name: 'changed' | 'refused' | 'deleted' | 'noted', list: Item[], item: Item): void {
    if (list.length < mostListed) list.push(item);
    else this.#notListed[name] += 1;
  }

  #count(code: string): void {
    this.#reports.set(code, (this.#reports.get(code) ?? 0) + 1);
  }

  summary(stopped: boolean): IngestSummary {
    const { NEW, CHANGED, UNCHANGED, DELETED, REFUSED } = this.#counts;
    const seconds = (performance.now() - this.#start) / 1000;
    return {
      articles: { new: NEW, changed: CHANGED, unchanged: UNCHANGED, refused: REFUSED, deleted: DELETED },
      ...{ statements: { ...this.#statements }, entities: this.#entities },
      reports: Object.fromEntries([...this.#reports].sort(([one], [other]) => (one < other ? -1 : 1))),
      ...{
        changed: this.#changed,
        refused: this.#refused,
        deleted: this.#deleted,
        noted: this.#noted,
        notListed: { ...this.#notListed },
      },
      stopped,
      seconds: Math.round(seconds * 100) / 100,
      articlesPerSecond: Math.round(((NEW + CHANGED + UNCHANGED + DELETED + REFUSED) / seconds) * 10) / 10,
    };
  }
}
