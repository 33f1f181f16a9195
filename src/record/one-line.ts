/** Words of a text on one line, as ids, cues and quotes are made of them. */

/** `oneLine('the port\n  was closed ')` → `'the port was closed'`. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
