/** A statement as far as people can correct it, and what a correction says of it to the API. */

import type { AnchorPart, SpeechMode, StatementCorrectInput } from '../api/schema.generated.ts';
import type { Named } from '../entity/named.ts';

/** A place in the text, in code points. */
export interface Place {
  readonly part: AnchorPart;
  readonly start: number;
  readonly end: number;
}

export interface Correctable {
  readonly id: string;
  /** What people have made of it, in one word; none of what is not in the graph yet. */
  readonly revision?: string;
  readonly speaker: Named;
  readonly about: readonly Named[];
  readonly audience: readonly Named[];
  /** Nearest to the article first. */
  readonly relays: readonly { readonly entity: Named; readonly cue: string | null }[];
  readonly mode: SpeechMode;
  readonly cue: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly saidOn: string | null;
  readonly anchors: readonly Place[];
}

/** What is different, as `statementCorrect` takes it; null where nothing is. */
export function toCorrection(before: Correctable, after: Correctable): StatementCorrectInput | null {
  const was = correctedFields(before);
  const is = correctedFields(after);
  const names = Object.keys(is) as (keyof typeof is)[];
  const changed = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  if (changed.length === 0) return null;
  const made = entitiesOf(after).filter(({ isMade }) => isMade);
  const without = before.anchors.some(isOfSpeaker) && !after.anchors.some(isOfSpeaker);
  return {
    id: after.id,
    ...(before.revision !== undefined && { basedOn: before.revision }),
    ...Object.fromEntries(changed.map((name) => [name, is[name]])),
    ...(made.length > 0 && { entities: made.map(({ name, kind }) => ({ name, kind })) }),
    ...(without && { withoutAnchors: ['SPEAKER'] }),
  };
}

const isOfSpeaker = ({ part }: Place): boolean => part === 'SPEAKER';

/** All that a statement names, each once. */
export function entitiesOf({ speaker, about, audience, relays }: Correctable): Named[] {
  const named = [speaker, ...about, ...audience, ...relays.map(({ entity }) => entity)];
  return [...new Map(named.map((entity) => [entity.id, entity])).values()];
}

/** As the API knows it: what is made with the correction, by its name. */
const referenceOf = ({ id, name, isMade }: Named): string => (isMade ? name : id);

/** The fields as the API takes them, by which two statements are compared. */
export function correctedFields({
  speaker,
  about,
  audience,
  relays,
  mode,
  cue,
  gist,
  quotes,
  saidOn,
  anchors,
}: Correctable) {
  return {
    speaker: referenceOf(speaker),
    about: about.map(referenceOf),
    audience: audience.map(referenceOf),
    relays: relays.map(({ entity, cue: by }) => ({ entity: referenceOf(entity), cue: by?.trim() || null })),
    mode,
    cue: cue.trim(),
    gist: gist.trim(),
    quotes: quotes.map((quote) => quote.trim()).filter((quote) => quote !== ''),
    saidOn: saidOn?.trim() || null,
    anchors: anchors.map(({ part, start, end }) => ({ part, start, end })),
  };
}

/** The statement with a part at other places: `withPlaces(statement, 'CUE', [{start: 4, end: 8}])`. */
export function withPlaces(
  statement: Correctable,
  part: AnchorPart,
  places: readonly Pick<Place, 'start' | 'end'>[],
): Correctable {
  const given = places.map(({ start, end }) => ({ part, start, end })).toSorted((a, b) => a.start - b.start);
  return { ...statement, anchors: [...statement.anchors.filter((anchor) => anchor.part !== part), ...given] };
}
