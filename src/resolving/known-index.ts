/** What is known, arranged for look-ups: every question of resolving is answered by keys, never by going through all entities. */

import { nameKey } from '../record/name-key.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import { bodyKey, possessiveTokens, sortedWords } from './body-key.ts';
import { type Description, readDescription } from './description-words.ts';
import { foldSpelling, soundOf } from './fold-spelling.ts';
import { KnownRoles, type Role } from './known-roles.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import type { Office } from './office.ts';
import { type PersonName, toPersonName } from './person-name.ts';

/** The records from which an index is built. */
export interface Known {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

type Ids = Map<string, string[]>;
const connectives = readWords('words', 'connectives');

/** Entities and relations under the keys by which mentions look for them. */
export class KnownIndex {
  readonly #entities = new Map<string, EntityRecord>();
  readonly #byName: Ids = new Map();
  readonly #byJoinedName: Ids = new Map();
  readonly #bySpelling: Ids = new Map();
  readonly #byEnds: Ids = new Map();
  readonly #byInitial: Ids = new Map();
  readonly #bySurname: Ids = new Map();
  readonly #byForename: Ids = new Map();
  readonly #bySound: Ids = new Map();
  readonly #byBody: Ids = new Map();
  readonly #byInitials: Ids = new Map();
  readonly #byIso: Ids = new Map();
  readonly #parents: Ids = new Map();
  readonly #isos = new Map<string, string | null>();
  readonly #wholes = new Map<string, readonly string[]>();
  readonly #nameWords = new Map<string, ReadonlySet<string>>();
  readonly #personNames = new Map<string, PersonName[]>();
  readonly #descriptions = new Map<string, Description>();
  readonly #roles = new KnownRoles();

  constructor(known: Known) {
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

  entity(id: string): EntityRecord | undefined {
    return this.#entities.get(id);
  }

  /** By `nameKey` of the name or an alias. */
  named(key: string): readonly string[] {
    return this.#byName.get(key) ?? [];
  }

  /** The same, but spaces and hyphens do not count: `R. Politik`, `R.Politik`. */
  namedJoined(key: string): readonly string[] {
    return this.#byJoinedName.get(key.replaceAll(' ', '')) ?? [];
  }

  /** By folded words in the order of the alphabet: other transcriptions, and the words in another order. */
  spelled(key: string): readonly string[] {
    return this.#bySpelling.get(key) ?? [];
  }

  /** Persons by the first and the last of their names, folded. */
  personsBetween(first: string, last: string): readonly string[] {
    return this.#byEnds.get(`${first} ${last}`) ?? [];
  }

  /** Persons by the initial of the forename and the surname, folded. */
  personsByInitial(initial: string, last: string): readonly string[] {
    return this.#byInitial.get(`${initial} ${last}`) ?? [];
  }

  /** Persons whose names end in these words, folded: `tokaev`, `von der leien`. */
  personsSurnamed(folded: string): readonly string[] {
    return this.#bySurname.get(folded) ?? [];
  }

  /** Persons whose names begin with this word, folded: family names that come first. */
  personsForenamed(folded: string): readonly string[] {
    return this.#byForename.get(folded) ?? [];
  }

  /** Persons whose surname sounds alike and whose forename begins alike. */
  personsSounding(first: string, last: string): readonly string[] {
    return this.#bySound.get(soundKey(first, last)) ?? [];
  }

  /** Bodies, groups, places and events by country and sorted words; a body without a country in its name has that of which it is part. */
  bodies(iso: string | null, words: string): readonly string[] {
    return this.#byBody.get(`${iso ?? ''}|${words}`) ?? [];
  }

  /** Organizations by the initials of their names. */
  withInitials(letters: string): readonly string[] {
    return this.#byInitials.get(letters) ?? [];
  }

  /** The country entity with this ISO 3166-1 code. */
  country(iso: string): string | null {
    return this.#byIso.get(iso)?.[0] ?? null;
  }

  /** A person's names of two words or more, read. */
  personNames(id: string): readonly PersonName[] {
    return this.#personNames.get(id) ?? [];
  }

  roles(person: string): readonly Role[] {
    return this.#roles.of(person);
  }

  /** Persons who hold or held the office in a body or country. */
  holders(office: Office, target: string): readonly string[] {
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
    if (before) return before;
    const { name = '', aliases = [] } = this.#entities.get(id) ?? {};
    const words = new Set([name, ...aliases].flatMap((one) => sortedWords(possessiveTokens(one)).split(' ')));
    this.#nameWords.set(id, words);
    return words;
  }

  /** The words of an entity's description, and the names in it. */
  description(id: string): Description {
    const before = this.#descriptions.get(id);
    if (before) return before;
    const read = readDescription(this.#entities.get(id)?.description ?? '');
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

  #addNames(entity: EntityRecord): void {
    const { id, kind, iso, name, aliases = [] } = entity;
    if (kind === 'COUNTRY' && iso) put(this.#byIso, iso, id);
    for (const spelling of [name, ...aliases]) {
      const key = nameKey(spelling);
      if (key === '') continue;
      put(this.#byName, key, id);
      put(this.#byJoinedName, key.replaceAll(' ', ''), id);
      const tokens = key.split(' ');
      const folded = tokens.map(foldSpelling);
      put(this.#bySpelling, [...folded].sort().join(' '), id);
      if (kind === 'PERSON') this.#addPerson(id, tokens, folded);
      else this.#addBody(id, kind, spelling, key);
    }
  }

  #addPerson(id: string, tokens: readonly string[], folded: readonly string[]): void {
    const name = toPersonName(tokens);
    for (let from = folded.length - 1; from >= Math.max(folded.length > 1 ? 1 : 0, folded.length - 4); from -= 1)
      put(this.#bySurname, folded.slice(from).join(' '), id);
    if (name === null) return;
    this.#personNames.set(id, [...this.personNames(id), name]);
    put(this.#byEnds, `${name.first} ${name.last}`, id);
    put(this.#byForename, name.first, id);
    put(this.#byInitial, `${name.first.slice(0, 1)} ${name.last}`, id);
    put(this.#bySound, soundKey(name.first, name.last), id);
  }

  #addBody(id: string, kind: EntityRecord['kind'], spelling: string, key: string): void {
    const { iso, words } = bodyKey(spelling);
    if (words === '') return;
    put(this.#byBody, `${iso ?? ''}|${words}`, id);
    const own = iso === null ? this.isoOf(id) : null;
    if (own !== null) put(this.#byBody, `${own}|${words}`, id);
    if (kind === 'ORGANIZATION') put(this.#byInitials, initialsOf(key), id);
  }
}

/** `international monetary fund` → `imf`; empty for names of fewer than three words that count. */
function initialsOf(key: string): string {
  const words = key.split(' ').filter((token) => !connectives.has(token));
  return words.length < 3 ? '' : words.map((word) => word.slice(0, 1)).join('');
}

function soundKey(first: string, last: string): string {
  return `${soundOf(first).slice(0, 1)} ${soundOf(last)}`;
}

/** One entity's keys come one after another, so that its last place shows whether it is there. */
function put(ids: Ids, key: string, id: string): void {
  if (key === '') return;
  const found = ids.get(key);
  if (found === undefined) ids.set(key, [id]);
  else if (found.at(-1) !== id) found.push(id);
}
