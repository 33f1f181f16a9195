/**
 * What stands for the content of a statement that a machine found. Where the graph may hold the article's words, it is these; where it
 * may not, it is what is nobody's property: who and what it is about, and the numbers in it. Nothing is put into other words.
 */

import type { ExtractedStatement } from '../extracting/extracted.ts';
import { oneLine } from '../record/one-line.ts';

const longest = 2000;

/** The words of the content, its parts joined: `8,000 people … were detained`; what is all quoted, without its marks. */
export function gistInWords({
  mode,
  quotes,
  content,
}: Pick<ExtractedStatement, 'mode' | 'quotes' | 'content'>): string {
  const parts = mode === 'DIRECT' && quotes.length > 0 ? quotes : content;
  return cut(parts.map(({ exact }) => oneLine(exact)).join(' … '));
}

/**
 * `About Kazakhstan and Russia: nearly 6,000.` Only names are said, no words of the article's own for people without a name, and so few
 * other words that no two such gists ever look like the same claim to the grouping of utterances.
 */
export function gistWithoutWords(names: readonly string[], { figures }: Pick<ExtractedStatement, 'figures'>): string {
  const numbers = [...new Set(figures.map(({ exact }) => exact))].join(', ');
  const about = names.length === 0 ? '' : `About ${listed(names)}`;
  if (about === '' && numbers === '') return 'Words not held.';
  return cut(about && numbers ? `${about}: ${numbers}.` : `${about || numbers}.`);
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

function cut(text: string): string {
  const points = Array.from(text);
  return points.length <= longest ? text : `${points.slice(0, longest).join('')} …`;
}
