/** How one wording differs from another, word by word. */

import { diffArrays } from 'diff';
import { nameKey } from '../record/name-key.ts';

/** A run of words: in both wordings, only in this one, or only in the other. */
export interface WordingPart {
  readonly change: 'SAME' | 'ADDED' | 'LEFT_OUT';
  readonly words: string;
}

/**
 * The parts of `wording` and of what it leaves out of `other` (Myers 1986); case and punctuation do not count.
 * `compareWordings('nearly 6,000 detained', 'some 6,000 detained')` → LEFT_OUT `some`, ADDED `nearly`, SAME `6,000 detained`.
 */
export function compareWordings(wording: string, other: string): WordingPart[] {
  const parts = diffArrays(split(other), split(wording), {
    comparator: (one, another) => one === another || sameWord(one, another),
  });
  return parts.map(({ added, removed, value }) => ({
    change: added ? 'ADDED' : removed ? 'LEFT_OUT' : 'SAME',
    words: value.join(' '),
  }));
}

function split(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function sameWord(one: string, another: string): boolean {
  const key = nameKey(one);
  return key !== '' && key === nameKey(another);
}
