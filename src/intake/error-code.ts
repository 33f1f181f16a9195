/** The code that Node gives the errors of its files and streams. */

/** `ENOENT`, `Z_BUF_ERROR`, …; undefined for an error without one. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
