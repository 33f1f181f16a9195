/** From what people call an entity to the entity: by id, by name or by alias, and never by a guess. */

import { distance } from 'fastest-levenshtein';
import { HearsayError } from '../errors.ts';
import { nameKey } from '../record/name-key.ts';
import type { Reader } from '../store/store.ts';

/** An entity that a name can mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

/** Letters of an id or a name that somebody asks for, as the schema of records has it: the names of all the offices of a body fit. */
export const longestReference = 500;

const idPattern = /^(person|organization|country|place|group|event):/;

/** Whether a reference to an entity is an id rather than a name. */
export function isEntityId(reference: string): boolean {
  return idPattern.test(reference);
}

/** @throws HearsayError INPUT_INVALID where what somebody asks for is too long to be an id or a name. */
export function checkReference(reference: string): void {
  const length = lengthOf(reference);
  if (length > longestReference)
    throw new HearsayError(
      'INPUT_INVALID',
      `An id or a name has at most ${longestReference} characters, not ${length}.`,
    );
}

/** How many letters are asked for, in code points as schemas count; what is far too long need not be counted. */
export function lengthOf(reference: string): number {
  const { length } = reference;
  return length > longestReference && length <= 2 * longestReference ? Array.from(reference).length : length;
}

/** The entities that each of some names can mean, in one call. */
export async function readCandidates(
  reader: Reader,
  names: readonly string[],
): Promise<readonly (readonly Candidate[])[]> {
  const keys = names.map(nameKey);
  const rows = await reader.read('entities-by-name', { keys: [...new Set(keys)] });
  return keys.map((key) => rows.filter((row) => row.key === key) as readonly unknown[] as readonly Candidate[]);
}

/**
 * The one entity among the candidates of a name.
 * @throws HearsayError ENTITY_AMBIGUOUS with the candidates, ENTITY_UNKNOWN with the nearest names, if `mayLook` lets them be looked for.
 */
export async function onlyCandidate(
  reader: Reader,
  name: string,
  candidates: readonly Candidate[],
  mayLook = () => true,
): Promise<string> {
  const [first, ...others] = candidates;
  if (first && others.length === 0) return first.id;
  if (first) throw ambiguous(name, candidates);
  throw unknownName(name, mayLook() ? await nearestNames(reader, name) : []);
}

function ambiguous(name: string, candidates: readonly Candidate[]): HearsayError {
  const list = candidates.map(({ id, name: own }) => `${own} (${id})`).join(', ');
  return new HearsayError(
    'ENTITY_AMBIGUOUS',
    `"${name}" can mean ${candidates.length} entities: ${list}. Give an id.`,
    {
      details: { name, candidates },
    },
  );
}

function unknownName(name: string, nearest: readonly Candidate[]): HearsayError {
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.map((near) => `"${near.name}"`).join(' or ')}?` : '';
  return new HearsayError('ENTITY_UNKNOWN', `No entity has the name or alias "${name}".${hint}`, {
    details: { name, nearest },
  });
}

/** An id that no entity has. */
export function unknownId(id: string): HearsayError {
  return new HearsayError('ENTITY_UNKNOWN', `No entity has the id "${id}".`, { details: { id } });
}

/** Words of a name that others are looked for by: each is compared with every name that there is. */
const mostWords = 6;

/** Among names that begin with the same four letters or hold a word of this one; where none is near, with the same two, or with a word that begins alike. */
async function nearestNames(reader: Reader, name: string): Promise<readonly Candidate[]> {
  const key = nameKey(name);
  if (key === '') return [];
  const words = longestOf(key.split(' ').filter((word) => word.length > 3));
  const heads = words.map((word) => ` ${word.slice(0, 3)}`);
  const looks = [
    { start: key.slice(0, 4), words },
    { start: key.slice(0, 2), words: [...words, ...heads] },
  ];
  for (const look of looks) {
    const rows = await reader.read('names-near', { ...look, limit: 500 });
    const nearest = nearestTo(key, rows as readonly unknown[] as readonly NearRow[]);
    if (nearest.length > 0) return nearest;
  }
  return [];
}

/** The longest tell most. */
function longestOf(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, mostWords);
}

interface NearRow {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

/**
 * The three nearest by edits (Levenshtein 1966) for the length of the longer name; none that shares less than half with it. One word may
 * also be a surname, which is near where two thirds of it are alike: `Kimm` is near Daniel Kim.
 */
function nearestTo(key: string, rows: readonly NearRow[]): Candidate[] {
  const best = new Map<string, { candidate: Candidate; away: number }>();
  for (const { key: other, id, name } of rows) {
    const away = Math.min(awayFrom(key, other), key.includes(' ') ? 1 : awayFromWord(key, other));
    const known = best.get(id);
    if (!known || away < known.away) best.set(id, { candidate: { id, name, description: null }, away });
  }
  return [...best.values()]
    .filter(({ away }) => away <= 0.5)
    .sort((a, b) => a.away - b.away || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function awayFrom(key: string, other: string): number {
  return distance(key, other) / Math.max(key.length, other.length);
}

/** A word of a name is always a little farther off than a name that is as near. */
function awayFromWord(key: string, other: string): number {
  const nearest = Math.min(...other.split(' ').map((word) => awayFrom(key, word)));
  return nearest > 1 / 3 ? 1 : nearest + 0.1;
}
