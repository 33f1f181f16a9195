/** Corrections of two people at one time, put together field by field. */

import { expect, test } from '@jest/globals';
import { rebase } from '../../../src/explorer/correct/rebase.ts';

const before = { cue: 'said', gist: 'a', about: ['x'] };

test.each([
  [{}, {}, {}, []],
  [{ cue: 'warned' }, {}, { cue: 'warned' }, []],
  [{}, { cue: 'warned' }, { cue: 'warned' }, []],
  [{ cue: 'warned' }, { gist: 'b' }, { cue: 'warned', gist: 'b' }, []],
  [{ cue: 'warned' }, { cue: 'warned' }, { cue: 'warned' }, []],
  [{ cue: 'warned' }, { cue: 'told', gist: 'b' }, { cue: 'told', gist: 'b' }, ['cue']],
  [{ about: ['x', 'y'] }, { about: ['z'] }, { about: ['z'] }, ['about']],
])('theirs %j and mine %j give %j', (theirs, mine, expected, differing) => {
  const rebased = rebase(before, { ...before, ...theirs }, { ...before, ...mine });
  expect(rebased).toEqual({ value: { ...before, ...expected }, differing });
});
