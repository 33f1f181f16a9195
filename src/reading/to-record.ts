/** From what the graph holds to records, in their canonical form. */

import { canonicalRecord } from '../record/canonical-record.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  HearsayRecord,
  RelationRecord,
  StatementRecord,
} from '../record/record.ts';
import { type ArticleNode, type EntityNode, type FigureNode, resolutionsOf, type StatementNode } from './nodes.ts';

/** A standing relation as it was loaded. */
export interface StandingRelation {
  readonly id: string;
  readonly kind: RelationRecord['kind'];
  readonly source: string;
  readonly target: string;
  readonly title: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
}

export function entityRecord(entity: EntityNode): EntityRecord {
  return toRecord<EntityRecord>({ type: 'entity', ...entity });
}

export function relationRecord(relation: StandingRelation): RelationRecord {
  return toRecord<RelationRecord>({ type: 'relation', ...relation });
}

export function articleRecord(article: ArticleNode & { readonly text?: string | null }): ArticleRecord {
  return toRecord<ArticleRecord>({ type: 'article', ...article });
}

export function statementRecord(statement: StatementNode): StatementRecord {
  const relays = statement.relays.map(({ entity, cue }) => (cue === null ? { entity } : { entity, cue }));
  return toRecord<StatementRecord>({ type: 'statement', ...statement, relays, resolutions: resolutionsOf(statement) });
}

export function figureRecord(figure: FigureNode): FigureRecord {
  return toRecord<FigureRecord>({ type: 'figure', ...figure });
}

type Silent<Value> = { readonly [Field in keyof Value]?: unknown };

/** Fields that only the graph has, such as a statement's outlet, are not the record's and fall away here, as nulls do. */
function toRecord<Kind extends HearsayRecord>(fields: Silent<Kind>): Kind {
  return canonicalRecord<Kind>(fields as unknown as Kind);
}
