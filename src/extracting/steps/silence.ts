/** Those who say that they say nothing: `The ministry declined to comment` is no statement, though it is put like one. */

import { readWords } from '../lexicons/read-lexicon.ts';
import type { Attribution } from './attribution.ts';
import type { Token } from './tokens.ts';

const declining = readWords('words', 'declining');
const withheld = readWords('words', 'withheld');
const unanswered = readWords('words', 'unanswered');
const between = new Set(['to', 'any', 'a', 'further', 'immediately', 'also', 'even', 'not', 'either']);

/** How many words before its verb a subject begins at most. */
const longestSubject = 6;
const asserting = /^(?:say|tell|claim|state|write)$/;

/** `never said that`, `did not say that`, `neither confirmed nor denied`: the verb is there, and the words are not said. */
export function isUnsaid({ sentence: { tokens, chunks }, cue, lemma, act }: Attribution): boolean {
  const [first] = cue;
  if (act !== 'SPEECH' || !first) return false;
  const own = chunks.find((chunk) => chunk.first === first.first)?.verb;
  let before = first.first - 1;
  while (tokens[before]?.tag === 'ADV' && !/^(?:never|neither)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  const word = tokens[before]?.lower ?? '';
  if (asserting.test(lemma) && (word === 'never' || own?.negated === true || isSupposed(tokens, before))) return true;
  return /^(?:neither|nor)$/.test(word) && (asserting.test(lemma) || withheld.has(lemma));
}

/** `If I said it was safe, …`: what is only supposed to be said; `even if` grants that it was. */
function isSupposed(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at >= Math.max(0, end - longestSubject); at -= 1) {
    const { lower, tag } = tokens[at] as Token;
    if (/^(?:if|unless|whether)$/.test(lower)) return tokens[at - 1]?.lower !== 'even';
    if (tag === 'VERB' || tag === 'PUNCT') return false;
  }
  return false;
}

/** `declined`, `to comment` and `did not respond to` → true; `refused`, `to sign` → false: the first word that matters tells. */
export function isSilence(cue: string, content: string, speaker = ''): boolean {
  const cueWords = wordsOf(cue);
  if (/^(?:neither|none|nobody|no)$/.test(wordsOf(speaker)[0] ?? '') && speaks(cueWords)) return true;
  const negation = cueWords.findIndex((word) => /^(?:not|never)$|n[’']t$/.test(word));
  if (negation >= 0 && unanswered.has(cueWords.slice(negation + 1).find((word) => !between.has(word)) ?? ''))
    return true;
  const at = cueWords.findIndex((word) => declining.has(word));
  if (isNameless(content) && (at >= 0 || negation >= 0 || /^not\b/i.test(content))) return true;
  if (at < 0) return false;
  const [first = '', ...others] = [...cueWords.slice(at + 1), ...wordsOf(content)];
  return between.has(first) && withheld.has(others.find((word) => !between.has(word)) ?? '');
}

/** `did not want to be named`, `asked not to be identified`: on which terms somebody speaks. */
function isNameless(content: string): boolean {
  return /^(?:not |never )?to (?:be|have been) (?:named|identified|quoted)\b/i.test(content);
}

function speaks(cue: readonly string[]): boolean {
  return cue.some((word) => withheld.has(word) || unanswered.has(word) || /^(?:said|told|claimed|wrote)$/.test(word));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
}
