/** Reads of the embedded engine that somebody ends: they are told the signal's reason, as it is. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HearsayError } from '../../src/errors.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const store = openEmbedded();
beforeAll(() => store.prepare());
afterAll(() => store.close());

test.each([
  ['time that is up', new DOMException('The operation was aborted due to timeout', 'TimeoutError')],
  ['whoever asked having gone', new DOMException('This operation was aborted', 'AbortError')],
  ['a failure of Hearsay’s own', new HearsayError('REQUEST_TIMED_OUT', 'The request took longer than 1 s.')],
])('%s stays what it is, and is no failure of the engine', async (_what, reason) => {
  const ending = new AbortController();
  const asked = store.read('stats-nodes', {}, ending.signal);
  // The engine is asked in the next turn; the signal comes while it answers.
  await Promise.resolve();
  ending.abort(reason);
  await expect(asked).rejects.toBe(reason);
});
