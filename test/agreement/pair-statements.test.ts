/** Which statements of two annotations are the same one. */

import { expect, test } from '@jest/globals';
import { pairStatements } from '../../tools/agreement/pair-statements.ts';
import { statementAt } from './made-up.ts';

test('overlapping cues pair; touching cues do not', () => {
  const one = statementAt({ cue: [10, 14] });
  const overlapping = statementAt({ cue: [13, 20] });
  const touching = statementAt({ cue: [14, 20] });
  expect(pairStatements([one], [overlapping])).toEqual([[one, overlapping]]);
  expect(pairStatements([one], [touching])).toEqual([]);
});

test('the same speaker goes before the larger overlap of content', () => {
  const one = statementAt({ cue: [10, 14], content: [20, 40] });
  const sameContent = statementAt({ cue: [10, 14], content: [20, 40] }, { speaker: 'person:bo' });
  const sameSpeaker = statementAt({ cue: [10, 14], content: [35, 60] });
  expect(pairStatements([one], [sameContent, sameSpeaker])).toEqual([[one, sameSpeaker]]);
});

test('with the same speaker, the larger overlap of content wins', () => {
  const one = statementAt({ cue: [10, 14], content: [20, 40] });
  const less = statementAt({ cue: [10, 14], content: [35, 60] });
  const more = statementAt({ cue: [10, 14], content: [20, 41] });
  expect(pairStatements([one], [less, more])).toEqual([[one, more]]);
});

test('nobody is paired twice', () => {
  const first = [statementAt({ cue: [10, 14] }), statementAt({ cue: [10, 14] }, { speaker: 'person:bo' })];
  const [one, other] = first;
  expect(pairStatements(first, [statementAt({ cue: [10, 14] })])).toHaveLength(1);
  expect(pairStatements(first, [...first].reverse())).toEqual([
    [one, one],
    [other, other],
  ]);
});

test('a cue in two pieces pairs by either piece', () => {
  const pieces = statementAt({ cue: [10, 16] });
  const split = { ...pieces, anchors: [...pieces.anchors, { part: 'CUE' as const, start: 50, end: 59 }] };
  expect(pairStatements([split], [statementAt({ cue: [52, 54] })])).toHaveLength(1);
});
