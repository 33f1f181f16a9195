/** Those who say that they say nothing: `The ministry declined to comment` is no statement, though it is put like one. */

import { readWords } from '../lexicons/read-lexicon.ts';

const declining = readWords('words', 'declining');
const withheld = readWords('words', 'withheld');
const unanswered = readWords('words', 'unanswered');
const between = new Set(['to', 'any', 'a', 'further', 'immediately', 'also', 'even', 'not', 'either']);

/** `declined`, `to comment` and `did not respond to` → true; `refused`, `to sign` → false: the first word that matters tells. */
export function isSilence(cue: string, content: string, speaker = ''): boolean {
  const cueWords = wordsOf(cue);
  if (/^(?:neither|none|nobody|no)$/.test(wordsOf(speaker)[0] ?? '') && withheld.has(cueWords.at(-1) ?? ''))
    return true;
  const negation = cueWords.findIndex((word) => /^(?:not|never)$|n[’']t$/.test(word));
  if (negation >= 0 && unanswered.has(cueWords.slice(negation + 1).find((word) => !between.has(word)) ?? ''))
    return true;
  const at = cueWords.findIndex((word) => declining.has(word));
  if (at < 0) return false;
  const [first = '', ...others] = [...cueWords.slice(at + 1), ...wordsOf(content)];
  return between.has(first) && withheld.has(others.find((word) => !between.has(word)) ?? '');
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
}
