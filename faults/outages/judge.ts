/** What every outage is judged by: how long a request may take, and which failures are told rightly. */

import type { Reading } from './readers.ts';

/** Seconds, as the service is told them. */
export const requestTimeout = 10;
export const neo4jTimeout = 8;
/** What a busy machine may take on top, in milliseconds. */
const grace = 2_000;
const outageCodes: readonly string[] = ['STORE_UNREACHABLE', 'STORE_BUSY', 'REQUEST_TIMED_OUT'];

/** A line for each thing that no reader may meet; where nobody is to notice the outage, every code is one. */
export function whatIsWrong({ codes, longestFailure, leaks }: Reading, isNotNoticed = false): string[] {
  const expected = isNotNoticed ? [] : outageCodes;
  return [
    ...[...codes].filter((code) => !expected.includes(code)).map((code) => `answered with ${code}`),
    ...(longestFailure > requestTimeout * 1000 + grace ? [`a failure took ${longestFailure} ms`] : []),
    ...leaks.map((leak) => `shown of the inside: ${leak}`),
  ];
}
