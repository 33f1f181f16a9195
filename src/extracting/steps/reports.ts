/** Reports: what was seen in an article and could not be settled. */

import type { ArticleText, ExtractedStatement, ExtractionReport } from '../extracted.ts';
import { placesIn } from './places.ts';
import type { ReadArticle } from './read-article.ts';

/** A quotation with fewer words may be a title or a word used with care, and needs nobody who said it. */
const fewestWords = 5;
const longestReports = 200;

/** The reports on one article, in order of the text, at most 200. */
export function reportOn(
  { text }: ArticleText,
  read: ReadArticle,
  statements: readonly ExtractedStatement[],
): ExtractionReport[] {
  const place = placesIn(read.text);
  const reports: ExtractionReport[] = [];
  if (read.sentences.length === 0)
    reports.push({ code: 'NO_SENTENCES', start: 0, end: 0, reason: 'the text has no sentences' });
  if (text.length > read.text.length) {
    const { end } = place({ start: 0, end: read.text.length });
    reports.push({ code: 'TEXT_TOO_LONG', start: end, end, reason: `only the first ${end} characters were read` });
  }
  const contents = statements.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
  let near = 0;
  for (const quotation of read.quotations) {
    const { start, end, exact } = place(quotation);
    const continued = read.quotations[quotation.index + 1]?.continues === quotation.index;
    if (quotation.unclosed && !continued)
      reports.push({ code: 'QUOTATION_UNCLOSED', start, end, reason: 'a quotation mark is opened and not closed' });
    while (near < contents.length - 1 && (contents[near]?.end ?? 0) <= start) near += 1;
    const held = contents.slice(near, near + 8).some((content) => content.start < end && start < content.end);
    if (!held && !quotation.single && exact.split(/\s+/).length >= fewestWords)
      reports.push({ code: 'QUOTATION_UNATTRIBUTED', start, end, reason: 'nobody is given who said these words' });
  }
  for (const { speaker } of statements)
    if (speaker && speaker.standsFor === null && /^(?:he|she|they|it)$/i.test(speaker.exact)) {
      const { start, end, exact } = speaker;
      reports.push({ code: 'SPEAKER_UNRESOLVED', start, end, reason: `nobody was found for whom “${exact}” stands` });
    }
  return reports.toSorted((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1)).slice(0, longestReports);
}
