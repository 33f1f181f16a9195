/** An article with its text and what careful readers found in it: the gold that extraction is measured against. */

import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  RelationRecord,
  StatementRecord,
} from '../../src/record/record.ts';

/** Rules are made by looking at development articles; held-out ones only measure; the seed's are real news. */
export type Split = 'development' | 'held-out' | 'seed';

export interface GoldArticle {
  /** The name of its files: `a01-missing-freighter`. */
  readonly name: string;
  readonly split: Split;
  /** How it is written: `wire copy`, `garbled rewrite`; null where nobody has said. */
  readonly manner: string | null;
  readonly text: string;
  readonly record: ArticleRecord;
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
  /** Every entity that the gold knows, by id, not only those of this article. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly relations: readonly RelationRecord[];
  /** The entities that other articles speak of: what a graph may know before it reads this one. */
  readonly elsewhere: ReadonlySet<string>;
}
