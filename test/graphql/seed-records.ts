/** The seed as plain records, read without any of the code under test: what answers are compared with. */

import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../../src/project.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  RelationRecord,
  StatementRecord,
} from '../../src/record/record.ts';

const records = readdirSync(projectFile('seed'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(projectFile('seed', file), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line));

const ofType = <Type>(type: string): readonly Type[] => records.filter((record) => record.type === type);

export const seed = {
  entities: ofType<EntityRecord>('entity'),
  relations: ofType<RelationRecord>('relation'),
  articles: ofType<ArticleRecord>('article'),
  statements: ofType<StatementRecord>('statement'),
  figures: ofType<FigureRecord>('figure'),
};

/** The ids of the statements that fit, sorted. */
export function statementIds(fits: (statement: StatementRecord) => boolean): string[] {
  return seed.statements
    .filter(fits)
    .map(({ id }) => id)
    .sort();
}

/** The outlet of a statement. */
export function outletOf({ article }: { readonly article: string }): string {
  return seed.articles.find(({ id }) => id === article)?.outlet ?? '';
}
