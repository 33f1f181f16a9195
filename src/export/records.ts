/** The records behind an export: what was loaded, in its canonical form. */

import { type EntityNode, resolutionsOf } from '../reading/nodes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { HearsayRecord } from '../record/record.ts';
import type {
  ExportedArticle,
  ExportedFigure,
  ExportedStatement,
  ExportSource,
  StandingRelation,
} from './export-source.ts';

type Silent<Value> = { readonly [Field in keyof Value]?: unknown };

/** All records, page by page: entities, relations, articles, statements, figures. */
export async function* recordsOf(source: ExportSource): AsyncGenerator<readonly HearsayRecord[]> {
  for await (const page of source.entities()) yield page.map(entityRecord);
  for await (const page of source.relations()) yield page.map(relationRecord);
  for await (const page of source.articles()) yield page.map(articleRecord);
  for await (const page of source.statements()) yield page.map(statementRecord);
  for await (const page of source.figures()) yield page.map(figureRecord);
}

function entityRecord(entity: EntityNode): HearsayRecord {
  return toRecord({ type: 'entity', ...entity });
}

function relationRecord(relation: StandingRelation): HearsayRecord {
  return toRecord({ type: 'relation', ...relation });
}

function articleRecord(article: ExportedArticle): HearsayRecord {
  return toRecord({ type: 'article', ...article });
}

function statementRecord(statement: ExportedStatement): HearsayRecord {
  const relays = statement.relays.map(({ entity, cue }) => (cue === null ? { entity } : { entity, cue }));
  return toRecord({ type: 'statement', ...statement, relays, resolutions: resolutionsOf(statement) });
}

function figureRecord(figure: ExportedFigure): HearsayRecord {
  return toRecord({ type: 'figure', ...figure });
}

/** Fields that only the graph has, such as a statement's outlet, are not the record's and fall away here, as nulls do. */
function toRecord(fields: Silent<HearsayRecord>): HearsayRecord {
  return canonicalRecord(fields as unknown as HearsayRecord);
}
