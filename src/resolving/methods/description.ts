/** Somebody or something of the article by common nouns: "the ministry", "the president", "the Kazakh official". */

import type { Named } from '../article-memory.ts';
import { possessiveTokens, sortedWords } from '../body-key.ts';
import { findCountry } from '../countries.ts';
import { readLexicon } from '../lexicons/read-lexicon.ts';
import type { Finding } from '../mention.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { headOf, isDescribed } from '../shape.ts';
import type { Method } from './method.ts';

const scores = { sole: 0.8, nearest: 0.6, later: 0.5, loose: 0.15, further: 0.15 } as const;
const abbreviations = readLexicon<Readonly<Record<string, string>>>('title-abbreviations');
const plainPersons = /\byear old$|^(?:teenager|man|woman|boy|girl)$/;
const officials = new Set(['official', 'officer', 'spokesperson', 'spokesman', 'spokeswoman']);
const classes = new Map(
  Object.entries(readLexicon<{ readonly descriptions: Readonly<Record<string, string>> }>('bodies').descriptions).map(
    ([noun, words]) => [noun, new Set(words.split(' '))],
  ),
);

/** The only one that fits, or with less trust the nearest before; what is named only later is meant by headlines. */
export const description: Method = {
  name: 'DESCRIPTION',
  find(phrase, scene) {
    if (phrase.determiner === 'A' || (phrase.shape === 'GROUP' && phrase.plural)) return [];
    const fits = fitting(phrase, scene);
    if (fits === null) return [];
    const official = officialOf(phrase, scene);
    if (official.length > 0) return official;
    const before = scene.memory.before(phrase.place).filter(fits);
    const found = before.length > 0 ? before : scene.memory.after(phrase.place).filter(fits);
    const nearest = new Map<string, Named>();
    for (const named of found) if (!nearest.has(named.entity.id)) nearest.set(named.entity.id, named);
    const first = before.length === 0 ? scores.later : nearest.size === 1 ? scores.sole : scores.nearest;
    return [...nearest.values()].map((named, at) => toFinding(named, first - scores.further * at, phrase));
  },
};

type Fits = (named: Named) => boolean;

/** What the words ask of an earlier mention; null where they ask nothing. */
function fitting(phrase: Phrase, scene: Scene): Fits | null {
  if (phrase.shape === 'BODY') return suchBodies(phrase, scene);
  if (phrase.shape === 'OFFICE') return (named) => named.entity.kind === 'PERSON' && holdsSuch(named, phrase, scene);
  if (phrase.shape === 'GROUP') {
    const isSuch = suchPersons(phrase, scene);
    const unnamed = scene.memory.before(phrase.place).some((named) => named.entity.kind === 'GROUP' && isSuch(named));
    return (named) => isSuch(named) && (named.entity.kind === 'GROUP' || !unnamed);
  }
  return null;
}

/** Bodies whose names or description have the noun, or another of its class, and every other word of the phrase. */
function suchBodies(phrase: Phrase, scene: Scene): Fits | null {
  const head = headOf(phrase.words);
  const nouns = classes.get(head) ?? new Set([head]);
  const tokens = possessiveTokens(phrase.words);
  const country = findCountry(tokens);
  const others = country === null ? tokens : [...tokens.slice(0, country.from), ...tokens.slice(country.to)];
  const said = sortedWords(others).split(' ');
  return ({ entity, phrase: named }) => {
    if (entity.kind !== 'ORGANIZATION' || (country && scene.isoOf(entity.id) !== country.iso)) return false;
    const known = scene.index.entity(entity.id) !== undefined;
    const names = known ? scene.index.nameWords(entity.id) : new Set(possessiveTokens(entity.name));
    const { words } = scene.index.description(entity.id);
    const beside = wordsBeside(named);
    const has = (word: string) => names.has(word) || words.has(word) || beside.includes(word);
    return said.every((word) => has(word) || (nouns.has(word) && [...nouns].some(has)));
  };
}

function holdsSuch(named: Named, phrase: Phrase, scene: Scene): boolean {
  const roles = scene.index.roles(named.entity.id);
  return phrase.offices.some(({ heads, deputies, iso, former, words }) => {
    if (iso !== null && named.iso !== null && iso !== named.iso) return false;
    const titles = [...named.phrase.offices, ...(former ? [] : roles)];
    return titles.some(
      (title) =>
        title.deputies === deputies &&
        title.heads.some((head) => heads.includes(head)) &&
        words.every((word) => word === 'country' || title.words.includes(word)),
    );
  });
}

/** "The official" after what an administration said: an unnamed person of it who is known as such. */
function officialOf(phrase: Phrase, scene: Scene): readonly Finding[] {
  const noun = headOf(phrase.words);
  if (phrase.shape !== 'GROUP' || !officials.has(noun)) return [];
  const before = scene.memory.before(phrase.place);
  if (before.some(({ entity, phrase: said }) => entity.kind === 'GROUP' && !said.plural && headOf(said.words) === noun))
    return [];
  const spoke = before.find((named) => named.phrase.mention.role === 'SPEAKER');
  if (spoke?.entity.kind !== 'ORGANIZATION') return [];
  const words = sortedWords([...possessiveTokens(spoke.entity.name), noun]);
  return scene.index.bodies(null, words).map((entity) => {
    const evidence = `${scene.entity(entity)?.name} is one of the ${spoke.entity.name}, which spoke before`;
    return { entity, method: 'DESCRIPTION' as const, score: scores.later, evidence };
  });
}

/** "The colonel": whoever bears that title or is described so; an unnamed person introduced with the noun; an age is anybody's. */
function suchPersons(phrase: Phrase, scene: Scene): Fits {
  if (isDescribed(phrase.words)) return () => false;
  const country = findCountry(possessiveTokens(phrase.words));
  const noun = headOf(phrase.words);
  return ({ entity, phrase: said, iso }) => {
    if (country && iso !== country.iso) return false;
    if (entity.kind === 'GROUP') return !said.plural && headOf(said.words) === noun;
    if (entity.kind !== 'PERSON') return false;
    if (plainPersons.test(phrase.key)) return true;
    if (wordsBeside(said).some((word) => word === noun || abbreviations[word] === noun)) return true;
    if (scene.index.description(entity.id).words.has(noun)) return true;
    return officials.has(noun) && said.offices.length > 0 && (country !== null || said.mention.role === 'SPEAKER');
  };
}

const besides = new WeakMap<Phrase, readonly string[]>();

/** The words of a title and an apposition, read once: in a long article, many phrases are compared with many. */
function wordsBeside(phrase: Phrase): readonly string[] {
  const words = besides.get(phrase) ?? possessiveTokens(`${phrase.title} ${phrase.apposition}`);
  besides.set(phrase, words);
  return words;
}

function toFinding({ entity, phrase: said }: Named, score: number, phrase: Phrase): Finding {
  const loose = phrase.shape === 'GROUP' && entity.kind === 'PERSON' ? scores.loose : 0;
  const evidence = `“${phrase.words}” fits ${entity.name}, named as “${said.words}”`;
  return { entity: entity.id, method: 'DESCRIPTION', score: Math.max(0.1, score - loose), evidence };
}
