/** What two annotators say of the same statement. */

import { expect, test } from '@jest/globals';
import type { StatementRecord } from '../../src/record/record.ts';
import { comparePairs } from '../../tools/agreement/compare-pairs.ts';
import { statementAt } from './made-up.ts';

const plain = statementAt({ cue: [10, 14], content: [20, 40] });
const compare = (one: Partial<StatementRecord>, other: Partial<StatementRecord>) =>
  comparePairs([
    [
      { ...plain, ...one },
      { ...plain, ...other },
    ],
  ]);

test('the same statement agrees in everything', () => {
  expect(compare({}, {})).toMatchObject({
    ...{ speaker: 1, mode: 1, chain: 1, audience: 1, aboutJaccard: 1, contentAnchors: 1, contentJaccard: 1, saidOn: 1 },
    whereGiven: { chain: { pairs: 0, same: null } },
  });
});

test('the order of relays counts, their cues do not', () => {
  const [agency, paper] = [{ entity: 'organization:agency', cue: 'reported' }, { entity: 'organization:paper' }];
  expect(compare({ relays: [agency, paper] }, { relays: [paper, agency] }).chain).toBe(0);
  expect(compare({ relays: [agency] }, { relays: [{ ...agency, cue: 'cited' }] }).chain).toBe(1);
  expect(compare({ relays: [agency] }, {}).chain).toBe(0);
});

test('the order of an audience and of what it is about does not count', () => {
  const lists = { audience: ['person:bo', 'person:cy'], about: ['country:xa', 'person:bo'] };
  const turned = { audience: ['person:cy', 'person:bo'], about: ['person:bo', 'country:xa', 'person:cy'] };
  expect(compare(lists, turned)).toMatchObject({ audience: 1, aboutJaccard: 2 / 3 });
  expect(compare({}, { about: ['person:bo'] }).aboutJaccard).toBe(0);
});

test('content is compared by code points; the other parts do not matter', () => {
  const moved = statementAt({ cue: [12, 14], content: [30, 50] });
  expect(compare({}, { anchors: moved.anchors })).toMatchObject({ contentAnchors: 0, contentJaccard: 10 / 30 });
  const turned = [...plain.anchors].reverse();
  expect(compare({}, { anchors: turned }).contentAnchors).toBe(1);
});

test('a day that only one gives is a difference, and is counted among the given', () => {
  const pairs = [
    [plain, { ...plain, saidOn: '2022-01-09' }],
    [
      { ...plain, saidOn: '2022-01-09' },
      { ...plain, saidOn: '2022-01-09' },
    ],
    [plain, plain],
    [plain, plain],
  ] as const;
  expect(comparePairs(pairs)).toMatchObject({ saidOn: 0.75, whereGiven: { saidOn: { pairs: 2, same: 0.5 } } });
});

test('without pairs there is nothing to say', () => {
  expect(comparePairs([])).toMatchObject({ speaker: null, modeKappa: null, aboutJaccard: null });
});
