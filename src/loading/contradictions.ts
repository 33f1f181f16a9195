/** What records of one load say against each other: places beyond a text, and links across what they must stay within. */

import type { FigureRecord, HearsayRecord, StatementRecord } from '../record/record.ts';
import { IdTable } from './id-table.ts';
import { NumbersList } from './numbers-list.ts';

export interface Contradiction {
  readonly field: string;
  readonly reason: string;
}

/** Remembers of each record only what later ones can contradict: some 40 bytes for a statement, more only where it repeats others. */
export class Contradictions {
  readonly #articles = new IdTable();
  /** One more than the length of each article; 0 where it is not known. */
  readonly #lengths = new NumbersList();
  readonly #statements = new IdTable();
  /** The article of each statement, as a number. */
  readonly #articleOf = new NumbersList();
  readonly #repeats = new Map<string, readonly string[]>();

  remember(record: HearsayRecord): void {
    if (record.type === 'article') this.#lengths.set(this.#articles.add(record.id), record.length + 1);
    if (record.type !== 'statement') return;
    this.#articleOf.set(this.#statements.add(record.id), this.#articles.add(record.article));
    if (record.repeats?.length) this.#repeats.set(record.id, record.repeats);
  }

  /** What is contradictory in a record, once all have been remembered. */
  of(record: HearsayRecord): readonly Contradiction[] {
    if (record.type === 'statement')
      return [...this.#beyond(record), ...this.#acrossArticles(record), ...this.#inCircle(record)];
    if (record.type === 'figure') return this.#ofFigure(record);
    return [];
  }

  #lengthOf(article: string): number | undefined {
    const number = this.#articles.get(article);
    const length = number === undefined ? 0 : this.#lengths.get(number);
    return length === 0 ? undefined : length - 1;
  }

  /** Whether a statement is known to stand in another article. */
  #standsElsewhere(statement: string, article: string): boolean {
    const number = this.#statements.get(statement);
    return number !== undefined && this.#articleOf.get(number) !== this.#articles.get(article);
  }

  #beyond({ article, anchors }: StatementRecord): Contradiction[] {
    const length = this.#lengthOf(article);
    if (length === undefined) return [];
    return anchors.flatMap(({ end }, index) =>
      end > length
        ? [{ field: `/anchors/${index}/end`, reason: `lies beyond the article's ${length} code points` }]
        : [],
    );
  }

  #acrossArticles({ article, repeats = [] }: StatementRecord): Contradiction[] {
    return repeats.flatMap((inner, index) =>
      this.#standsElsewhere(inner, article)
        ? [{ field: `/repeats/${index}`, reason: `stands in another article than ${article}` }]
        : [],
    );
  }

  #inCircle({ id, repeats = [] }: StatementRecord): Contradiction[] {
    const seen = new Set<string>();
    const inside = [...repeats];
    for (let next = inside.pop(); next !== undefined; next = inside.pop()) {
      if (next === id) return [{ field: '/repeats', reason: 'comes back to the statement itself' }];
      if (seen.has(next)) continue;
      seen.add(next);
      inside.push(...(this.#repeats.get(next) ?? []));
    }
    return [];
  }

  #ofFigure({ article, statement, end }: FigureRecord): Contradiction[] {
    const found: Contradiction[] = [];
    const length = this.#lengthOf(article);
    if (length !== undefined && end !== undefined && end > length)
      found.push({ field: '/end', reason: `lies beyond the article's ${length} code points` });
    if (statement !== undefined && this.#standsElsewhere(statement, article))
      found.push({ field: '/article', reason: 'is not the article of the statement' });
    return found;
  }
}
