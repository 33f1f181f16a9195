/** White space of pages, feeds and JSON: paragraphs parted by a blank line, one space between words, LF at ends of lines. */

import { decodeHTML } from 'entities';

/** Words on one line: `' a\u00a0 b\n'` → `'a b'`. Soft hyphens and other marks with no width go; those that join letters stay. */
export function normalizeLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/(?:\s|\p{Cc})+/gu, ' ')
    .trim();
}

/** The paragraphs of a text with lines: at its blank lines, or at each line where it has none. */
export function toParagraphs(text: string): string[] {
  const lined = text.replace(/\r\n?|[\u0085\u2028]/g, '\n').replace(/\u2029/g, '\n\n');
  const parts = /\n[^\S\n]*\n/.test(lined.trim()) ? lined.split(/\n(?:[^\S\n]*\n)+/) : lined.split('\n');
  return parts.map(normalizeLines).filter((paragraph) => paragraph !== '');
}

/** A paragraph that may hold line breaks: each of its lines normalised. */
export function normalizeLines(text: string): string {
  return text
    .split('\n')
    .map(normalizeLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** A name or a title as its source gives it, with entities such as `&amp;` read; undefined where nothing is left. */
export function toPlainLine(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  return normalizeLine(decodeHTML(text.slice(0, 2000))) || undefined;
}

/** The text of an article: its title, unless the text begins with it, then its paragraphs. */
export function joinText(title: string | undefined, paragraphs: readonly string[]): string {
  const first = paragraphs[0];
  const repeats = title !== undefined && first !== undefined && first.toLowerCase() === title.toLowerCase();
  return [...(title === undefined || repeats ? [] : [title]), ...paragraphs].join('\n\n');
}
