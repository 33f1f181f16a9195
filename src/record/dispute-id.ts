/** Which figures count the same: those of one measure, scope and unit, however the scope is spelled, have one dispute's id. */

import { nameKey } from './name-key.ts';
import type { FigureRecord, Measure } from './record.ts';

/** Where the ids of disputes stand that are looked for: after the one, before the other. */
export interface DisputeRange {
  readonly from: string;
  readonly to: string;
}

const idPrefix = 'dispute:';

/** `'dispute:deaths|protests-in-kazakhstan|people'`: the same for every spelling that `nameKey` takes for one. */
export function disputeIdOf({ measure, scope, unit }: Pick<FigureRecord, 'measure' | 'scope' | 'unit'>): string {
  return `${idPrefix}${[measure.toLowerCase(), slug(scope), slug(unit)].join('|')}`;
}

/** The ids of the disputes over a measure, or over every one. */
export function disputesOver(measure: Measure | null): DisputeRange {
  const from = measure === null ? idPrefix : `${idPrefix}${measure.toLowerCase()}|`;
  const end = String.fromCharCode(from.charCodeAt(from.length - 1) + 1);
  return { from, to: `${from.slice(0, -1)}${end}` };
}

function slug(words: string): string {
  return nameKey(words).replaceAll(' ', '-') || words.trim();
}
