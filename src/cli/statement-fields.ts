/** Fields of a statement as the command line takes them: places in the text, and entities that the graph does not have. */

import { InvalidArgumentError } from 'commander';
import { HearsayError } from '../errors.ts';

export type Place = readonly [start: number, end: number];

interface PlaceOptions {
  readonly speakerAt?: readonly Place[];
  readonly cueAt?: readonly Place[];
  readonly contentAt?: readonly Place[];
}

export const entityKinds = ['person', 'organization', 'country', 'place', 'group', 'event'];

/** What both the correction of a statement and the adding of one take. */
export interface StatementFields extends PlaceOptions {
  readonly speaker?: string;
  readonly via?: readonly string[];
  readonly mode?: string;
  readonly cue?: string;
  readonly gist?: string;
  readonly quote?: readonly string[];
  readonly saidOn?: string;
  readonly new?: readonly string[];
}

/** The same as the API takes them; what is not given is left out, or undefined. */
export function statementFields(options: StatementFields) {
  const { speaker, via, mode, cue, gist, quote, saidOn } = options;
  const anchors = anchorsOf(options);
  return {
    ...{ speaker, cue, gist, saidOn, quotes: quote, mode: mode?.toUpperCase() },
    relays: via?.map((entity) => ({ entity })),
    entities: newEntities(options.new, speaker),
    ...(anchors.length > 0 && { anchors }),
  };
}

/** `toPlaces('350-402')` → `[[350, 402]]`; after those of the same option before. */
export function toPlaces(value: string, before: readonly Place[] = []): readonly Place[] {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  if (start === undefined || end === undefined)
    throw new InvalidArgumentError('Write the first code point and the one after the last: 350-402.');
  if (Number(end) <= Number(start))
    throw new InvalidArgumentError('The end is the code point after the last, and comes after the start: 350-402.');
  return [...before, [Number(start), Number(end)]];
}

/** The places of all parts, as the API takes them. */
function anchorsOf({ speakerAt, cueAt, contentAt }: PlaceOptions) {
  const parts = { SPEAKER: speakerAt, CUE: cueAt, CONTENT: contentAt };
  return Object.entries(parts).flatMap(([part, places = []]) => places.map(([start, end]) => ({ part, start, end })));
}

/** `['person']` with the speaker, or `['person', 'Carla Mendes', 'place', 'Kaja']`. */
function newEntities(given: readonly string[] | undefined, speaker: string | undefined) {
  if (given === undefined) return undefined;
  const words = given.length === 1 && speaker !== undefined ? [...given, speaker] : given;
  const pairs = words.flatMap((kind, at) => (at % 2 === 0 ? [{ kind, name: words[at + 1] }] : []));
  const wrong = pairs.find(({ kind, name }) => name === undefined || !entityKinds.includes(kind.toLowerCase()));
  if (wrong)
    throw new HearsayError(
      'INPUT_INVALID',
      `--new takes a kind (${entityKinds.join(', ')}) and the name: --new person "Carla Mendes".`,
    );
  return pairs.map(({ kind, name }) => ({ kind: kind.toUpperCase(), name }));
}
