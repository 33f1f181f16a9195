/** Whether words of an article mean an entity of the gold: by their place where the gold has marked it, else by name. */

import type { Mention, Place } from '../../src/extracting/extracted.ts';
import { nameKey } from '../../src/record/name-key.ts';
import type { Anchor, EntityRecord } from '../../src/record/record.ts';
import { countriesNamed, countryOfCapital, countryOfDemonym, countryOfSeat } from '../../src/resolving/countries.ts';
import type { GoldArticle } from './gold-article.ts';

type Span = Pick<Place, 'start' | 'end'>;

/** Answers for one article which mention means which entity. */
export class Referring {
  readonly #entities: ReadonlyMap<string, EntityRecord>;
  /** Where the article has each entity as a speaker, as far as it does. */
  readonly #places = new Map<string, Anchor[]>();
  readonly #names: ReadonlySet<string>;

  constructor({ entities, statements }: Pick<GoldArticle, 'entities' | 'statements'>) {
    this.#entities = entities;
    this.#names = new Set([...entities.values()].flatMap(keysOf));
    for (const { speaker, anchors } of statements)
      this.#places.set(speaker, [...(this.#places.get(speaker) ?? []), ...anchors.filter(isSpeaker)]);
  }

  /** By name, or because it stands where the gold has marked that entity in some statement. */
  means(mention: Mention, entity: string): boolean {
    const marked = this.#places.get(entity) ?? [];
    return partsOf(mention).some(
      (part) => marked.some((place) => sharedPart(part, place) >= 0.5) || this.#isNamed(part, entity),
    );
  }

  /** As `means`, or because it shares words with the speaker that the gold has marked in this very statement. */
  meansSpeaker(mention: Mention, { speaker, anchors }: { speaker: string; anchors: readonly Anchor[] }): boolean {
    const marked = anchors.filter(isSpeaker);
    return (
      partsOf(mention).some((part) => marked.some((place) => sharedPart(part, place) > 0)) ||
      this.means(mention, speaker)
    );
  }

  /** Whether the fullest words behind a mention are a name of the entity: Anna Berg for "she", not "she". */
  isNamed({ standsFor, ...mention }: Mention, entity: string): boolean {
    return this.#isNamed(standsFor ?? mention, entity);
  }

  #isNamed({ exact }: Place, entity: string): boolean {
    const record = this.#entities.get(entity);
    return record !== undefined && isNameOf(exact, record, this.#names);
  }
}

/**
 * Whether words are one of an entity's names, or a name with a title before it or an apposition behind it ("the Echo
 * newspaper"); a person's last name; the noun of an unnamed group or an event; or part of a name ("the high court" of a town's),
 * unless that part is itself in `names`: `isNameOf('Gov. Berg, 47', annaBerg)` → true.
 */
export function isNameOf(words: string, entity: EntityRecord, names: ReadonlySet<string> = new Set()): boolean {
  const [core = ''] = words.replace(/\s+/g, ' ').split(/,\s|\s\(/);
  const key = nameKey(core.replace(/['’]s?$/u, ''));
  const known = keysOf(entity);
  if (key === '') return false;
  if (known.some((name) => key === name || key.endsWith(` ${name}`))) return true;
  if (entity.kind === 'COUNTRY' && entity.iso !== undefined && isosOf(key).includes(entity.iso)) return true;
  const last = lastWord(key);
  const [, proper] = /^(.*\p{Lu}.*?[^'’\s])(?:\s\p{Ll}+)+$/u.exec(core) ?? [];
  if (entity.kind === 'ORGANIZATION' && proper && !/['’]s?$/u.test(proper) && known.includes(nameKey(proper)))
    return true;
  if (entity.kind === 'PERSON' && known.some((name) => lastWord(name) === last)) return true;
  if (names.has(key) || last.length < 4) return false;
  const noun = entity.kind === 'GROUP' || entity.kind === 'EVENT' ? last : key;
  return known.some((name) => ` ${name} `.includes(` ${noun} `));
}

/** Countries by name, by what their people and things are called, by capital and seat of government, as the guidelines count them. */
function isosOf(key: string): (string | null)[] {
  const demonym = countryOfDemonym(key) ?? countryOfDemonym(key.replace(/s$/, ''));
  return [...countriesNamed(key), demonym, countryOfCapital(key), countryOfSeat(key)];
}

function keysOf({ name, aliases = [] }: EntityRecord): string[] {
  return [name, ...aliases].map(nameKey);
}

function lastWord(key: string): string {
  return key.split(' ').at(-1) ?? '';
}

function partsOf({ standsFor, ...mention }: Mention): Place[] {
  return standsFor ? [mention, standsFor] : [mention];
}

/** The code points that two spans share, as a part of those that either has. */
function sharedPart(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function isSpeaker({ part }: Anchor): boolean {
  return part === 'SPEAKER';
}
