/** The limit on the length of a document, which graphql-js keeps while it reads, said in Hearsay's words. */

import type { HearsayError } from '../../errors.ts';
import { tooLarge } from './too-large.ts';

/** The error behind a message of graphql-js's parser; null where the document is not too long but broken. */
export function tokensExceeded(message: string): HearsayError | null {
  const allowed = Number(/Document contains more tha[tn] (\d+) tokens/.exec(message)?.[1]);
  if (Number.isNaN(allowed)) return null;
  const mend = 'Send values as variables, or ask in several requests.';
  return tooLarge(`The query has more than ${allowed} words and signs (tokens). ${mend}`, {
    limit: 'MAX_TOKENS',
    allowed,
  });
}
