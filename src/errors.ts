/** The errors that Hearsay shows to people: each has a stable code and a message that says how to mend it. */

export const errorCodes = [
  'ARTICLE_DELETED',
  'ARTICLE_UNKNOWN',
  'ARTICLE_UNREADABLE',
  'CHANGED_MEANWHILE',
  'BACKUP_DAMAGED',
  'BACKUP_UNREADABLE',
  'CHANGE_FINAL',
  'CHANGE_IN_THE_WAY',
  'CHANGE_UNKNOWN',
  'CURSOR_INVALID',
  'DISK_FULL',
  'ENTITY_AMBIGUOUS',
  'ENTITY_UNKNOWN',
  'FORBIDDEN',
  'GRAPH_INCOMPLETE',
  'GRAPH_NEWER',
  'GRAPH_NOT_EMPTY',
  'GRAPH_OUTDATED',
  'INPUT_INVALID',
  'PAGE_SIZE_INVALID',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'PERSISTED_DOCUMENT_REQUIRED',
  'QUERY_TOO_LARGE',
  'RECORDS_INVALID',
  'RECORDS_UNREADABLE',
  'REQUEST_TIMED_OUT',
  'SERVER_UNREACHABLE',
  'SETTINGS_INVALID',
  'STATEMENT_UNKNOWN',
  'STORE_BUSY',
  'STORE_DAMAGED',
  'STORE_FULL',
  'STORE_READ_ONLY',
  'STORE_REFUSED',
  'STORE_UNREACHABLE',
  'SUBSCRIBERS_TOO_MANY',
  'TOKENS_UNREADABLE',
  'TOKEN_INVALID',
  'UNAUTHENTICATED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

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

/** Whether the disk beneath a file is what is full. */
export function hasNoRoom(error: unknown): boolean {
  return /^(ENOSPC|EFBIG|EDQUOT)$/.test((error as NodeJS.ErrnoException).code ?? '');
}
