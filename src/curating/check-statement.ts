/** A statement that people wrote or corrected must be one that could have been loaded, and read in its article. */

import { HearsayError } from '../errors.ts';
import type { ArticleNode } from '../reading/nodes.ts';
import type { StatementRecord } from '../record/record.ts';
import { checkCorrection } from './check-correction.ts';
import { checkDirect } from './check-direct.ts';
import { checkRecord } from './check-record.ts';

const asToSpeech = ['mode', 'quotes', 'anchors'];

/** `given` are the fields that people gave; `text` is the article's, where it is held. @throws HearsayError INPUT_INVALID */
export function checkStatement(
  statement: StatementRecord,
  given: object,
  article: ArticleNode | undefined,
  text: string | undefined,
): void {
  const beyond = statement.anchors.find(({ end }) => article && end > article.length);
  if (beyond)
    throw new HearsayError(
      'INPUT_INVALID',
      `The ${beyond.part} ends at ${beyond.end}, beyond the article's ${article?.length} code points.`,
      { details: { field: 'anchors' } },
    );
  checkRecord(statement);
  checkCorrection(statement, given, article, text);
  if (asToSpeech.some((field) => field in given)) checkDirect(statement, text);
}
