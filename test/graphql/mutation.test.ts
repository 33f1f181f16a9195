/** What all mutations have in common: rights are errors, what a person can mend is data, and nothing read before is believed after. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../src/access/viewer.ts';
import { HearsayError } from '../../src/errors.ts';
import { createContext } from '../../src/graphql/context.ts';
import { mutation } from '../../src/graphql/mutations/mutation.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const store = openEmbedded();
beforeAll(() => store.prepare());
afterAll(() => store.close());

const ada: Viewer = { name: 'Ada', role: 'CURATOR' };
const contextOf = (viewer: Viewer | null, written = true) =>
  createContext(store, { viewer, store: written ? store : null });
const call = (run: () => Promise<{ done: boolean }>, context = contextOf(ada)) =>
  mutation<object, { done: boolean }>('CURATOR', { done: false }, run)(null, { input: {} }, context);

describe('a mutation', () => {
  test('gives its payload, and no user errors', async () => {
    expect(await call(async () => ({ done: true }))).toEqual({ done: true, userErrors: [] });
  });

  test.each([
    ['to anonymous readers', contextOf(null), 'UNAUTHENTICATED'],
    ['to roles that do not suffice', contextOf({ name: 'Bo', role: 'READER' }), 'FORBIDDEN'],
    ['where nothing is written', contextOf(ada, false), 'FORBIDDEN'],
  ])('is refused %s before anything happens', async (_whom, context, code) => {
    let happened = false;
    const refused = call(async () => {
      happened = true;
      return { done: true };
    }, context);
    await expect(refused).rejects.toMatchObject({ code });
    expect(happened).toBe(false);
  });

  test.each([
    [{ field: 'from' }, ['from'], []],
    [{ field: ['relays', '0'] }, ['relays', '0'], []],
    [{ change: 'change:1' }, null, ['change:1']],
    [{ changes: ['change:2', 'change:1'] }, null, ['change:2', 'change:1']],
    [{}, null, []],
  ])('tells what a person can mend as data: %j', async (details, field, changes) => {
    const failing = call(() => Promise.reject(new HearsayError('ENTITY_UNKNOWN', 'No entity.', { details })));
    const userErrors = [{ code: 'ENTITY_UNKNOWN', message: 'No entity.', field, changes }];
    expect(await failing).toEqual({ done: false, userErrors });
  });

  test.each([new HearsayError('STORE_BUSY', 'Busy.'), new Error('unforeseen')])('throws %s', async (error) => {
    await expect(call(() => Promise.reject(error))).rejects.toBe(error);
  });

  test('leaves fresh loaders behind', async () => {
    const context = contextOf(ada);
    const before = context.load;
    await call(async () => ({ done: true }), context);
    expect(context.load).not.toBe(before);
  });
});
