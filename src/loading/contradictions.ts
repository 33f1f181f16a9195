/** What records of one load say against each other: places beyond a text, and links across what they must stay within. */

import type { FigureRecord, HearsayRecord, StatementRecord } from '../record/record.ts';

export interface Contradiction {
  readonly field: string;
  readonly reason: string;
}

/** Remembers of each record only what later ones can contradict. */
export class Contradictions {
  readonly #lengths = new Map<string, number>();
  readonly #articles = new Map<string, string>();
  readonly #repeats = new Map<string, readonly string[]>();

  remember(record: HearsayRecord): void {
    if (record.type === 'article') this.#lengths.set(record.id, record.length);
    if (record.type !== 'statement') return;
    this.#articles.set(record.id, record.article);
    if (record.repeats?.length) this.#repeats.set(record.id, record.repeats);
  }

  /** What is contradictory in a record, once all have been remembered. */
  of(record: HearsayRecord): Contradiction[] {
    if (record.type === 'statement')
      return [...this.#beyond(record), ...this.#acrossArticles(record), ...this.#inCircle(record)];
    if (record.type === 'figure') return this.#ofFigure(record);
    return [];
  }

  #beyond({ article, anchors }: StatementRecord): Contradiction[] {
    const length = this.#lengths.get(article);
    if (length === undefined) return [];
    return anchors.flatMap(({ end }, index) =>
      end > length
        ? [{ field: `/anchors/${index}/end`, reason: `lies beyond the article's ${length} code points` }]
        : [],
    );
  }

  #acrossArticles({ article, repeats = [] }: StatementRecord): Contradiction[] {
    return repeats.flatMap((inner, index) => {
      const other = this.#articles.get(inner);
      const apart = other !== undefined && other !== article;
      return apart ? [{ field: `/repeats/${index}`, reason: `stands in another article, ${other}` }] : [];
    });
  }

  #inCircle({ id }: StatementRecord): Contradiction[] {
    const seen = new Set<string>();
    const inside = [...(this.#repeats.get(id) ?? [])];
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
    const length = this.#lengths.get(article);
    if (length !== undefined && end !== undefined && end > length)
      found.push({ field: '/end', reason: `lies beyond the article's ${length} code points` });
    const said = statement === undefined ? undefined : this.#articles.get(statement);
    if (said !== undefined && said !== article)
      found.push({ field: '/article', reason: `is not the statement's article, ${said}` });
    return found;
  }
}
