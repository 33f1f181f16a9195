/** What of a record can be searched: its fields as one string of tokens, and the words that they add to the vocabulary. */

import { isStopWord, keysOfText, tokenOf } from './words.ts';

/** What stands between two fields in a string of tokens. */
const between = ' | ';

/** The tokens of fields in their order. Names keep every word; from texts the stop words are left out. */
export function tokensOfFields(fields: readonly string[], { areNames }: { readonly areNames: boolean }): string {
  return fields
    .map((field) =>
      keysOfText(field)
        .filter((key) => areNames || !isStopWord(key))
        .map(tokenOf)
        .join(' '),
    )
    .join(between);
}

/** The fields that `tokensOfFields` wrote, each as its tokens. */
export function fieldsOfTokens(words: string): readonly (readonly string[])[] {
  return words.split(between.trim()).map((field) => field.split(' ').filter((token) => token !== ''));
}

/** The words of fields as the vocabulary keeps them, each once. */
export function vocabularyOf(fields: readonly string[], { areNames }: { readonly areNames: boolean }) {
  const keys = new Set(fields.flatMap(keysOfText));
  return [...keys]
    .filter((key) => areNames || !isStopWord(key))
    .map((key) => ({ key, initial: initialOf(key), token: tokenOf(key), inNames: areNames }));
}

/** The first letter of a word, under which the vocabulary finds it. */
export function initialOf(key: string): string {
  return String.fromCodePoint(key.codePointAt(0) ?? 32);
}
