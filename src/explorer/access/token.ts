/** The token of who may write: kept for as long as the tab stands, and sent with every question. */

const key = 'hearsay:token';
/** Of this tab alone; where a browser has none it throws. */
const storage = () => sessionStorage;

/** Null where nobody has entered one. */
export function readToken(): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a token; null forgets it. Takes effect with the next question. */
export function keepToken(token: string | null): void {
  try {
    if (token === null) storage().removeItem(key);
    else storage().setItem(key, token);
  } catch {
    // Without storage nobody is known.
  }
}
