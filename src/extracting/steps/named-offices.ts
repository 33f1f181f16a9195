/** Offices with "of" before a name: `Secretary of State Antony Blinken`, `Ombudsman of Kazakhstan Aruzhan Sain`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { isCountry } from './country-words.ts';
import { chunkOf, type Sentence } from './sentence.ts';
import { isCapital, type Token } from './tokens.ts';

const titles = readWords('entities', 'titles');
const epithets = readWords('entities', 'epithets');
const organizations = readWords('entities', 'organizations');

/** The words of the office and of the name behind it. */
export interface NamedOffice {
  readonly tokens: readonly Token[];
  readonly name: readonly Token[];
}

/** The office that begins at chunk `at`, with "of" and the name in the next noun phrase; null where that is none. */
export function namedOfficeAt(sentence: Sentence, at: number): NamedOffice | null {
  const office = chunkOf(sentence, at);
  const of = chunkOf(sentence, at + 1);
  const rest = chunkOf(sentence, at + 2);
  if (office?.kind !== 'NP' || of?.head.lower !== 'of' || rest?.kind !== 'NP' || rest.possessor !== undefined)
    return null;
  if (!titles.has(office.head.lower) && !epithets.has(office.head.lower)) return null;
  const words = sentence.tokens.slice(rest.first, rest.last + 1);
  const from = words.findLastIndex((token) => !isCapital(token)) + 1;
  const name = nameIn(words.slice(from), from > 0);
  if (!name || organizations.has(name.at(-1)?.lower ?? '')) return null;
  return { tokens: sentence.tokens.slice(office.first, rest.last + 1), name };
}

/** The last two capitals, after a country or a word of the office; all of them after a small word: `the state Anna Berg`. */
function nameIn(capitals: readonly Token[], afterSmall: boolean): readonly Token[] | null {
  if (capitals.length < 2) return null;
  if (afterSmall) return capitals.length <= 3 ? capitals : null;
  for (let length = Math.min(3, capitals.length - 2); length > 0; length -= 1) {
    const country = capitals.slice(0, length).map(({ lower }) => lower);
    if (isCountry(country.join(' '))) return capitals.slice(length);
  }
  return capitals.length > 2 && !isCountry(capitals.map(({ lower }) => lower).join(' ')) ? capitals.slice(-2) : null;
}
