/** Which figures count the same: one id for every spelling of a scope, and ranges of ids by measure. */

import { expect, test } from '@jest/globals';
import { disputeIdOf, disputesOver } from '../../src/record/dispute-id.ts';
import type { Measure } from '../../src/record/record.ts';

const measures: readonly Measure[] = ['DEATHS', 'DETAINED', 'INJURED', 'TROOPS', 'AIRCRAFT', 'DAYS', 'OTHER'];

test.each([
  ['protests in Kazakhstan', 'people', 'dispute:deaths|protests-in-kazakhstan|people'],
  ['The storm, Ålesund', 'people', 'dispute:deaths|storm-alesund|people'],
  ['storm: Alesund', 'people', 'dispute:deaths|storm-alesund|people'],
  ['storm', 'families', 'dispute:deaths|storm|families'],
  ['…', 'people', 'dispute:deaths|…|people'],
])('%s, %s: %s', (scope, unit, id) => {
  expect(disputeIdOf({ measure: 'DEATHS', scope, unit })).toBe(id);
});

test.each(measures)('the disputes over %s are those between two ends, and no others', (measure) => {
  const over = measures.filter((other) => {
    const id = disputeIdOf({ measure: other, scope: 'storm', unit: 'people' });
    const { from, to } = disputesOver(measure);
    return from < id && id < to;
  });
  expect(over).toEqual([measure]);
});

test('those over every measure are all', () => {
  const { from, to } = disputesOver(null);
  const ids = measures.map((measure) => disputeIdOf({ measure, scope: 'storm', unit: 'people' }));
  expect(ids.filter((id) => from < id && id < to)).toEqual(ids);
});
