/** What a mention is likely to be: a person, an organization, a country, a place, a group or an event. */

import type { EntityKind } from '../../record/record.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import { isCountry, isCountryman, isDemonymWord } from './country-words.ts';
import { isCapital, type Token } from './tokens.ts';

const words = (list: string) => readWords('entities', list);
const [titles, male, female, organizations] = [words('titles'), words('male'), words('female'), words('organizations')];
const [groups, events, places, countryWords] = [
  words('groups'),
  words('events'),
  words('places'),
  words('countryWords'),
];
const [mastheads, press, pressAgencies, pressWords] = [
  words('mastheads'),
  words('press'),
  words('pressAgencies'),
  words('pressWords'),
];

const somebody = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'i', 'you']);
const several = new Set(['they', 'them', 'we', 'us']);
/** Bodies known by their capitals alone: `Kim Jong Un` is no `UN`. */
const acronyms = new Set(['un', 'eu', 'ria', 'pac', 'abc', 'cbs', 'nbc', 'cnn', 'afp', 'tass']);

/** What stands last in the names of firms: `Ravn Lines`, `Orme Water`. */
const firmEndings = words('firmEndings');

/** What stands after a person's name: king's counsel, members of parliaments, orders and degrees. */
const postnominals = /^(?:[KQS]C|MP|MSP|MEP|MLA|JP|[COM]BE|[DK]BE|MD|PhD|FRS)$/;

const he = new Set(['he', 'him', 'his', 'himself']);
const she = new Set(['she', 'her', 'hers', 'herself']);

/** The kind that the words of a noun phrase tell, or null. */
export function kindOf(tokens: readonly Token[]): EntityKind | null {
  return toldKindOf(tokens) ?? guessKind(tokens);
}

/** As `kindOf`, where a word tells it, not the mere capitals of a name. */
export function toldKindOf(tokens: readonly Token[]): EntityKind | null {
  if (tokens.length > 2 && postnominals.test(tokens.at(-1)?.text ?? ''))
    return toldKindOf(tokens.slice(0, -1)) ?? 'PERSON';
  const last = tokens.at(-1);
  const head = last?.lower ?? '';
  if (isCountryman(tokens)) return 'PERSON';
  if (isCountry(withoutThe(tokens))) return 'COUNTRY';
  if (head === 'who') return null;
  if (somebody.has(head)) return 'PERSON';
  if (groups.has(head) || several.has(head)) return 'GROUP';
  if (events.has(head)) return 'EVENT';
  if (titles.has(head)) return 'PERSON';
  if ((last && isBody(last)) || (last && isCapital(last) && /^\p{Lu}{2,6}$/u.test(last.text))) return 'ORGANIZATION';
  if (last && isCapital(last) && tokens.length > 1 && firmEndings.has(head) && !genderOf(tokens)) return 'ORGANIZATION';
  const named = tokens.some(isCapital);
  if (named && tokens.some(({ lower }) => titles.has(lower))) return 'PERSON';
  if (isMedia(tokens)) return 'ORGANIZATION';
  if (places.has(head)) return 'PLACE';
  if (countryWords.has(head)) return 'COUNTRY';
  if (isDemonymWord(head)) return 'COUNTRY';
  // `The Teachers' Union's head`: the union is whose head it is.
  const own = tokens.findLastIndex(({ tag }, at) => tag === 'PART' && at < tokens.length - 1) + 1;
  return named && tokens.some((token, at) => at >= own && isBody(token)) ? 'ORGANIZATION' : null;
}

function isBody({ lower, text }: Token): boolean {
  return organizations.has(lower) && !(acronyms.has(lower) && /^\p{Lu}\p{Ll}+$/u.test(text));
}

function withoutThe(tokens: readonly Token[]): string {
  const [only, second] = tokens;
  if (only && !second) return only.lower === 'the' ? '' : only.lower;
  const words = tokens.map(({ lower }) => lower);
  return words.filter((word) => word !== 'the').join(' ');
}

/** Two to four capitals, or a first name, are a person's as long as nothing tells otherwise. */
function guessKind(tokens: readonly Token[]): EntityKind | null {
  const proper = tokens.filter((token) => token.tag === 'PROPN' && isCapital(token));
  if (proper.length >= 2 && proper.length <= 4 && tokens.at(-1)?.tag === 'PROPN') return 'PERSON';
  if (proper.some(({ lower }) => male.has(lower) || female.has(lower))) return 'PERSON';
  return null;
}

/** `he` or `she` as far as title and first name tell; whose somebody is tells nothing. */
export function genderOf(tokens: readonly Token[]): 'he' | 'she' | null {
  for (const [index, { lower }] of tokens.entries()) {
    if (index < tokens.length - 1 && (lower === 'his' || lower === 'her')) continue;
    if (he.has(lower) || male.has(lower)) return 'he';
    if (she.has(lower) || female.has(lower)) return 'she';
  }
  return null;
}

/** True for newspapers, agencies and broadcasters, who pass on what they are told; where the words alone tell it. */
export function isMedia(tokens: readonly Token[]): boolean {
  const head = tokens.findLast(({ tag, text }) => tag !== 'PART' && /\p{L}/u.test(text));
  if (!head || tokens.some(({ lower }) => lower === 'social')) return false;
  if (tokens.some((token) => isCapital(token) && pressAgencies.has(token.lower)) && isCapital(head)) return true;
  if (isCapital(head) && tokens.length > 1 && tokens.at(-2)?.tag !== 'PART' && mastheads.has(head.lower)) return true;
  if (pressWords.has(head.lower)) return tokens.some(({ lower }) => /^(?:news|tv|radio|television|media)$/.test(lower));
  // `the state news agency VTA`
  const called = tokens.findIndex(
    ({ lower }, at) => pressWords.has(lower) && /^(?:news|tv|radio|television)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  if (called > 0 && isCapital(head) && tokens.slice(called + 1).every(isCapital)) return true;
  if (press.has(head.lower) && !(isCapital(head) && tokens.length === 1)) return true;
  const noun = tokens.findLastIndex(
    (token) => press.has(token.lower) || (isCapital(token) && mastheads.has(token.lower)),
  );
  return (
    noun >= 0 &&
    isCapital(head) &&
    tokens
      .slice(noun + 1)
      .every((token) => isCapital(token) || /^(?:&|d[aeio]|del|della|d[eo]s|la|le|of)$/.test(token.text))
  );
}

const peopleEndings =
  /(?:[^ae]ers?|ors|ists?|ians?|ants|men|man|women|woman|people|folk|aides?|experts?|guards?|clerks?|chiefs?|pilots?|heads?|residents|students|parents|agents|citizens|patients|clients|users|fans|owners|drivers|teachers|nurses|families|relatives|officials?|lawmakers?|allies|states|countries|banks|companies|pharmacies|schools)$/;
const noPeople =
  /^(?:voucher|drawer|corridor|cinder|server|carrier|transfer|sifter|ladder|layer|trigger|marker|counter|printer|router|thriller|chapter|member|remainder|reminder|slaughter|timber|chamber|cancer|finger|shoulder|hammer|leather|feather|pepper|copper|silver|butter|boiler|trailer|container|number|letter|computer|error|paper|newspaper|power|order|matter|water|factor|weather|river|winter|summer|november|december|september|october|other|answer|offer|border|center|corner|danger|dinner|disaster|figure|fire|poster|quarter|register|shelter|tower|tanker|freighter|trailer|meter|ember|paperwork|ministry)s?$/;

/** Words for people or a body of people, as far as the noun tells: `pharmacies`, `the owner`, `the council`. */
export function isPeople(tokens: readonly Token[]): boolean {
  const head = tokens.findLast(({ tag }) => tag !== 'PART')?.lower ?? '';
  if (groups.has(head) || titles.has(head) || organizations.has(head) || isMedia(tokens)) return true;
  return peopleEndings.test(head) && !noPeople.test(head);
}

/** `Russian` → true: an adjective that names a country, or its people. */
export function isDemonym(token: Token): boolean {
  return isCapital(token) && isDemonymWord(token.lower);
}
