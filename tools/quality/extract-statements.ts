/** Reads a gold article as the program would read it new: its text, and what its page tells of title, day and outlet. */

import { extract } from '../../src/extracting/extract.ts';
import type { ExtractedStatement, Extraction } from '../../src/extracting/extracted.ts';
import { isNoRecord } from '../../src/extracting/is-no-record.ts';
import type { GoldArticle } from './gold-article.ts';

/** All that extraction finds in an article. */
export function readAsNew({ text, record, entities }: GoldArticle): Extraction {
  const { title, published, outlet } = record;
  return extract({ text, title, published, outlet: entities.get(outlet)?.name });
}

/** The statements of an article; those whose speaker nobody names, that only pass others on or decline to comment, become no records and are left out. */
export function extractStatements(article: GoldArticle): ExtractedStatement[] {
  const { statements } = readAsNew(article);
  const kept = statements.flatMap((statement, index) =>
    statement.speaker === null || isNoRecord(statement) ? [] : [index],
  );
  return kept.map((index) => {
    const statement = statements[index] as ExtractedStatement;
    const repeats = statement.repeats.flatMap((inner) => (kept.includes(inner) ? [kept.indexOf(inner)] : []));
    return { ...statement, repeats };
  });
}
