/** What is known, arranged for look-ups: every question of resolving is answered by keys, never by going through all entities. */

import { nameKey } from '../record/name-key.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import { possessiveTokens, sortedWords } from './body-key.ts';
import { type Description, readDescription } from './description-words.ts';
import { foldSpelling } from './fold-spelling.ts';
import { KnownRoles, type Role } from './known-roles.ts';
import { bodyKeyOf, initialKey, type NameKeyKind, nameKeysOf, personTokens, soundKey } from './name-keys.ts';
import type { Office } from './office.ts';
import { type PersonName, toPersonName } from './person-name.ts';

/** The records from which an index is built. */
export interface Known {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** By what an index is asked: an id, a key of a name, or an office as `head|body`. */
export type LookUp = 'id' | NameKeyKind | 'office';

/** Told of every look-up: whoever keeps an index of a part of what is known learns from it what is lacking. */
export type OnLookUp = (by: LookUp, key: string) => void;

type Ids = Map<string, string[]>;

const none: ReadonlySet<string> = new Set();

/** So many persons whose names sound alike make a guess of any likeness. */
export const mostSoundingAlike = 120;

/** Entities and relations under the keys by which mentions look for them. */
export class KnownIndex {
  readonly #onLookUp: OnLookUp;
  readonly #entities = new Map<string, EntityRecord>();
  readonly #by: Readonly<Record<NameKeyKind, Ids>> = {
    ...{ key: new Map(), joined: new Map(), spelled: new Map(), initial: new Map(), surname: new Map() },
    ...{ forename: new Map(), sound: new Map(), body: new Map(), initials: new Map() },
  };
  readonly #byIso: Ids = new Map();
  readonly #byEnds: Ids = new Map();
  readonly #bySurnames: Ids = new Map();
  readonly #crowded = new Set<string>();
  readonly #parents: Ids = new Map();
  readonly #isos = new Map<string, string | null>();
  readonly #wholes = new Map<string, readonly string[]>();
  readonly #nameWords = new Map<string, ReadonlySet<string>>();
  readonly #personNames = new Map<string, PersonName[]>();
  readonly #descriptions = new Map<string, Description>();
  readonly #roles = new KnownRoles();

  constructor(known: Known, onLookUp: OnLookUp = () => undefined) {
    this.#onLookUp = onLookUp;
    this.add(known);
  }

  /** More that is known, such as what an article brought; an entity with an id that is there already stays as it was. */
  add({ entities, relations }: Known): void {
    const added = entities.filter(({ id }) => !this.#entities.has(id));
    for (const entity of added) this.#entities.set(entity.id, entity);
    for (const { kind, source, target } of relations) if (kind === 'PART_OF') put(this.#parents, source, target);
    this.#wholes.clear();
    this.#isos.clear();
    for (const relation of relations)
      if (relation.kind === 'HOLDS_ROLE') this.#roles.add(relation, this.wholes(relation.target));
    for (const entity of added) this.#addNames(entity);
  }

  /** Under this key there are more persons sounding alike than are worth being read. */
  addCrowd(sound: string): void {
    this.#crowded.add(sound);
  }

  get size(): number {
    return this.#entities.size;
  }

  has(id: string): boolean {
    return this.#entities.has(id);
  }

  entity(id: string): EntityRecord | undefined {
    this.#onLookUp('id', id);
    return this.#entities.get(id);
  }

  /** By `nameKey` of the name or an alias. */
  named(key: string): readonly string[] {
    return this.#find('key', key);
  }

  /** The same, but spaces and hyphens do not count: `R. Politik`, `R.Politik`. */
  namedJoined(key: string): readonly string[] {
    return this.#find('joined', key.replaceAll(' ', ''));
  }

  /** By folded words in the order of the alphabet: other transcriptions, and the words in another order. */
  spelled(key: string): readonly string[] {
    return this.#find('spelled', key);
  }

  /** Persons by the first and the last of their names, folded. */
  personsBetween(first: string, last: string): readonly string[] {
    this.#onLookUp('initial', initialKey(first, last));
    return this.#byEnds.get(`${first} ${last}`) ?? [];
  }

  /** Persons by the initial of the forename and the surname, folded. */
  personsByInitial(initial: string, last: string): readonly string[] {
    return this.#find('initial', initialKey(initial, last));
  }

  /** Persons whose names end in these words, folded: `tokaev`, `von der leien`. */
  personsSurnamed(folded: string): readonly string[] {
    this.#onLookUp('surname', folded.slice(folded.lastIndexOf(' ') + 1));
    return this.#bySurnames.get(folded) ?? [];
  }

  /** Persons whose names begin with this word, folded: family names that come first. */
  personsForenamed(folded: string): readonly string[] {
    return this.#find('forename', folded);
  }

  /** Persons whose surname sounds alike and whose forename begins alike; none where there are too many. */
  personsSounding(first: string, last: string): readonly string[] {
    const key = soundKey({ first, last });
    const ids = this.#find('sound', key);
    return ids.length > mostSoundingAlike || this.#crowded.has(key) ? [] : ids;
  }

  /** Bodies, groups, places and events by country and sorted words; a body without a country in its name has that of which it is part. */
  bodies(iso: string | null, words: string): readonly string[] {
    const named = this.#find('body', bodyKeyOf(iso, words));
    if (iso === null) return named;
    const own = this.#find('body', bodyKeyOf(null, words)).filter((id) => this.isoOf(id) === iso);
    return own.length === 0 ? named : [...new Set([...named, ...own])];
  }

  /** Organizations by the initials of their names. */
  withInitials(letters: string): readonly string[] {
    return this.#find('initials', letters);
  }

  /** The country entity with this ISO 3166-1 code. */
  country(iso: string): string | null {
    this.#onLookUp('key', nameKey(iso));
    return this.#byIso.get(iso)?.[0] ?? null;
  }

  /** A person's names of two words or more, read. */
  personNames(id: string): readonly PersonName[] {
    return this.#personNames.get(id) ?? [];
  }

  roles(person: string): readonly Role[] {
    this.#onLookUp('id', person);
    return this.#roles.of(person);
  }

  /** Persons who hold or held the office in a body or country. */
  holders(office: Office, target: string): readonly string[] {
    for (const head of office.heads) this.#onLookUp('office', `${head}|${target}`);
    return this.#roles.holders(office, target);
  }

  /** An entity and all that it is part of, the nearest first; circles end where they begin. */
  wholes(id: string): readonly string[] {
    const before = this.#wholes.get(id);
    if (before) return before;
    const found = [id];
    for (const one of found)
      for (const parent of this.#parents.get(one) ?? []) if (!found.includes(parent)) found.push(parent);
    this.#wholes.set(id, found);
    return found;
  }

  /** The words of an entity's names, as `sortedWords` has them. */
  nameWords(id: string): ReadonlySet<string> {
    const before = this.#nameWords.get(id);
    const entity = this.#entities.get(id);
    if (before || entity === undefined) return before ?? none;
    const { name, aliases = [] } = entity;
    const words = new Set([name, ...aliases].flatMap((one) => sortedWords(possessiveTokens(one)).split(' ')));
    this.#nameWords.set(id, words);
    return words;
  }

  /** The words of an entity's description, and the names in it. */
  description(id: string): Description {
    const before = this.#descriptions.get(id);
    const entity = this.#entities.get(id);
    if (before || entity === undefined) return before ?? readDescription('');
    const read = readDescription(entity.description ?? '');
    this.#descriptions.set(id, read);
    return read;
  }

  /** The code of the country that an entity is, or is part of; null where there is none or two. */
  isoOf(id: string): string | null {
    const before = this.#isos.get(id);
    if (before !== undefined) return before;
    const isos = new Set(this.wholes(id).flatMap((whole) => this.#entities.get(whole)?.iso ?? []));
    const [iso, ...others] = isos;
    const sole = others.length === 0 ? (iso ?? null) : null;
    this.#isos.set(id, sole);
    return sole;
  }

  #find(by: NameKeyKind, key: string): readonly string[] {
    this.#onLookUp(by, key);
    return this.#by[by].get(key) ?? [];
  }

  #addNames({ id, kind, iso, name, aliases = [] }: EntityRecord): void {
    if (kind === 'COUNTRY' && iso) put(this.#byIso, iso, id);
    for (const spelling of [name, ...aliases]) {
      const keys = nameKeysOf(spelling, kind);
      if (keys === null) continue;
      for (const by of Object.keys(this.#by) as NameKeyKind[]) put(this.#by[by], keys[by], id);
      if (kind === 'PERSON') this.#addPerson(id, personTokens(spelling));
    }
  }

  #addPerson(id: string, tokens: readonly string[]): void {
    const folded = tokens.map(foldSpelling);
    for (let from = folded.length - 1; from >= Math.max(folded.length > 1 ? 1 : 0, folded.length - 4); from -= 1)
      put(this.#bySurnames, folded.slice(from).join(' '), id);
    const name = toPersonName(tokens);
    if (name === null) return;
    this.#personNames.set(id, [...this.personNames(id), name]);
    put(this.#byEnds, `${name.first} ${name.last}`, id);
  }
}

/** One entity's keys come one after another, so that its last place shows whether it is there. */
function put(ids: Ids, key: string | null, id: string): void {
  if (key === null || key === '') return;
  const found = ids.get(key);
  if (found === undefined) ids.set(key, [id]);
  else if (found.at(-1) !== id) found.push(id);
}
