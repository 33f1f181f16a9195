/** Dates as sources write them: to days and moments, and to nothing where they give none. */

import { expect, test } from '@jest/globals';
import { toMoment } from '../../src/intake/to-moment.ts';

test.each([
  ['Sun, 09 Jan 2022 14:05:00 +0600', '2022-01-09T14:05:00+06:00'],
  ['January 9, 2022', '2022-01-09'],
  ['14 April 1865', '1865-04-14'],
  ['2022-02-30', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['9999-12-31T23:59:59.999Z', undefined],
  ['Fri, 31 Dec 9999 23:59:59 GMT', undefined],
])('%s is %s', (written, moment) => {
  expect(toMoment(written)).toBe(moment);
});
