/** Entities for what nobody knows yet: with a name of their own, by description, or for one article only. */

import type { EntityKind, EntityRecord } from '../record/record.ts';
import { possessiveTokens } from './body-key.ts';
import { adjectiveOf, countryOfSeat, findCountry } from './countries.ts';
import { describeOther, describePerson } from './describe.ts';
import { entityId, freeId, slugOf } from './entity-id.ts';
import { genderAt, genderIn } from './gender.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import type { Finding } from './mention.ts';
import { isSpecific, readBody } from './methods/body-of-country.ts';
import { toldKind } from './name-kind.ts';
import { nearSurnames } from './near-surnames.ts';
import { countryEntity } from './new-country.ts';
import { relateBody, relatePerson } from './new-relations.ts';
import { isOffice } from './office.ts';
import { isForename } from './person-name.ts';
import { isShort, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { headOf, isBodyNoun, isProper } from './shape.ts';

const scores = { named: 0.8, body: 0.7, group: 0.75, standIn: 0.3 } as const;
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const unnamed = readWords('groups', 'unnamed');
const stateOrgans = readWords('words', 'stateOrgans');
const honorifics = readWords('words', 'honorifics');
const surnameLike = readWords('words', 'surnameLike');

/** For what no other mention of the article explains: a group, or an office of somebody who heads no state that is known. */
export function newUnexplained(phrase: Phrase, scene: Scene): Finding | null {
  return newGroup(phrase, scene) ?? (isOfPerson(phrase) ? newBody(phrase, scene) : null);
}

/** A new entity for a name that stands for itself; null where the words are too little, or too common. */
export function newNamed(phrase: Phrase, scene: Scene): Finding | null {
  const kind = isScore(phrase) ? null : kindOf(phrase, scene);
  if (kind === null || !isProper(phrase.words) || (phrase.shape !== 'NAME' && phrase.shape !== 'BODY')) return null;
  if (phrase.shape === 'BODY') return isOfPerson(phrase) ? null : newBody(phrase, scene);
  if (kind === 'PERSON' && isShort(phrase)) return null;
  const entity = bring(kind, phrase.name, phrase, scene);
  const seat = countryOfSeat(phrase.key);
  if (kind === 'PERSON') relatePerson(entity, phrase, scene);
  else if (seat !== null) relateBody(entity, countryEntity(seat, scene), scene);
  return { entity, method: 'NEW', score: scores.named, evidence: `nobody known is called “${phrase.name}”` };
}

/** A group by its description: everybody's "Kazakh officials" are one, an unnamed single person is one article's. */
function newGroup(phrase: Phrase, scene: Scene): Finding | null {
  if (phrase.shape !== 'GROUP' && phrase.shape !== 'OFFICE') return null;
  // "The premier" is one person, whom the article does not tell: no group, and nothing to count on.
  if (phrase.shape === 'OFFICE' && phrase.determiner === 'THE' && isShort(phrase)) return null;
  const local = !phrase.plural && !/\s(?:of|for|at|in|from)\s|[’']s?\s/u.test(phrase.words);
  const words = withAdjective(inFocus(phrase.words.replace(/\s+(?:there|here)$/u, ''), phrase, scene));
  const name = local || unnamed.has(phrase.key) ? `Unnamed ${words.replace(/^unnamed\s+/iu, '')}` : capitalized(words);
  const base = entityId('GROUP', local ? `${words} ${articleSlug(scene)}` : name);
  const known = scene.entity(base);
  const id = known?.kind === 'GROUP' ? base : freeId(base, (taken) => scene.entity(taken) !== undefined);
  const description = `Cited without a name: “${phrase.words}”.`;
  scene.bring({ type: 'entity', id, kind: 'GROUP', name, description });
  return {
    entity: id,
    method: 'GROUP',
    score: scores.group,
    evidence: `people whom the article does not name: “${words}”`,
  };
}

/** An entity of this article alone, for words that fit several or are too short; never another article's. */
export function standIn(phrase: Phrase, scene: Scene): Finding | null {
  const kind = kindOf(phrase, scene) ?? (phrase.mention.role === 'ABOUT' ? null : kindOfShort(phrase, scene));
  if (
    kind === null ||
    isScore(phrase) ||
    phrase.shape === 'PRONOUN' ||
    phrase.name === '' ||
    phrase.mention.kind === 'COUNTRY'
  )
    return null;
  // Of what is only spoken of, a thing without a name is no entity.
  const { mention, shape, words } = phrase;
  if (mention.role === 'ABOUT' && shape === 'BODY' && !isBodyNoun(headOf(words))) return null;
  const called = hasNamesake(phrase, scene) ? `${phrase.title} ${phrase.name}` : phrase.name;
  const id = entityId(kind, `${called} ${articleSlug(scene)}`);
  const name = `${capitalized(called)} (${articleWords(scene)})`;
  const description = `Called “${phrase.words}” in one article, which does not say more.`;
  scene.bring({ type: 'entity', id, kind, name, description });
  return {
    entity: id,
    method: 'STAND_IN',
    score: scores.standIn,
    evidence: `“${phrase.words}” is not enough to tell who it is`,
  };
}

/** Mr. Novak and Mrs. Novak of one article are two. */
function hasNamesake(phrase: Phrase, scene: Scene): boolean {
  const gender = phrase.title === '' ? null : genderIn(phrase);
  if (gender === null) return false;
  return scene.phrases.some((other) => other.nameKey === phrase.nameKey && (genderIn(other) ?? gender) !== gender);
}

/**
 * A person is named in full before the surname stands alone, so that a single word that nobody known bears is a body's name: "Codelco said".
 * A bare surname of somebody known is a person's, even where two fit.
 */
function kindOfShort(phrase: Phrase, scene: Scene): EntityKind {
  const { shape, title, name, folded } = phrase;
  if (shape !== 'NAME' || title !== '' || !isShort(phrase) || !/^\p{Lu}/u.test(name)) return 'PERSON';
  if (genderAt(phrase, scene) !== null) return 'PERSON';
  if (isForename(name) || surnameLike.has(phrase.nameKey) || isOffice(phrase.nameKey)) return 'PERSON';
  const [word = ''] = folded;
  const isBorne =
    scene.index.personsSurnamed(word).length + scene.index.personsForenamed(word).length > 0 ||
    scene.memory.withPart(folded).length > 0 ||
    nearSurnames(phrase, scene).length > 0;
  return isBorne ? 'PERSON' : 'ORGANIZATION';
}

const titled = new WeakMap<readonly Phrase[], ReadonlySet<string>>();

/** The names of persons that an article gives a title somewhere: `Drozd` is who `union boss Drozd` is. Looked for once, however long it is. */
function titledIn(phrases: readonly Phrase[]): ReadonlySet<string> {
  const found = titled.get(phrases) ?? new Set(phrases.filter(isTitledPerson).map(({ nameKey }) => nameKey));
  titled.set(phrases, found);
  return found;
}

function isTitledPerson(phrase: Phrase): boolean {
  return phrase.shape === 'NAME' && phrase.title !== '' && toldKind(phrase) === 'PERSON';
}

/** `Halden Town 3-2 Torv United` is a match, and nobody's name. */
function isScore({ words }: Phrase): boolean {
  return /\s\d{1,3}\s?[-–:]\s?\d{1,3}(?:\s|$)/u.test(words);
}

/** "Mr. Tokayev's office": it may be a state's, which is seen when the whole article is read. */
function isOfPerson({ shape, words }: Phrase): boolean {
  if (shape !== 'BODY' || !isProper(words)) return false;
  const possessor = /^(.+?)[’']s?\s+(?:office|administration|press service|press office)$/u.exec(words)?.[1];
  return possessor !== undefined && findCountry(possessiveTokens(possessor)) === null;
}

/** What it is, by what its words tell, then by the hint, the form of the words, and the role that it has. */
function kindOf(phrase: Phrase, scene: Scene): EntityKind | null {
  const { mention, title, name, offices, acronym } = phrase;
  if (phrase.shape === 'BODY')
    return mention.kind === 'EVENT' || mention.kind === 'PLACE' ? mention.kind : 'ORGANIZATION';
  if (countryOfSeat(phrase.key) !== null) return 'ORGANIZATION';
  if (mention.kind === 'COUNTRY') return 'PLACE';
  const told = phrase.shape === 'NAME' && mention.kind !== 'EVENT' ? toldKind(phrase) : null;
  if (told !== null) return told;
  if (phrase.shape === 'NAME' && isShort(phrase) && titledIn(scene.phrases).has(phrase.nameKey)) return 'PERSON';
  if (mention.kind === 'GROUP' && phrase.shape === 'NAME') return 'PERSON';
  if (mention.kind !== 'UNKNOWN') return mention.kind;
  if (offices.length > 0 || title.split(' ').some((word) => honorifics.has(word.replace('.', '').toLowerCase())))
    return 'PERSON';
  if (acronym !== null || /^[\p{Lu}\d.&-]{2,}$/u.test(name)) return 'ORGANIZATION';
  if (mention.role === 'ABOUT' || phrase.determiner !== null) return mention.role === 'ABOUT' ? null : 'ORGANIZATION';
  return /^\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,3}$/u.test(name) ? 'PERSON' : null;
}

/** `Russia's Energy Ministry` → "Russian Energy Ministry", part of Russia. A body of no country must have a name of its own. */
function newBody(phrase: Phrase, scene: Scene): Finding | null {
  const { iso, words } = readBody(phrase);
  if (iso === null && (!isSpecific(phrase) || !phrase.words.includes(' '))) return null;
  if (iso !== null && words === '') return null;
  const [, possessed] = /^(?:.+?)[’']s?\s+(.+)$/u.exec(phrase.words) ?? [];
  const name =
    iso !== null && possessed
      ? `${adjectiveOf(iso)} ${titleCase(possessed)}`
      : titleCase(phrase.words.replace(/^(?:Mr|Mrs|Ms|Dr)\.?\s/u, ''));
  const entity = bring(kindOf(phrase, scene) ?? 'ORGANIZATION', name, phrase, scene);
  if (iso !== null) relateBody(entity, countryEntity(iso, scene), scene);
  return { entity, method: 'NEW', score: scores.body, evidence: `no body known is called “${phrase.words}”` };
}

function bring(kind: EntityKind, name: string, phrase: Phrase, scene: Scene): string {
  const id = freeId(entityId(kind, name), (taken) => scene.entity(taken) !== undefined);
  const spellings = [phrase.shape === 'BODY' ? phrase.words : '', phrase.acronym ?? ''];
  const aliases = spellings.filter((spelling) => spelling !== '' && spelling !== name);
  const description = kind === 'PERSON' ? describePerson(phrase) : describeOther(phrase);
  const entity: EntityRecord = {
    ...{ type: 'entity', id, kind, name },
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(description === '' ? {} : { description: description.endsWith('.') ? description : `${description}.` }),
  };
  return scene.bring(entity);
}

/** "Authorities" and "officials" are those of the country of which the article has just spoken. */
function inFocus(words: string, { place }: Phrase, scene: Scene): string {
  if (!stateOrgans.has(words.toLowerCase())) return words;
  const iso = scene.memory.countriesBefore(place)[0];
  return iso === undefined ? words : `${adjectiveOf(iso)} ${words.toLowerCase()}`;
}

/** `Kazakhstan officials`, `Kazakhstan's officials` → `Kazakh officials`, so that one group has one name. */
function withAdjective(words: string): string {
  const tokens = words.split(' ');
  const country = findCountry(possessiveTokens(words));
  if (country?.from !== 0 || country.by !== 'NAME' || country.to >= tokens.length) return words;
  return [adjectiveOf(country.iso), ...tokens.slice(country.to)].join(' ');
}

function articleSlug({ context }: Scene): string {
  return slugOf(context.article.replace(/^[^:]*:/, ''));
}

/** `The Northern Post, 5 March 2024` */
function articleWords({ context: { article, outletName, published } }: Scene): string {
  const [day = ''] = published.split('T');
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayFormat.format(new Date(day)) : day;
  return outletName === undefined ? article.replace(/^[^:]*:/, '') : `${outletName}, ${date}`;
}

function capitalized(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function titleCase(words: string): string {
  return words.replace(/(?<=^|[\s-])(?!(?:of|the|for|and|in|on|to)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
