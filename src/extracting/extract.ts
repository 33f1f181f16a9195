/** From an article's text to its statements, step by step; pure, and the same for the same text. */

import type { ArticleText, Extraction } from './extracted.ts';
import type { Attribution } from './steps/attribution.ts';
import { findAttributions } from './steps/attributions.ts';
import { withoutCitations } from './steps/chains.ts';
import { toDrafts } from './steps/drafts.ts';
import { findMentions } from './steps/mentions.ts';
import { namedIn } from './steps/named.ts';
import { withoutOrdered } from './steps/ordered.ts';
import { paragraphAttributions } from './steps/paragraph-attributions.ts';
import { readArticle } from './steps/read-article.ts';
import { reportOn } from './steps/reports.ts';
import { toStatements } from './steps/statements.ts';
import type { Token } from './steps/tokens.ts';

/** Nothing longer is an article; the rest is left out, and the report says so. */
export const longestText = 500_000;

/** `extract({ text: 'Berg said the harbour is closed.' })` → one statement of Berg's, and no report. */
export function extract(article: ArticleText): Extraction {
  const read = readArticle(article.text.slice(0, endOf(article.text)));
  const ofParagraphs = paragraphAttributions(read.text, read.sentences);
  const inTurns = [...ofParagraphs.values()].some(({ pattern }) => pattern === 'turn');
  const attributions = read.sentences.flatMap((sentence) => {
    const own = ofParagraphs.get(sentence);
    const found = withoutOrdered(withoutCitations(findAttributions(sentence)));
    // In an interview a name and a colon open a turn, and who asks says nothing.
    return [...(own ? [own] : []), ...(inTurns ? found.filter(isNoTurn) : found)];
  });
  const drafts = toDrafts(attributions, read.sentences);
  const outermost = drafts.filter(({ inside }) => inside === null).map(({ attribution }) => attribution);
  const heads = new Set(outermost.flatMap(speakingWords));
  const letters = new Map([...ofParagraphs.values()].map(({ sentence, standsFor }) => [sentence.tokens[0], standsFor]));
  const mentions = findMentions(
    read.sentences,
    (token) => heads.has(token),
    (token) => letters.get(token),
  );
  const statements = toStatements(article, read, drafts, mentions);
  return { statements, named: namedIn(read, mentions), reports: reportOn(article, read, statements) };
}

function isNoTurn({ pattern, quoted, sentence }: Attribution): boolean {
  return pattern !== 'named-colon' || quoted || sentence.headline;
}

/** The noun of the speaker, and the words of whoever quotes him. */
function speakingWords({ sentence: { tokens }, speakerHead, relay }: Attribution): (Token | undefined)[] {
  return [tokens[speakerHead ?? -1], ...(relay ? tokens.slice(relay.first, relay.last + 1) : [])];
}

/** Where reading ends: at the longest text, or a unit before it where a letter of two units would be cut. */
function endOf(text: string): number {
  return (text.codePointAt(longestText - 1) ?? 0) > 0xffff ? longestText - 1 : longestText;
}
