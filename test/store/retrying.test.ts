/** Trying again. */

import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { retrying } from '../../src/store/neo4j/retrying.ts';

const passing = new neo4j.Neo4jError('gone for a moment', 'ServiceUnavailable', '50N42', 'gone');
const lasting = new neo4j.Neo4jError('no such thing', 'Neo.ClientError.Statement.SyntaxError', '42001', 'wrong');

const failing = (error: Error, times: number) => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries <= times) throw error;
    return tries;
  };
  return { work, tries: () => tries };
};

test('what fails for a moment is done again', async () => {
  expect(await retrying(failing(passing, 2).work, 5_000)).toBe(3);
});

test('what will fail again is not', async () => {
  const { work, tries } = failing(lasting, 1);
  await expect(retrying(work, 5_000)).rejects.toBe(lasting);
  expect(tries()).toBe(1);
});

test('what fails slowly is tried once more and no oftener', async () => {
  const { work, tries } = failing(passing, 9);
  await expect(retrying(work, 0)).rejects.toBe(passing);
  expect(tries()).toBe(2);
});

test('a query that needs more memory than one may have is not tried again', async () => {
  const code = 'Neo.TransientError.General.TransactionOutOfMemoryError';
  const tooMuch = new neo4j.Neo4jError('too much', code, '51N00', 'too much');
  const { work, tries } = failing(tooMuch, 1);
  await expect(retrying(work, 5_000)).rejects.toBe(tooMuch);
  expect(tries()).toBe(1);
});
