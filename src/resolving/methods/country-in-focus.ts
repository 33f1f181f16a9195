/** A body, office or group of a country that is left to understand: the one of which the article has just spoken. */

import { nameKey } from '../../record/name-key.ts';
import { bodyKey, possessiveTokens, sortedWords } from '../body-key.ts';
import { commonName } from '../countries.ts';
import { foldSpelling } from '../fold-spelling.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import type { Finding } from '../mention.ts';
import { nameTokens } from '../person-name.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { isBody } from './body-of-country.ts';
import type { Method } from './method.ts';
import { holdersOf } from './office-at-date.ts';

const stateOrgans = readWords('words', 'stateOrgans');
const scores = { nearest: 0.68, further: 0.12, least: 0.4, person: 0.8, city: 0.6 } as const;

/** "The Interior Ministry", "the president's office", "the country's president"; "Mr. Tokayev's office" by his office. */
export const countryInFocus: Method = {
  name: 'COUNTRY_IN_FOCUS',
  find(phrase, scene) {
    if (phrase.shape !== 'BODY' && phrase.shape !== 'OFFICE' && phrase.shape !== 'GROUP') return [];
    if (phrase.shape === 'GROUP' && !leansOnCountry(phrase)) return [];
    if (phrase.determiner === 'A' || phrase.offices.some(({ iso }) => iso !== null) || bodyKey(phrase.words).iso)
      return [];
    const possessed = officeOfPerson(phrase, scene);
    if (possessed.length > 0) return possessed;
    const city = /^city\s/i.test(phrase.words) ? bodiesOfCity(phrase, scene) : [];
    return city.length > 0 ? city : inCountries(phrase, scene);
  },
};

/** "Authorities there", "local police", "the protesters", "officials": of which country, the article has said before. */
function leansOnCountry({ key, determiner }: Phrase): boolean {
  return determiner === 'THE' || stateOrgans.has(key) || /\b(?:there|here|local|country)\b/.test(key);
}

function inCountries(phrase: Phrase, scene: Scene): readonly Finding[] {
  const found: Finding[] = [];
  for (const [at, iso] of scene.memory.countriesFrom(phrase.place).entries()) {
    const score = Math.max(scores.least, scores.nearest - scores.further * at);
    for (const entity of entitiesOf(iso, phrase, scene)) {
      const evidence = `${commonName(iso)} is spoken of, and ${scene.entity(entity)?.name} is its “${phrase.words}”`;
      found.push({ entity, method: 'COUNTRY_IN_FOCUS', score, evidence });
    }
  }
  return found;
}

function entitiesOf(iso: string, phrase: Phrase, scene: Scene): readonly string[] {
  if (phrase.shape !== 'OFFICE') {
    const said = possessiveTokens(phrase.words).filter((token) => !/^(?:there|here|local|country)$/.test(token));
    return scene.index.bodies(iso, sortedWords(said)).filter((id) => isBody(id, phrase, scene));
  }
  const country = scene.index.country(iso);
  if (country === null) return [];
  return phrase.offices.flatMap((office) => {
    const words = office.words.filter((word) => word !== 'country');
    return holdersOf({ ...office, words, iso }, country, scene).map(({ entity }) => entity);
  });
}

/** The office of somebody who heads a state is the state's. */
function officeOfPerson(phrase: Phrase, scene: Scene): readonly Finding[] {
  const [, possessor = '', noun = ''] =
    /^(?:\S+\.\s+)?(.+?)[’']s?\s+(office|administration|press service|press office)$/u.exec(phrase.words) ?? [];
  if (possessor === '') return [];
  const persons = new Set([
    ...scene.memory.called(nameKey(possessor)),
    ...scene.memory.withPart(nameTokens(possessor).map(foldSpelling)),
  ]);
  return [...persons].flatMap((person) =>
    scene.index.roles(person).flatMap(({ relation, heads }) => {
      const iso = scene.entity(relation.target)?.iso;
      if (iso === undefined) return [];
      const ids = heads.flatMap((head) =>
        scene.index.bodies(iso, sortedWords([...head.split(' '), ...noun.split(' ')])),
      );
      const evidence = `${scene.entity(person)?.name} is ${relation.title} of ${commonName(iso)}`;
      return ids.map((entity) => ({ entity, method: 'COUNTRY_IN_FOCUS' as const, score: scores.person, evidence }));
    }),
  );
}

/** "City police": those of the place named before. */
function bodiesOfCity(phrase: Phrase, scene: Scene): readonly Finding[] {
  const said = possessiveTokens(phrase.words).slice(1);
  for (const { entity } of scene.memory.before(phrase.place)) {
    if (entity.kind !== 'PLACE') continue;
    const ids = scene.index.bodies(null, sortedWords([...possessiveTokens(entity.name), ...said]));
    const evidence = `${entity.name} is the city named before`;
    const found = ids.filter((id) => isBody(id, phrase, scene));
    if (found.length > 0)
      return found.map((id) => ({ entity: id, method: 'COUNTRY_IN_FOCUS', score: scores.city, evidence }));
  }
  return [];
}
