/** Countries in words: their names (Unicode CLDR, ISO 3166-1) and capitals, and what their people and things are called. */

import { createRequire } from 'node:module';
import { readWords } from '../lexicons/read-lexicon.ts';
import { isCapital, type Token } from './tokens.ts';

/** What is taken of a country of the package world-countries. */
interface WorldCountry {
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

const world: readonly WorldCountry[] = createRequire(import.meta.url)('world-countries/countries.json');
const countries = new Set([...countryNames(), ...readWords('entities', 'short'), ...readWords('entities', 'capitals')]);
const demonyms = new Set([
  ...readWords('entities', 'demonyms'),
  ...world.flatMap(({ demonyms: { eng } = {} }) => (eng ? `${eng.f}, ${eng.m}`.toLowerCase().split(', ') : [])),
]);
demonyms.delete('');
/** Nouns for somebody of a country or a part of one: `Dutchman`, `Texan`. */
const peoples = readWords('entities', 'peoples');
/** `The Dutch`, `the Chinese` are a people; nobody is called so alone. */
const collective = /(?:sh|ch|ese|ss|ic)$/;

/** `isCountry('kazakhstan')`, `isCountry('moscow')` → true. */
export function isCountry(lower: string): boolean {
  return countries.has(lower);
}

/** `isDemonymWord('russian')`, `isDemonymWord('kazakhs')` → true. */
export function isDemonymWord(lower: string): boolean {
  return demonyms.has(lower) || (lower.endsWith('s') && demonyms.has(lower.slice(0, -1)));
}

/** `isOfPeople('spaniard')` → true; `spanish` is no noun. */
export function isOfPeople(lower: string): boolean {
  return peoples.has(lower);
}

/** A determiner and a nationality, with adjectives or an age between them. */
export function isCountryman(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens;
  const noun = others.pop();
  if (!first || !noun || !isCapital(noun) || !/^(?:the|this|that|an?)$/.test(first.lower)) return false;
  return isNoun(noun.lower) && others.every(({ text, lower, tag }) => text === lower && /^(?:ADJ|NUM|NOUN)$/.test(tag));
}

function isNoun(lower: string): boolean {
  return peoples.has(lower) || (isDemonymWord(lower) && !lower.endsWith('s') && !collective.test(lower));
}

/** All country names in English, through Intl.DisplayNames. */
function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);
  return codes.flatMap((code) => {
    const name = notCountries.has(code) ? undefined : names.of(code);
    return name ? [name.toLowerCase(), name.toLowerCase().replace(/ & /g, ' and ')] : [];
  });
}
