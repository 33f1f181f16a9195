/** Statements as short rows for tables of cases: speaker, cue, content. */

import { extract } from '../../src/extracting/extract.ts';
import type { ArticleText, ExtractedStatement } from '../../src/extracting/extracted.ts';
import { readArticle } from '../../src/extracting/steps/read-article.ts';
import type { Sentence } from '../../src/extracting/steps/sentence.ts';

export type Row = readonly [speaker: string | null, cue: string, content: string];

/** The outermost statements of a text. */
export function outermost(text: string, more: Partial<ArticleText> = {}): readonly ExtractedStatement[] {
  return extract({ ...more, text }).statements.filter(({ inside }) => inside === null);
}

/** The outermost statements as rows, parts joined by " … ". */
export function rows(text: string, more: Partial<ArticleText> = {}): Row[] {
  return outermost(text, more).map(({ speaker, cue, content }) => [
    speaker?.exact ?? null,
    cue.map(({ exact }) => exact).join(' … '),
    content.map(({ exact }) => exact).join(' … '),
  ]);
}

/** The first statement of a text; a failure says that there is none. */
export function first(text: string, more: Partial<ArticleText> = {}): ExtractedStatement {
  const [statement] = extract({ ...more, text }).statements;
  if (!statement) throw new Error(`no statement in: ${text}`);
  return statement;
}

/** The first sentence of a text, as the patterns see it. */
export function sentenceOf(text: string): Sentence {
  const [sentence] = readArticle(text).sentences;
  if (!sentence) throw new Error(`no sentence in: ${text}`);
  return sentence;
}
