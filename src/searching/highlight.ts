/** Texts with the words that a search found in them marked. */

import { tokenOf, wordsOf } from '../record/words.ts';

/** A part of a text, matching or not. */
export interface HighlightPart {
  readonly text: string;
  readonly matches: boolean;
}

/** The text in parts, which together are the text; null where nothing in it matches. */
export function highlight(text: string, tokens: ReadonlySet<string>): HighlightPart[] | null {
  const parts: HighlightPart[] = [];
  let at = 0;
  for (const { key, start, end } of wordsOf(text)) {
    if (start < at || !tokens.has(tokenOf(key))) continue;
    if (start > at) parts.push({ text: text.slice(at, start), matches: false });
    parts.push({ text: text.slice(start, end), matches: true });
    at = end;
  }
  if (parts.length === 0) return null;
  if (at < text.length) parts.push({ text: text.slice(at), matches: false });
  return parts;
}
