/** Reads a folder of records as one annotation: its statements and figures, by article. */

import { HearsayError } from '../../src/errors.ts';
import { findRecordFiles, readRecords } from '../../src/record/read-records.ts';
import type { FigureRecord, StatementRecord } from '../../src/record/record.ts';
import { describeReport } from '../../src/report.ts';

/** What one annotator found in one article. */
export interface Annotation {
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
}

export const nothingFound: Annotation = { statements: [], figures: [] };

/**
 * The annotations below a folder: `(await readAnnotations('tools/agreement/first')).get('article:upi-2022-01-09')`.
 * @throws HearsayError RECORDS_UNREADABLE where a folder or a record in it cannot be read.
 */
export async function readAnnotations(folder: string): Promise<ReadonlyMap<string, Annotation>> {
  const articles = new Map<string, { statements: StatementRecord[]; figures: FigureRecord[] }>();
  const of = (article: string) => {
    const annotation = articles.get(article) ?? { statements: [], figures: [] };
    articles.set(article, annotation);
    return annotation;
  };
  for await (const read of readRecords(await findRecordFiles([folder]))) {
    if ('report' in read) throw new HearsayError('RECORDS_UNREADABLE', describeReport(read.report));
    const { record } = read;
    if (record.type === 'statement') of(record.article).statements.push(record);
    if (record.type === 'figure') of(record.article).figures.push(record);
  }
  return articles;
}
