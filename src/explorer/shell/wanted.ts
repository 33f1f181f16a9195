/** What a key or a view asks of parts of the page that it does not know: told as events on the window. */

const help = 'hearsay:help';
const signIn = 'hearsay:sign-in';

/** Asks for the help. */
export function wantHelp(): void {
  dispatchEvent(new Event(help));
}

/** Calls when somebody asks for the help, until the function that comes back is called. */
export function onHelpWanted(open: () => void): () => void {
  return listen(help, open);
}

/** Asks for the way to sign in. */
export function wantSignIn(): void {
  dispatchEvent(new Event(signIn));
}

/** Calls when somebody asks to sign in, until the function that comes back is called. */
export function onSignInWanted(open: () => void): () => void {
  return listen(signIn, open);
}

function listen(name: string, open: () => void): () => void {
  addEventListener(name, open);
  return () => removeEventListener(name, open);
}
