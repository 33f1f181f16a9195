/** The token of who may write: kept for as long as the tab stands, and sent with every question. */

const key = 'hearsay:token';

/** Null where nobody has entered one. */
export function readToken(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a token; null forgets it. Takes effect with the next question. */
export function keepToken(token: string | null): void {
  try {
    if (token === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, token);
  } catch {
    // Without storage nobody is known.
  }
}
