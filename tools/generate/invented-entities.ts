/** Invented entities: outlets, agencies, and those who speak and are spoken about, each made of its number. */

import type { EntityKind, EntityRecord, RelationRecord } from '../../src/record/record.ts';
import { nameCount, nameOf } from './invented-words.ts';
import { chanceOf, type World } from './world.ts';

/** The kinds of the most popular twenty, and of every twenty after them. */
const kinds = [...'PCOPGPOLPCPOEPOGPOLP'].map(
  (letter) =>
    ({ P: 'PERSON', C: 'COUNTRY', O: 'ORGANIZATION', G: 'GROUP', L: 'PLACE', E: 'EVENT' })[letter] as EntityKind,
);
/** Beyond these popular ones there are no countries, only places. */
const withCountries = 1600;
/** The codes that ISO 3166-1 leaves to its users; nobody else's country has one of them. */
const userCodes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `X${letter}`);
const outletNames = ['Times', 'Herald', 'Post', 'Tribune', 'Journal', 'Courier'] as const;
const bodyNames = ['Ministry', 'Institute', 'Union', 'Council', 'Company', 'Party', 'Bank', 'University'] as const;
const groupNames = ['residents', 'officials', 'witnesses', 'protesters', 'analysts', 'doctors'] as const;
const eventNames = ['summit', 'talks', 'floods', 'elections', 'strike', 'trial'] as const;
const offices = ['president', 'spokesman', 'minister', 'director', 'chair', 'ambassador'] as const;

export type EntityNumber = number;

export function outlet(world: World, number: number): EntityRecord {
  return organization(properName(world, number), chanceOf(world, 'name', number).pick(outletNames));
}

export function agency(world: World, number: number): EntityRecord {
  return organization(properName(world, world.outlets + number), 'News Agency');
}

/** Who speaks or is spoken about: number 0 the most often. */
export function entity(world: World, number: EntityNumber): EntityRecord {
  const name = properName(world, world.outlets + world.agencies + number);
  const random = chanceOf(world, 'entity', number);
  switch (kindOf(number)) {
    case 'PERSON':
      return record('PERSON', `${nameOf(random.whole(nameCount))} ${name}`, [name]);
    case 'ORGANIZATION':
      return organization(name, random.pick(bodyNames));
    case 'COUNTRY': {
      const iso =
        userCodes[
          kinds.slice(0, number % 20).filter((kind) => kind === 'COUNTRY').length + 2 * Math.floor(number / 20)
        ];
      return { ...record('COUNTRY', name, [`${name} Republic`]), ...(iso && { iso }) };
    }
    case 'GROUP':
      return record('GROUP', `${name} ${random.pick(groupNames)}`, []);
    case 'EVENT':
      return record('EVENT', `${name} ${random.pick(eventNames)}`, []);
    default:
      return record('PLACE', `${name} City`, [name]);
  }
}

/** The next entity from `number` on, round the end, that can speak. */
export function speakerFrom(world: World, number: EntityNumber): EntityNumber {
  for (let each = number; ; each = (each + 1) % world.entities) if (!/PLACE|EVENT/.test(kindOf(each))) return each;
}

/** What an entity stands in: a person holds an office, a body is part of a country, a country a member of an organization. */
export function relationOf(world: World, number: EntityNumber): RelationRecord | null {
  const random = chanceOf(world, 'entity', number + world.entities);
  const kind = kindOf(number);
  const body = nextOf('ORGANIZATION', random.rank(world.entities));
  const country = nextOf('COUNTRY', random.rank(Math.min(world.entities, withCountries) - kinds.length));
  const id = `relation:made-up-${number}`;
  const source = entity(world, number).id;
  if (kind === 'PERSON' && random.chance(0.6))
    return {
      ...{ type: 'relation', id, kind: 'HOLDS_ROLE', source },
      target: entity(world, random.chance(0.7) ? body : country).id,
      title: random.pick(offices),
      from: String(2010 + random.whole(13)),
    };
  if (kind === 'ORGANIZATION' && random.chance(0.5))
    return { type: 'relation', id, kind: 'PART_OF', source, target: entity(world, country).id };
  if (kind === 'COUNTRY' && random.chance(0.5))
    return { type: 'relation', id, kind: 'MEMBER_OF', source, target: entity(world, body).id };
  return null;

  function nextOf(wanted: EntityKind, from: number): EntityNumber {
    for (let each = from; each < world.entities; each += 1) if (kindOf(each) === wanted) return each;
    return kinds.indexOf(wanted);
  }
}

function kindOf(number: EntityNumber): EntityKind {
  const kind = kinds[number % kinds.length] ?? 'PERSON';
  return kind === 'COUNTRY' && number >= withCountries ? 'PLACE' : kind;
}

/** Each entity has a proper name of its own; steps without a common divisor visit every name once. */
function properName({ seed }: World, number: number): string {
  return nameOf((number * 1_000_003 + (seed % nameCount) * 7_919) % nameCount);
}

function organization(name: string, sort: string): EntityRecord {
  return record('ORGANIZATION', `${name} ${sort}`, []);
}

function record(kind: EntityKind, name: string, aliases: readonly string[]): EntityRecord {
  const id = `${kind.toLowerCase()}:${name.toLowerCase().replaceAll(' ', '-')}`;
  return { type: 'entity', id, kind, name, ...(aliases.length > 0 && { aliases }) };
}
