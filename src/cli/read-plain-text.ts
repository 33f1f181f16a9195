/** A plain text as intake reads it, for extraction without records: its places stay those of its file. */

import { readFile } from 'node:fs/promises';
import type { ArticleText } from '../extracting/extracted.ts';
import { readArticle } from '../intake/read-article.ts';
import { describeReport } from '../report.ts';
import { warn } from './print.ts';

/**
 * The text of a file with what its header says; null where it has none, which is reported. The header becomes white space
 * of the same length, so that it is counted and not read.
 */
export async function readPlainText(
  file: string,
  { published, outlet }: Pick<ArticleText, 'published' | 'outlet'>,
): Promise<ArticleText | null> {
  let found: ArticleText | null = null;
  for (const incoming of readArticle(await readFile(file), { file, format: 'TEXT' })) {
    if ('report' in incoming) warn(describeReport(incoming.report));
    else {
      const { text, before = 0, ...article } = incoming.article;
      found = {
        text: `${' '.repeat(before)}${text}`,
        published: article.published ?? published,
        outlet: article.outlet ?? outlet,
      };
    }
  }
  if (found === null) process.exitCode = 1;
  return found;
}
