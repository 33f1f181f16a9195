/** What a description says, for comparing with what an article says of somebody. */

import { nameKey } from '../record/name-key.ts';
import { possessiveTokens, sortedWords } from './body-key.ts';

/** The words of a description, and the keys of the names inside it. */
export interface Description {
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
}

const empty: Description = { words: new Set(), names: [] };

/** `A traveller from Magadan.` has the name `magadan`; the first word has a capital anyway and is no name. */
export function readDescription(text: string): Description {
  if (text === '') return empty;
  const runs = text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu) ?? [];
  const names = runs.flatMap((run) => [run, ...run.split(' ')]).map((run) => nameKey(run));
  return { words: new Set(sortedWords(possessiveTokens(text)).split(' ')), names: [...new Set(names)] };
}
