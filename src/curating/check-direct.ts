/** Direct speech stands in quotation marks as a whole: what stands outside of them makes it mixed. */

import { HearsayError } from '../errors.ts';
import { CodePointText } from '../record/code-points.ts';
import type { StatementRecord } from '../record/record.ts';

/** Marks, points, and words that only lead on ("and", "that") may stand between quotations. */
const between = 12;

/**
 * Whether the quotes of direct speech are all of its content: by the words where the text is known, else by how many code points the content has.
 * @throws HearsayError INPUT_INVALID
 */
export function checkDirect({ mode, quotes = [], anchors }: StatementRecord, text: string | undefined): void {
  if (mode !== 'DIRECT') return;
  const content = anchors.filter(({ part }) => part === 'CONTENT');
  if (text === undefined) {
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    const quoted = quotes.reduce((sum, quote) => sum + Array.from(quote).length, 0);
    if (length - quoted > between * Math.max(quotes.length, content.length)) throw partly('most of the content');
    return;
  }
  const points = new CodePointText(text);
  const outside = quotes.reduce(
    (rest, quote) => rest.replace(wordsOf(quote), ' '),
    wordsOf(content.map(({ start, end }) => points.slice(start, end)).join(' ')),
  );
  if (outside.trim().length > between) throw partly(`“${outside.trim().replace(/\s+/g, ' ')}”`);
}

/** Without marks and points, so that quotations are found however they are set. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function partly(outside: string): HearsayError {
  return new HearsayError(
    'INPUT_INVALID',
    `In direct speech all of the content stands in quotation marks, and ${outside} stands outside of them: say MIXED, or correct the quotes or the place of the content.`,
    { details: { field: 'mode' } },
  );
}
