/** The voices of an article: its speakers in the order in which they are first heard, each with a colour. */

import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import type { StatementInTextFragment } from './article.generated.ts';

export interface Voice {
  readonly speaker: EntityNameFragment;
  /** Of the colours of marks.css, which begin anew after the last. */
  readonly colour: number;
  readonly statements: readonly StatementInTextFragment[];
}

const colours = 11;

/** Where a statement's content begins, or whatever of it stands first. */
export function placeOf({ anchors }: Pick<StatementInTextFragment, 'anchors'>): number {
  const content = anchors.filter(({ part }) => part === 'CONTENT');
  return Math.min(...(content.length > 0 ? content : anchors).map(({ start }) => start));
}

/** Statements in the order of the text. */
export function inTextOrder(statements: readonly StatementInTextFragment[]): StatementInTextFragment[] {
  return statements.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** The voices of statements that stand in the order of the text. */
export function voicesOf(statements: readonly StatementInTextFragment[]): Voice[] {
  const speakers = new Map(statements.map(({ speaker }) => [speaker.id, speaker]));
  return [...speakers.values()].map((speaker, index) => ({
    speaker,
    colour: index % colours,
    statements: statements.filter((statement) => statement.speaker.id === speaker.id),
  }));
}
