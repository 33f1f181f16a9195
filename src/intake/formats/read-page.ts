/** Pages of HTML: the article's main text, and what the page says of it. */

import type { Finding } from '../finding.ts';
import { maxDepth, maxPieces } from '../limits.ts';
import { joinText } from '../normalize-text.ts';
import { mainText } from '../page/main-text.ts';
import { pageFacts } from '../page/page-facts.ts';
import { PageTooLarge, slimPage } from '../page/slim-page.ts';
import { readBody } from './read-body.ts';
import { dateFault } from './read-text.ts';

/** The article of a page, or why it has none. */
export function readPage(html: string): Finding[] {
  try {
    return readSlim(html);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    const reason = `is nested deeper than ${maxDepth} elements or has more than ${maxPieces} of them: give its text alone`;
    return [{ line: 1, fault: { code: 'TOO_LARGE', reason } }];
  }
}

function readSlim(html: string): Finding[] {
  const page = slimPage(html);
  const { paragraphs, heading } = mainText(page);
  const { facts, body, date } = pageFacts(page, heading);
  const told = body === '' ? [] : readBody(body);
  const text = lengthOf(told) > lengthOf(paragraphs) * 1.5 ? told : paragraphs;
  const bare = text.filter((paragraph) => paragraph !== facts.title);
  if (bare.length === 0)
    return [
      { line: 1, fault: { code: 'NO_TEXT', reason: 'has no text of an article: save the page once it shows it' } },
    ];
  const fault = facts.published === undefined ? dateFault(date) : undefined;
  return [
    ...(fault ? [{ line: 1, fault }] : []),
    { line: 1, article: { format: 'HTML', text: joinText(facts.title, text), ...facts } },
  ];
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
