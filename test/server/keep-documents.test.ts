/** Documents that are kept: as many as their memory allows, however short their letters look. */

import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { documentStoreOf, keepDocuments } from '../../src/server/keep-documents.ts';

const dense = (number: number) => `{ a${number} ${'a '.repeat(1900)}}`;

test('are counted by what graphql-js makes of them, and those that were wanted longest ago go', async () => {
  const documents = keepDocuments(10_000_000);
  const store = documentStoreOf(documents);
  await store.set('first', parse(dense(0)));
  for (let number = 1; number <= 50; number += 1) {
    documents.set(dense(number), parse(dense(number)));
    expect(await store.get('first')).toBeDefined();
  }
  // A megabyte each: their text is but 4 kB.
  expect(documents.size).toBe(10);
  expect(documents.has(dense(50))).toBe(true);
  expect(documents.has(dense(1))).toBe(false);
  await store.delete('first');
  expect(await store.get('first')).toBeUndefined();
});

test('one that is larger than all may be is not kept', () => {
  const documents = keepDocuments(100_000);
  documents.set('large', parse(dense(1)));
  expect(documents.size).toBe(0);
});
