/** One person called by a nationality alone: "the Brazilian", "the 29-year-old Norwegian". */

import { nameKey } from '../record/name-key.ts';
import { possessiveTokens } from './body-key.ts';
import { countryOfDemonym, findCountry } from './countries.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

const peoples = readWords('words', 'peoples');
/** `The French`, `the Chinese` are a people, for whom the country speaks. */
const collective = /(?:sh|ch|ese|ss|ic)$/;
const described = /^(?:(?:\p{Ll}[\p{L}-]*|\d[\p{L}\d-]*) ){0,3}(\p{Lu}[\p{L}]+)$/u;

/** Of words after a determiner: a single capital word for somebody of a country, with adjectives or an age before it. */
export function isNationality(words: string): boolean {
  const noun = nameKey(described.exec(words)?.[1] ?? '');
  return peoples.has(noun) || (noun !== '' && !collective.test(noun) && countryOfDemonym(noun) !== null);
}

/** Whether the article, or what is known, says that somebody is of the nation by which a phrase calls him. */
export function isOfNation(entity: string, phrase: Phrase, scene: Scene): boolean {
  const nation = findCountry(possessiveTokens(phrase.words))?.iso;
  if (nation === undefined) return false;
  if (scene.index.roles(entity).some(({ relation }) => scene.isoOf(relation.target) === nation)) return true;
  return scene.memory.all
    .filter((named) => named.entity.id === entity && named.place !== phrase.place)
    .some(
      ({ phrase: { title, apposition } }) => findCountry(possessiveTokens(`${title} ${apposition}`))?.iso === nation,
    );
}
