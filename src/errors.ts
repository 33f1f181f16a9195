/** The errors that Hearsay shows to people: each has a stable code and a message that says how to mend it. */

export type ErrorCode =
  | 'ARTICLE_UNREADABLE'
  | 'CURSOR_INVALID'
  | 'DATABASE_NOT_EMPTY'
  | 'ENTITY_AMBIGUOUS'
  | 'ENTITY_UNKNOWN'
  | 'INPUT_INVALID'
  | 'PAGE_SIZE_INVALID'
  | 'RECORDS_INVALID'
  | 'RECORDS_UNREADABLE'
  | 'SERVER_UNREACHABLE'
  | 'SETTINGS_INVALID'
  | 'STORE_BUSY'
  | 'STORE_UNREACHABLE';

/** An expected failure. `details` are for machines: candidates, places, limits; never a stack or a query. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    { cause, details = {} }: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
