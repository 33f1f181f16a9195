/** What a key asks of parts of the page that it does not know: told as events on the window. */

const help = 'hearsay:help';

/** Asks for the help. */
export function wantHelp(): void {
  dispatchEvent(new Event(help));
}

/** Calls when somebody asks for the help, until the function that comes back is called. */
export function onHelpWanted(open: () => void): () => void {
  addEventListener(help, open);
  return () => removeEventListener(help, open);
}
