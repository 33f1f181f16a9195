/** The words of disputes: what is counted, from which day a figure is, which figures do not fit together. */

import type { Measure } from '../api/schema.generated.ts';
import { dayWords } from '../statement/days.ts';
import { isolateText } from '../statement/isolate-text.ts';
import type { DisputePlotFragment } from './dispute-plot.generated.ts';

export type DisputedFigure = DisputePlotFragment['figures'][number];

/** What each measure is called in a headline, in the order of the list. */
export const measureNames: Readonly<Record<Measure, string>> = {
  ...{ DEATHS: 'Deaths', INJURED: 'Injured', DETAINED: 'Detained', EVACUATED: 'Evacuated', TROOPS: 'Troops' },
  ...{ AIRCRAFT: 'Aircraft', HARDWARE: 'Equipment', DAYS: 'Days', OTHER: 'Other numbers' },
};

/** The measures in the order of the list. */
export const measureOrder = Object.keys(measureNames) as readonly Measure[];

/** The address of a dispute's page. */
export function disputePath(id: string): string {
  return `/dispute/${id}`;
}

/** The disagreement in one sentence, without what stands in the headline: `From “dozens” (News7h…) to …` */
export function sentenceOf({ summary }: Pick<DisputePlotFragment, 'summary'>): string {
  const sentence = summary.slice(summary.indexOf(': ') + 2);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const bases = { AS_OF: 'for', SAID: 'said', PUBLISHED: 'published' } as const;

/** `for 10 January 2022`, `published 9 January 2022` */
export function dayOfFigure({ day, dayBasis }: Pick<DisputedFigure, 'day' | 'dayBasis'>): string {
  return day === null || day === undefined ? 'day not known' : `${bases[dayBasis]} ${dayWords(day)}`;
}

/** `through RIA Novosti in The Wall Street Journal`, `The Wall Street Journal in its own voice`. */
export function wayOf({ figure: { article, statement } }: DisputedFigure): string {
  if (!statement) return 'in its own voice';
  const relays = statement.chain.filter(({ role }) => role === 'RELAY').map(({ entity }) => isolateText(entity.name));
  return [
    ...(relays.length > 0 ? [`through ${relays.join(' and ')}`] : []),
    `in ${isolateText(article.outlet.name)}`,
  ].join(', ');
}

/** Where a figure leads: to its statement, or to its article where that asserts it itself. */
export function figurePath({ figure: { article, statement } }: DisputedFigure): string {
  return statement ? `/statement/${statement.id}` : `/article/${article.id}`;
}

/** `cannot both be true with 1 and 3`; the numbers are places in the plot. */
export function remarksOf(disputed: DisputedFigure, all: readonly DisputedFigure[]): string[] {
  const places = (figures: readonly { readonly id: string }[]) =>
    figures.map(({ id }) => all.findIndex(({ figure }) => figure.id === id) + 1).join(' and ');
  const { conflictsWith, revises } = disputed;
  return [
    ...(conflictsWith.length > 0 ? [`cannot be true together with ${places(conflictsWith)}`] : []),
    ...(revises.length > 0 ? [`revises ${places(revises)}`] : []),
  ];
}
