/** Failures of the driver, said in Hearsay's words. */

import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { HearsayError } from '../../src/errors.ts';
import { fromNeo4jError } from '../../src/store/neo4j/errors.ts';

test.each([
  ['ServiceUnavailable', 'STORE_UNREACHABLE'],
  ['SessionExpired', 'STORE_UNREACHABLE'],
  ['ECONNRESET', 'STORE_UNREACHABLE'],
  ['ProtocolError', 'STORE_UNREACHABLE'],
  ['N/A', 'STORE_UNREACHABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNREACHABLE'],
  ['Neo.DatabaseError.General.UnknownError', 'STORE_UNREACHABLE'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_BUSY'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_BUSY'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_BUSY'],
  ['Neo.ClientError.Transaction.TransactionMarkedAsFailed', 'STORE_BUSY'],
  ['Neo.ClientError.Security.Unauthorized', 'STORE_REFUSED'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_REFUSED'],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'STORE_READ_ONLY'],
])('%s is %s', (code, expected) => {
  const failure = new neo4j.Neo4jError('It failed.', code, '50N42', 'It failed.');
  const error = fromNeo4jError(failure, 'bolt://127.0.0.1:7687');
  expect(error).toBeInstanceOf(HearsayError);
  expect(error).toMatchObject({ code: expected, cause: failure });
});

test.each([
  ['a statement that is wrong', new neo4j.Neo4jError('', 'Neo.ClientError.Statement.SyntaxError', '42001', '')],
  ['a slip of our own', new TypeError('x is not a function')],
])('%s stays what it is', (_what, error) => {
  expect(fromNeo4jError(error, 'bolt://127.0.0.1:7687')).toBe(error);
});
