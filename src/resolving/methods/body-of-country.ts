/** A body, group or event by its country and common nouns: `Russia's defense ministry`, `the Ministry of Defence of Russia`. */

import { nameKey } from '../../record/name-key.ts';
import { type BodyKey, bodyKey } from '../body-key.ts';
import { commonName, countryOfCapital } from '../countries.ts';
import { readLexicon, readWords } from '../lexicons/read-lexicon.ts';
import { toldKind } from '../name-kind.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import type { Method } from './method.ts';

const generic = new Set(
  ['generic', 'portfolios', 'connectives']
    .flatMap((list) => [...readWords('words', list)])
    .concat(readLexicon<{ readonly bodies: string }>('bodies').bodies.split(' ')),
);
const scores = { country: 0.92, capital: 0.85, bare: 0.8 } as const;

/** The words in any order and spelling, and the country in any of its names; a capital counts as one: "Moscow's". */
export const bodyOfCountry: Method = {
  name: 'BODY_OF_COUNTRY',
  find(phrase, scene) {
    if (phrase.shape !== 'BODY' && phrase.shape !== 'GROUP' && phrase.shape !== 'NAME') return [];
    if (phrase.mention.kind === 'COUNTRY') return [];
    if (phrase.mention.kind === 'PERSON' && toldKind(phrase) !== 'ORGANIZATION') return [];
    const { iso, words, score } = readBody(phrase);
    if (words === '' || (iso === null && !isSpecific(phrase))) return [];
    const ids = scene.index.bodies(iso, words).filter((id) => isBody(id, phrase, scene));
    const of = iso === null ? '' : ` of ${commonName(iso)}`;
    return ids.map((entity) => ({
      ...{ entity, method: 'BODY_OF_COUNTRY' as const, score },
      evidence: `${scene.entity(entity)?.name} is the “${words}”${of}`,
    }));
  },
};

/** The key of a phrase, with the country of a capital where a capital possesses the body. */
export function readBody({ words, title }: Phrase): BodyKey & { readonly score: number } {
  const key = bodyKey([title, words].filter((part) => part !== '' && !words.startsWith(title)).join(' ') || words);
  if (key.iso !== null) return { ...key, score: scores.country };
  const [, possessor = '', rest = ''] = /^(.+?)[’']s?\s+(.+)$/u.exec(words) ?? [];
  const iso = countryOfCapital(nameKey(possessor));
  return iso === null ? { ...key, score: scores.bare } : { iso, words: bodyKey(rest).words, score: scores.capital };
}

/** Whether an entity can be meant by common nouns in this article. */
export function isBody(id: string, phrase: Phrase, scene: Scene): boolean {
  const entity = scene.entity(id);
  if (!entity || entity.kind === 'PERSON' || entity.kind === 'COUNTRY') return false;
  if ((phrase.shape === 'GROUP') !== (entity.kind === 'GROUP') && phrase.shape !== 'NAME') return false;
  const year = /\b(?:1[89]|20)\d\d\b/.exec(entity.name)?.[0];
  return entity.kind !== 'EVENT' || !year || scene.context.published.startsWith(year) || phrase.words.includes(year);
}

/** Whether words without a country are a name: "the Defense Ministry" and "the Supreme Court" are any country's. */
export function isSpecific({ shape, words, determiner }: Phrase): boolean {
  if (shape === 'GROUP') return determiner !== 'THE';
  if (!/^\p{Lu}/u.test(words) || !words.includes(' ')) return false;
  return nameKey(words)
    .split(' ')
    .some((word) => !generic.has(word));
}
