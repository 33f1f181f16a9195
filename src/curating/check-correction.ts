/** What a corrected statement cannot say, given its article: words that stand nowhere, days to come, a speaker who quotes himself. */

import { HearsayError } from '../errors.ts';
import type { ArticleNode } from '../reading/nodes.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Anchor, StatementRecord } from '../record/record.ts';

const dayLength = 86_400_000;

/**
 * Looks at the fields that were corrected; what was read otherwise is not the correction's fault.
 * @throws HearsayError INPUT_INVALID
 */
export function checkCorrection(
  statement: StatementRecord,
  corrected: object,
  article: ArticleNode | undefined,
  text: string | undefined,
): void {
  if ('cue' in corrected && text !== undefined) checkCue(statement.cue, text);
  // Null takes the day away.
  if ('saidOn' in corrected && typeof statement.saidOn === 'string' && article) checkDay(statement.saidOn, article);
  if ('speaker' in corrected || 'relays' in corrected) checkChain(statement);
  if ('relays' in corrected && article) checkOutlet(statement, article);
}

/** Places as somebody gives them. @throws HearsayError INPUT_INVALID */
export function checkPlaces(anchors: readonly Anchor[]): void {
  for (const [index, { part, start, end }] of anchors.entries())
    if (start < 0 || end <= start)
      throw invalid(
        ['anchors', String(index), 'end'],
        `The ${part} at ${start}-${end} is no place: its end is the code point after its last, and comes after its start`,
      );
}

/** Words that must not be empty where they are given. @throws HearsayError INPUT_INVALID */
export function checkGiven(fields: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, words] of Object.entries(fields))
    if (typeof words === 'string' && words.trim() === '') throw invalid([field], `The ${field} must not be empty`);
}

/** The parts of a cue are joined by an ellipsis. */
function checkCue(cue: string, text: string): void {
  const folded = fold(text);
  const missing = cue.split('…').find((part) => !folded.includes(fold(part)));
  if (missing !== undefined)
    throw invalid(
      ['cue'],
      `The article does not say “${missing.trim()}”: give the cue as it stands there, its parts joined by “ … ”`,
    );
}

/** The day after is not too late: where it was said it may have been tomorrow. */
function checkDay(saidOn: string, { id, published }: ArticleNode): void {
  const [said, last] = [spanOfDate(saidOn)?.first, spanOfDate(published)?.last];
  if (said === undefined || last === undefined || Date.parse(said) - Date.parse(last) <= dayLength) return;
  throw invalid(
    ['saidOn'],
    `${id} was published on ${published.slice(0, 10)}, and nothing in it was said on ${saidOn}`,
  );
}

function checkChain({ speaker, relays = [] }: StatementRecord): void {
  const own = relays.findIndex(({ entity }) => entity === speaker);
  if (own !== -1)
    throw invalid(['relays', String(own), 'entity'], `${speaker} said it, and cannot have passed it on as well`);
}

function checkOutlet({ relays = [] }: StatementRecord, { outlet }: ArticleNode): void {
  const own = relays.findIndex(({ entity }) => entity === outlet);
  if (own !== -1)
    throw invalid(
      ['relays', String(own), 'entity'],
      `${outlet} published the article, and begins every chain without being named`,
    );
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
}

function invalid(field: readonly string[], message: string): HearsayError {
  return new HearsayError('INPUT_INVALID', `${message}.`, { details: { field } });
}
