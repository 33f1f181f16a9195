/** The one error for a query that asks for more than a limit allows. */

import { HearsayError } from '../../errors.ts';

type LimitName =
  | 'MAX_COST'
  | 'MAX_DEPTH'
  | 'MAX_TOKENS'
  | 'MAX_ALIASES'
  | 'MAX_ROOT_FIELDS'
  | 'MAX_DIRECTIVES'
  | 'INTROSPECTION';

interface Excess {
  /** The setting that holds the limit. */
  readonly limit: LimitName;
  readonly allowed: number;
  /** What the query asks for, where it was counted to the end. */
  readonly requested?: number;
}

/** An error that names the limit, how far the query is beyond it, and how to mend the query. */
export function tooLarge(message: string, excess: Excess): HearsayError {
  return new HearsayError('QUERY_TOO_LARGE', message, { details: { ...excess } });
}
