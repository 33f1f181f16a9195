/** Which figures count the same: those of one measure, scope and unit, however the scope is spelled. */

import { nameKey } from '../record/name-key.ts';
import type { Measure } from '../record/record.ts';

/** Figures by what they count, as their records spell it. */
export interface FigureGroup {
  readonly measure: Measure;
  readonly scope: string;
  readonly unit: string;
  readonly figures: readonly string[];
}

const idPrefix = 'dispute:';

/** `'dispute:deaths|protests-in-kazakhstan|people'`: the same for every spelling that `nameKey` takes for one. */
export function disputeIdOf({ measure, scope, unit }: Omit<FigureGroup, 'figures'>): string {
  return `${idPrefix}${[measure.toLowerCase(), slug(scope), slug(unit)].join('|')}`;
}

/** The measure in the id of a dispute; it may be none that there is. */
export function measureInId(id: string): string {
  return (id.slice(idPrefix.length).split('|')[0] ?? '').toUpperCase();
}

/** The ids of the figures of every group that holds at least two, by the id of the dispute that they may be. */
export function comparableFigures(groups: readonly FigureGroup[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const group of groups) {
    const id = disputeIdOf(group);
    const figures = byId.get(id);
    if (figures) figures.push(...group.figures);
    else byId.set(id, [...group.figures]);
  }
  return new Map([...byId].filter(([, figures]) => figures.length > 1));
}

function slug(words: string): string {
  return nameKey(words).replaceAll(' ', '-') || words.trim();
}
