/** What drafting gives: one article as records, and reports of what was seen in it and not drafted. */

import type { ExtractionReport } from '../extracting/extracted.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  HearsayRecord,
  RelationRecord,
  StatementRecord,
} from '../record/record.ts';
import type { Doubt } from '../resolving/mention.ts';

/** Something that stayed open in an article; places are code points of its text. */
export interface DraftReport {
  readonly code: ExtractionReport['code'] | Doubt['code'] | 'SPEAKER_UNNAMED' | 'RECORD_UNFIT' | 'CHANGE_WAITS';
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The records of one article; `entities` and `relations` are those that were not known before. */
export interface DraftedArticle {
  readonly article: ArticleRecord;
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
  readonly reports: readonly DraftReport[];
}

/** All records of a draft, what is referred to before what refers to it. */
export function recordsOf(drafted: DraftedArticle): readonly HearsayRecord[] {
  const { article, entities, relations, statements, figures } = drafted;
  return [...entities, article, ...relations, ...statements, ...figures];
}
