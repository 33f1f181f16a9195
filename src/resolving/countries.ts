/** Countries by what the news calls them: names and codes of ISO 3166-1, demonyms, capitals and seats of government. */

import { createRequire } from 'node:module';
import { nameKey } from '../record/name-key.ts';
import { readLexicon } from './lexicons/read-lexicon.ts';

/** What is taken of a country of the package world-countries (ISO 3166-1 with names, capitals and demonyms). */
interface WorldCountry {
  readonly cca2: string;
  readonly independent: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
}

interface Additions {
  readonly names: Readonly<Record<string, string>>;
  readonly demonyms: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
  readonly capitals: Readonly<Record<string, string>>;
  readonly noMetonyms: readonly string[];
  readonly seats: Readonly<Record<string, string>>;
}

/** A country that words name: its ISO 3166-1 code, how they name it, and which tokens say so. */
export interface CountryWords {
  readonly iso: string;
  readonly by: 'NAME' | 'DEMONYM';
  readonly from: number;
  readonly to: number;
}

const world: readonly WorldCountry[] = createRequire(import.meta.url)('world-countries/countries.json');
const additions = readLexicon<Additions>('countries');
const commonNames = new Map(world.map(({ cca2, name }) => [cca2, name.common]));
const officialNames = new Map(world.map(({ cca2, name }) => [cca2, name.official]));
const independent = new Set(world.filter((country) => country.independent).map(({ cca2 }) => cca2));
const names = namesOfCountries();
const demonyms = demonymsOfCountries();
const capitals = capitalsOfCountries();
const seats = new Map(Object.entries(additions.seats).map(([seat, iso]) => [nameKey(seat), iso]));
const longest = 5;

/** The codes of the countries with this name, as a key of `nameKey`; more than one for `congo`. */
export function countriesNamed(key: string): readonly string[] {
  return names.get(key) ?? [];
}

/** The code of the country whose people or things this adjective or noun means; null where it is two's: `dominican`. */
export function countryOfDemonym(key: string): string | null {
  return soleOf(demonyms.get(key));
}

/** The code of the country that a capital stands for in "Moscow said". Brussels, which is more than Belgium's, is left out. */
export function countryOfCapital(key: string): string | null {
  return soleOf(capitals.get(key));
}

/** The code of the country whose government sits in, or is called after, this house: `kremlin`. */
export function countryOfSeat(key: string): string | null {
  return seats.get(key) ?? null;
}

/** `commonName('KZ')` → `'Kazakhstan'`. */
export function commonName(iso: string): string {
  return commonNames.get(iso) ?? iso;
}

/** `officialName('KZ')` → `'Republic of Kazakhstan'`. */
export function officialName(iso: string): string {
  return officialNames.get(iso) ?? iso;
}

/** The adjective for names of new entities: `'Kazakh'`; where English has no single one, the name. */
export function adjectiveOf(iso: string): string {
  const demonym = world.find(({ cca2 }) => cca2 === iso)?.demonyms.eng?.m;
  return additions.adjectives[iso] ?? (demonym && /^\p{Lu}[\p{L}-]+$/u.test(demonym) ? demonym : commonName(iso));
}

/** The first country that lower-case tokens name, by the longest run of tokens: `['south', 'korean', 'officials']`. */
export function findCountry(tokens: readonly string[]): CountryWords | null {
  for (let from = 0; from < tokens.length; from += 1)
    for (let to = Math.min(tokens.length, from + longest); to > from; to -= 1) {
      const key = tokens.slice(from, to).join(' ');
      const [named, ...others] = names.get(key) ?? [];
      if (named !== undefined && others.length === 0) return { iso: named, by: 'NAME', from, to };
      const iso = countryOfDemonym(key);
      if (iso !== null) return { iso, by: 'DEMONYM', from, to };
    }
  return null;
}

function namesOfCountries(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { cca2, name, altSpellings } of world)
    for (const spelling of [name.common, name.official, ...altSpellings])
      if (spelling.length > 2 && !/^[A-Z]{3}$/.test(spelling)) put(found, spelling, cca2);
  for (const [iso, spellings] of Object.entries(additions.names))
    for (const spelling of spellings.split(', ')) put(found, spelling, iso);
  put(found, 'US', 'US');
  return found;
}

function demonymsOfCountries(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { cca2, demonyms: words } of world)
    if (words.eng)
      for (const word of [words.eng.m, words.eng.f]) for (const one of word.split(', ')) put(found, one, cca2);
  for (const [iso, words] of Object.entries(additions.demonyms))
    for (const word of words.split(', ')) put(found, word, iso);
  return found;
}

function capitalsOfCountries(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { cca2, capital } of world) for (const city of capital) put(found, city, cca2);
  for (const [iso, cities] of Object.entries(additions.capitals))
    for (const city of cities.split(', ')) put(found, city, iso);
  for (const city of additions.noMetonyms) found.delete(nameKey(city));
  for (const key of names.keys()) found.delete(key);
  return found;
}

/** A word of two countries of which one alone is independent is that one's: "French", of France and of its territories. */
function soleOf(isos: readonly string[] | undefined): string | null {
  if (isos === undefined) return null;
  const own = isos.length > 1 ? isos.filter((iso) => independent.has(iso)) : isos;
  return own.length === 1 ? (own[0] ?? null) : null;
}

function put(found: Map<string, string[]>, words: string, iso: string): void {
  const key = nameKey(words);
  const isos = found.get(key) ?? [];
  if (key !== '' && !isos.includes(iso)) found.set(key, [...isos, iso]);
}
