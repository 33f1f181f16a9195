/** Questions that wait for one answer: from the service, from what is kept, and until nobody waits any more. */

import { describe, expect, test } from '@jest/globals';
import { type Client, cacheExchange, createClient, fetchExchange, gql } from 'urql';
import { askUntil } from '../../../src/explorer/api/ask-until.ts';

const question = { document: gql<{ readonly n: number }>('{ n }'), variables: {} };

/** A client whose service answers with how often it was asked. */
function client(): Client {
  let asked = 0;
  const headers = { 'content-type': 'application/json' };
  return createClient({
    ...{ url: 'http://127.0.0.1/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] },
    fetch: async (_url, init) => {
      init?.signal?.throwIfAborted();
      asked += 1;
      return new Response(JSON.stringify({ data: { n: asked } }), { headers });
    },
  });
}

describe('asking until', () => {
  test('what is kept is answered again, however often it is asked', async () => {
    const [own, { signal }] = [client(), new AbortController()];
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push((await askUntil(own, signal, question)).data?.n);
    expect(answers).toEqual([1, 1, 1]);
  });

  test.each([true, false])(
    'where nobody waits any more it ends with the reason (before it is asked: %s)',
    async (isBefore) => {
      const control = new AbortController();
      const reason = new Error('gone');
      if (isBefore) control.abort(reason);
      const answer = askUntil(client(), control.signal, question);
      control.abort(reason);
      await expect(answer).rejects.toBe(reason);
    },
  );
});
