/** Unknown names in one request: near ones are looked for a few times and no more, since that goes through all names. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Reader } from '../../src/store/store.ts';

const store = openEmbedded();
beforeAll(() => store.prepare());
afterAll(() => store.close());

/** How often near names are read when these are sought at once. */
async function looks(names: readonly string[]) {
  let count = 0;
  const reader: Reader = {
    read: (name, parameters) => {
      if (name === 'names-near') count += 1;
      return store.read(name, parameters);
    },
  };
  const { findEntity } = createLoaders(reader);
  const codes = await Promise.all(names.map((name) => findEntity(name).catch(({ code }) => code)));
  expect(new Set(codes)).toEqual(new Set(['ENTITY_UNKNOWN']));
  return count;
}

test('a name that is sought again and again is sought once', async () => {
  expect(await looks(Array.from({ length: 50 }, () => 'Nobody'))).toBe(2);
});

test('near ones are looked for for five names', async () => {
  expect(await looks(Array.from({ length: 50 }, (_, n) => `Nobody ${n}`))).toBe(10);
});

test.each(['x '.repeat(500), `person:${'x'.repeat(1_000_000)}`])('one that is too long is refused', async (name) => {
  const { findEntity } = createLoaders(store);
  await expect(findEntity(name)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
