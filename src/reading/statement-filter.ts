/** Filters of statements as the Cypher files take them: a disjunction of conjunctions of terms, each of which can be negated. */

import { HearsayError } from '../errors.ts';
import type { EntityKind, SpeechMode } from '../record/record.ts';
import { firstDay, lastDay } from './days.ts';
import { isGiven } from './given.ts';
import { checkDays, checkDepths } from './ranges.ts';

/** One condition on a statement, such as `{field: 'mode', values: ['DIRECT'], negated: false}`. */
export interface Term {
  readonly field: string;
  readonly values: readonly (string | number)[];
  readonly negated: boolean;
}

/** All of its terms hold. */
export type Conjunction = readonly Term[];

/** A filter as clients write it; every entity is named by id, name or alias. */
export interface StatementFilter {
  readonly speaker?: string | null | undefined;
  readonly speakerKind?: EntityKind | null | undefined;
  readonly about?: string | null | undefined;
  readonly via?: string | null | undefined;
  readonly audience?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly mode?: SpeechMode | null | undefined;
  readonly saidFrom?: string | null | undefined;
  readonly saidTo?: string | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
  readonly depthMin?: number | null | undefined;
  readonly depthMax?: number | null | undefined;
  readonly text?: string | null | undefined;
  readonly and?: readonly StatementFilter[] | null | undefined;
  readonly or?: readonly StatementFilter[] | null | undefined;
  readonly not?: StatementFilter | null | undefined;
}

const maxConjunctions = 64;
const maxDepth = 8;

/** The id of the entity that a reference means. */
export type FindEntity = (reference: string) => Promise<string>;

/**
 * The conjunctions of which at least one must hold; `[[]]` lets every statement through.
 * @throws HearsayError INPUT_INVALID where the filter is empty where it must not be, or too large.
 */
export async function toConjunctions(
  filter: StatementFilter | null | undefined,
  findEntity: FindEntity,
): Promise<Conjunction[]> {
  if (!filter) return [[]];
  return holds(filter, false, findEntity, 0);
}

/** The conjunctions under which the filter holds or, negated, does not (De Morgan). */
async function holds(
  filter: StatementFilter,
  negated: boolean,
  findEntity: FindEntity,
  depth: number,
): Promise<Conjunction[]> {
  if (depth > maxDepth) throw tooLarge(`nest and, or and not at most ${maxDepth} deep`);
  const terms = await termsOf(filter, findEntity);
  const parts: Conjunction[][] = terms.map((term) => [[{ ...term, negated }]]);
  for (const part of filter.and ?? []) parts.push(await holds(part, negated, findEntity, depth + 1));
  if (filter.not) parts.push(await holds(filter.not, !negated, findEntity, depth + 1));
  if (filter.or) {
    if (filter.or.length === 0) throw new HearsayError('INPUT_INVALID', '"or" must hold at least one filter.');
    const choices: Conjunction[][] = [];
    for (const choice of filter.or) choices.push(await holds(choice, negated, findEntity, depth + 1));
    parts.push(negated ? every(choices) : some(choices));
  }
  return negated ? some(parts) : every(parts);
}

function some(parts: readonly Conjunction[][]): Conjunction[] {
  return withinLimit(parts.flat());
}

function every(parts: readonly Conjunction[][]): Conjunction[] {
  return parts.reduce<Conjunction[]>(
    (all, part) => withinLimit(all.flatMap((one) => part.map((other) => [...one, ...other]))),
    [[]],
  );
}

function withinLimit(conjunctions: Conjunction[]): Conjunction[] {
  if (conjunctions.length > maxConjunctions)
    throw tooLarge(`combine fewer alternatives: they multiply to more than ${maxConjunctions}`);
  return conjunctions;
}

function tooLarge(mend: string): HearsayError {
  return new HearsayError('INPUT_INVALID', `The filter is too large: ${mend}.`);
}

async function termsOf(filter: StatementFilter, findEntity: FindEntity): Promise<Omit<Term, 'negated'>[]> {
  const { speakerKind, article, mode, depthMin, depthMax, text } = filter;
  checkDays(['saidFrom', 'saidTo'], filter.saidFrom, filter.saidTo);
  checkDays(['publishedFrom', 'publishedTo'], filter.publishedFrom, filter.publishedTo);
  checkDepths(depthMin, depthMax);
  if (text?.trim() === '') throw new HearsayError('INPUT_INVALID', 'The text to look for is empty; leave it out.');
  const entityFields = ['speaker', 'about', 'via', 'audience', 'outlet'] as const;
  const entities = await Promise.all(
    entityFields.map(async (field) => {
      const reference = filter[field];
      return isGiven(reference) ? [{ field, values: [await findEntity(reference)] }] : [];
    }),
  );
  const plain = (field: string, value: string | number | null | undefined) =>
    isGiven(value) ? [{ field, values: [value] }] : [];
  return [
    ...entities.flat(),
    ...plain('speakerKind', isGiven(speakerKind) ? labelOfKind(speakerKind) : null),
    ...plain('article', article),
    ...plain('mode', mode),
    ...plain('saidFrom', firstDay(filter.saidFrom)),
    ...plain('saidTo', lastDay(filter.saidTo)),
    ...plain('publishedFrom', firstDay(filter.publishedFrom)),
    ...plain('publishedTo', lastDay(filter.publishedTo)),
    ...plain('depthMin', depthMin),
    ...plain('depthMax', depthMax),
    ...plain('text', text?.toLowerCase().replaceAll('’', "'")),
  ];
}

/** `labelOfKind('GROUP')` → `'Group'`, the label of the nodes. */
export function labelOfKind(kind: EntityKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}
