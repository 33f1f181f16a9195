/** What an article has named so far, and where: for surnames, descriptions and pronouns that lean on it. */

import { nameKey } from '../record/name-key.ts';
import type { EntityRecord } from '../record/record.ts';
import { foldSpelling } from './fold-spelling.ts';
import { shortKey } from './legal-form.ts';
import { nameTokens } from './person-name.ts';
import type { Phrase } from './phrase.ts';
import { shortNamesOf } from './short-names.ts';

/** One mention that is settled. */
export interface Named {
  readonly place: number;
  readonly entity: EntityRecord;
  readonly phrase: Phrase;
  /** The country that it is, belongs to, or is called after here. */
  readonly iso: string | null;
}

/** The settled mentions of one article. */
export class ArticleMemory {
  readonly #named: Named[] = [];
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byPart = new Map<string, Set<string>>();
  readonly #byShort = new Map<string, Set<string>>();

  /** Settled mentions in the order of the text. */
  get all(): readonly Named[] {
    return this.#named;
  }

  /** `terms` are what the article calls it from there on. */
  add(named: Named, terms: readonly string[] = []): void {
    const { entity, phrase, place } = named;
    const later = this.#named.findIndex((other) => other.place > place);
    this.#named.splice(later < 0 ? this.#named.length : later, 0, named);
    if (phrase.shape === 'PRONOUN') return;
    const keys = [phrase.key, phrase.nameKey, shortKey(phrase), phrase.acronym === null ? '' : nameKey(phrase.acronym)];
    for (const key of [...keys, ...terms]) if (key !== '') put(this.#byKey, key, entity.id);
    if (entity.kind === 'ORGANIZATION')
      for (const short of shortNamesOf(nameTokens(entity.name))) put(this.#byShort, short, entity.id);
    if (entity.kind !== 'PERSON') return;
    for (const name of [phrase.shape === 'NAME' ? phrase.name : '', entity.name])
      for (const part of partsOf(name)) put(this.#byPart, part, entity.id);
  }

  /** Entities that the article has called so, in full. */
  called(key: string): readonly string[] {
    return [...(this.#byKey.get(key) ?? [])];
  }

  /** Persons of the article whose name begins or ends in these words, folded: `Trenin` of `Dmitri Trenin`. */
  withPart(folded: readonly string[]): readonly string[] {
    return [...(this.#byPart.get(folded.join(' ')) ?? [])];
  }

  /** Organizations of the article that may go by this for short: `norlux` of `Norlux Energy`. */
  shortened(key: string): readonly string[] {
    return [...(this.#byShort.get(key) ?? [])];
  }

  /** Settled mentions before a place, the nearest first. */
  before(place: number): readonly Named[] {
    return this.#named.filter((named) => named.place < place).reverse();
  }

  /** Settled mentions after a place, the nearest first. */
  after(place: number): readonly Named[] {
    return this.#named.filter((named) => named.place > place);
  }

  /** Whether the article names the country, or something of it, at another place. */
  speaksOf(iso: string, elsewhere: number): boolean {
    return this.#named.some((named) => named.iso === iso && named.place !== elsewhere);
  }

  has(entity: string, elsewhere: number): boolean {
    return this.#named.some((named) => named.entity.id === entity && named.place !== elsewhere);
  }

  /** The codes of the countries that the article named before the place, the nearest first. */
  countriesBefore(place: number): readonly string[] {
    return [...new Set(this.before(place).flatMap(({ iso }) => iso ?? []))];
  }

  /** The codes of the article's countries: those named before the place, the nearest first, then those after. */
  countriesFrom(place: number): readonly string[] {
    const isos = [...this.before(place), ...this.after(place)].map(({ iso }) => iso);
    return [...new Set(isos.filter((iso) => iso !== null))];
  }
}

/** The beginnings of one word and all ends of a name: `ursula`, `von der leien`, `der leien`, `leien`. */
function partsOf(name: string): readonly string[] {
  const folded = nameTokens(name).map(foldSpelling);
  if (folded.length < 2) return folded;
  const ends = folded.slice(1).map((_, at) => folded.slice(at + 1).join(' '));
  return [folded[0] ?? '', ...ends];
}

function put(ids: Map<string, Set<string>>, key: string, id: string): void {
  const found = ids.get(key);
  if (found === undefined) ids.set(key, new Set([id]));
  else found.add(id);
}
