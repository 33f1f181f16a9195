/** What a mention is likely to be: a person, an organization, a country, a place, a group or an event. */

import type { EntityKind } from '../../record/record.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import type { Token } from './tokens.ts';

const words = (list: string) => readWords('entities', list);
const [titles, male, female, organizations] = [words('titles'), words('male'), words('female'), words('organizations')];
const [media, groups, events, places] = [words('media'), words('groups'), words('events'), words('places')];
const countryWords = words('countryWords');
const countries = new Set([...countryNames(), ...words('short'), ...words('capitals')]);
const demonyms = words('demonyms');

/** The kind that the words of a noun phrase tell, or null. */
export function kindOf(tokens: readonly Token[]): EntityKind | null {
  const lowers = tokens.map(({ lower }) => lower);
  const head = lowers.at(-1) ?? '';
  const named = tokens.some(({ text }) => /^\p{Lu}/u.test(text));
  const rest = lowers.filter((word) => word !== 'the').join(' ');
  if (countries.has(rest)) return 'COUNTRY';
  if (/^(?:he|she|him|her|himself|herself|who|i|you)$/.test(head)) return head === 'who' ? null : 'PERSON';
  if (groups.has(head) || /^(?:they|them|we|us)$/.test(head)) return 'GROUP';
  if (events.has(head)) return 'EVENT';
  if (organizations.has(head) || /^\p{Lu}{2,6}$/u.test(tokens.at(-1)?.text ?? '')) return 'ORGANIZATION';
  if (titles.has(head) || lowers.some((word) => titles.has(word) && named)) return 'PERSON';
  if (places.has(head)) return 'PLACE';
  if (countryWords.has(head)) return 'COUNTRY';
  if (demonyms.has(head)) return 'COUNTRY';
  if (lowers.some((word) => organizations.has(word)) && named) return 'ORGANIZATION';
  const proper = tokens.filter(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text));
  if (proper.length >= 2 && proper.length <= 4 && tokens.at(-1)?.tag === 'PROPN') return 'PERSON';
  if (proper.some(({ lower }) => male.has(lower) || female.has(lower))) return 'PERSON';
  return null;
}

/** `he` or `she` as far as title and first name tell. */
export function genderOf(tokens: readonly Token[]): 'he' | 'she' | null {
  for (const { lower } of tokens) {
    if (/^(?:he|him|his|himself)$/.test(lower) || male.has(lower)) return 'he';
    if (/^(?:she|her|hers|herself)$/.test(lower) || female.has(lower)) return 'she';
  }
  return null;
}

/** True for newspapers, agencies and broadcasters, who pass on what they are told. */
export function isMedia(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower, text }) => media.has(lower) && (/^\p{Lu}/u.test(text) || media.has(tokens.at(-1)?.lower ?? '')),
  );
}

/** `Russian` → true: an adjective that names a country. */
export function isDemonym(token: Token): boolean {
  return demonyms.has(token.lower) || demonyms.has(token.lower.replace(/s$/, ''));
}

/** All country names in English (Unicode CLDR through Intl.DisplayNames, ISO 3166-1 codes). */
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
