/** Made-up records for the tests of agreement; only what a test is about is given. */

import type { Anchor, FigureRecord, StatementRecord } from '../../src/record/record.ts';

interface Places {
  /** Start and end, as in the record. */
  readonly cue: readonly [number, number];
  readonly content?: readonly [number, number];
}

/** A statement at a place: `statementAt({cue: [10, 14]}, {speaker: 'person:bo'})`. */
export function statementAt(
  { cue, content = [cue[1] + 1, cue[1] + 11] }: Places,
  fields: Partial<StatementRecord> = {},
): StatementRecord {
  const anchors: Anchor[] = [
    { part: 'CUE', start: cue[0], end: cue[1] },
    { part: 'CONTENT', start: content[0], end: content[1] },
  ];
  return {
    type: 'statement',
    id: `statement:example-1-${String(cue[0]).padStart(6, '0')}`,
    article: 'article:example-1',
    speaker: 'person:ada',
    mode: 'INDIRECT',
    cue: 'said',
    gist: 'Tea is late.',
    anchors,
    ...fields,
  };
}

/** A figure of deaths: `figureOf({value: 12})`. */
export function figureOf(fields: Partial<FigureRecord>): FigureRecord {
  return {
    type: 'figure',
    id: 'figure:example-1-000001',
    article: 'article:example-1',
    measure: 'DEATHS',
    approximation: 'EXACT',
    unit: 'people',
    scope: 'Exampleland',
    ...fields,
  };
}
