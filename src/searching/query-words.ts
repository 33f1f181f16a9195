/** What somebody typed, as the words to look for: words only, whatever signs stand between them. */

import { HearsayError } from '../errors.ts';
import { isStopWord, tokenOf, wordsOf } from '../record/words.ts';

/** A word to look for. */
export interface QueryWord {
  readonly key: string;
  readonly token: string;
  /** Whether it may be the beginning of a word: the last one, as long as nothing follows it. */
  readonly isUnfinished: boolean;
  /** Whether a text must hold it; the stop words of a longer question only add to the rank. */
  readonly isRequired: boolean;
}

const maxLength = 200;
/** How many different words may be looked for at once. */
export const maxWords = 10;

/**
 * The words of a question, each once. None where it holds no letter and no digit.
 * @throws HearsayError INPUT_INVALID where it is too long.
 */
export function toQueryWords(query: string): readonly QueryWord[] {
  if (query.length > maxLength) throw tooLong(`${maxLength} characters`, `${query.length}`);
  const words = wordsOf(query);
  const keys = [...new Set(words.map(({ key }) => key))];
  if (keys.length > maxWords) throw tooLong(`${maxWords} different words`, `${keys.length}`);
  const last = words.at(-1);
  const onlyStopWords = keys.every(isStopWord);
  return keys.map((key) => ({
    key,
    token: tokenOf(key),
    isUnfinished: key === last?.key && last.end === query.length,
    isRequired: onlyStopWords || !isStopWord(key),
  }));
}

function tooLong(limit: string, given: string): HearsayError {
  return new HearsayError(
    'INPUT_INVALID',
    `Search for at most ${limit}, not ${given}: a few words that must all be there find more than a sentence.`,
  );
}
