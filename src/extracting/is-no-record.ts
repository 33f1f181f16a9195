/** What is found in a text and yet is no statement of its own. */

import type { ExtractedStatement } from './extracted.ts';

/** Whoever only passes another on is a relay of that statement; whoever declines to comment says nothing. */
export function isNoRecord({ passesOn, silent }: Pick<ExtractedStatement, 'passesOn' | 'silent'>): boolean {
  return passesOn || silent;
}
