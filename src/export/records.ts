/** The records behind an export: what was loaded, in its canonical form. */

import { articleRecord, entityRecord, figureRecord, relationRecord, statementRecord } from '../reading/to-record.ts';
import type { ArticleRecord, HearsayRecord, ReadRecord } from '../record/record.ts';
import type { ExportSource } from './export-source.ts';

/** All records, page by page: entities, relations, articles, statements, figures, as they were read; then what of them is hidden, and the changes. */
export async function* recordsOf(source: ExportSource): AsyncGenerator<readonly HearsayRecord[]> {
  for await (const page of source.entities()) yield asRead(source, page.map(entityRecord));
  for await (const page of source.relations()) yield asRead(source, page.map(relationRecord));
  for await (const page of source.articles()) yield asRead(source, page.map(articleRecord));
  for await (const page of source.statements()) yield asRead(source, page.map(statementRecord));
  for await (const page of source.figures()) yield asRead(source, page.map(figureRecord));
  yield* source.hidden();
  yield* source.changes();
}

async function asRead(source: ExportSource, records: readonly ReadRecord[]): Promise<readonly ReadRecord[]> {
  const originals = await source.originals(records.map(({ id }) => id));
  return records.flatMap((record) => {
    const original = originals.get(record.id);
    if (original === undefined) return [record];
    if (original === null) return [];
    const { text } = record as Partial<ArticleRecord>;
    return [text === undefined ? original : { ...original, text }];
  });
}
