/** What an organization is called for short: its name up to the words that say what it is. */

import { countriesNamed, findCountry } from './countries.ts';
import { withoutLegalForm } from './legal-form.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import { isBodyNoun } from './shape.ts';

const businesses = readWords('kinds', 'businesses');
const businessNouns = readWords('kinds', 'businessNouns');
const generic = readWords('words', 'generic');
const shortest = 4;

/** `['norlux', 'energy', 'holdings']` → `['norlux']`; a country, or a word that many names begin with, tells nothing. */
export function shortNamesOf(tokens: readonly string[]): readonly string[] {
  const named = withoutLegalForm(tokens);
  let end = named.length;
  while (end > 0 && saysWhat(named[end - 1] ?? '')) end -= 1;
  if (end === 0 || end === named.length || end > 2) return [];
  const short = named.slice(0, end);
  const isTelling = short.join('').length >= shortest && !short.some((token) => generic.has(token) || saysWhat(token));
  if (!isTelling || countriesNamed(short.join(' ')).length > 0 || findCountry(short) !== null) return [];
  return [short.join(' ')];
}

function saysWhat(token: string): boolean {
  return businesses.has(token) || isBodyNoun(token) || businessNouns.has(token);
}
