/** Masking: expected errors reach clients with code and details, faults of requests with their messages, all else with nothing. */

import { describe, expect, test } from '@jest/globals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HearsayError } from '../../src/errors.ts';
import { createErrorFormatter } from '../../src/graphql/masking.ts';

/** What the client sees of an error, and what was reported. */
function mask(error: unknown, formatted: GraphQLFormattedError = error as GraphQLFormattedError) {
  const reported: unknown[] = [];
  const seen = createErrorFormatter((each) => reported.push(each))(formatted, error);
  return { seen, reported };
}

const place = { locations: [{ line: 1, column: 2 }], path: ['statements', 'nodes', 0] };
const unknownName = new HearsayError('ENTITY_UNKNOWN', 'No entity has the name "X".', {
  details: { name: 'X', nearest: [], code: 'NOT_THIS' },
  cause: new Error('MATCH (secret) RETURN secret'),
});

describe('an expected error', () => {
  const expected = {
    message: 'No entity has the name "X".',
    extensions: { name: 'X', nearest: [], code: 'ENTITY_UNKNOWN' },
  };

  test('reaches the client with its code, its details and its place', () => {
    const error = new GraphQLError(unknownName.message, { originalError: unknownName });
    expect(mask(error, { message: error.message, ...place })).toEqual({
      seen: { ...expected, ...place },
      reported: [],
    });
  });

  test('is the same where nothing wraps it', () => {
    expect(mask(unknownName, { message: 'wrapped' })).toEqual({ seen: expected, reported: [] });
  });

  test('gives away neither cause nor stack', () => {
    const formatted = { message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts:1'] } };
    expect(JSON.stringify(mask(unknownName, formatted).seen)).not.toMatch(/secret|stack/);
  });
});

describe('a fault of the request', () => {
  test('a stack that gave out is a fault of the request', () => {
    const deeper = (): number => 1 + deeper();
    let error: unknown;
    try {
      deeper();
    } catch (thrown) {
      error = thrown;
    }
    const seen = { message: 'The request nests too deep.', extensions: { code: 'BAD_REQUEST' } };
    expect(mask(error, { message: 'x' })).toEqual({ seen, reported: [] });
  });

  test.each([
    'BAD_REQUEST',
    'BAD_USER_INPUT',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ])('%s keeps its message and its code, and nothing else', (code) => {
    const formatted = { message: 'Syntax Error.', ...place, extensions: { code, stacktrace: ['at inside.ts:1'] } };
    expect(mask(new GraphQLError('Syntax Error.'), formatted)).toEqual({
      seen: { message: 'Syntax Error.', ...place, extensions: { code } },
      reported: [],
    });
  });
});

test('an error of the executor about the whole request is a fault of the request', () => {
  const error = new GraphQLError('Variable "$first" got invalid value "x".');
  expect(mask(error)).toEqual({
    seen: expect.objectContaining({ message: error.message, extensions: { code: 'BAD_REQUEST' } }),
    reported: [],
  });
});

describe('what nobody expected', () => {
  const secret = new TypeError('password "hunter2" was refused by bolt://10.0.0.5');
  test.each<[string, unknown, GraphQLFormattedError]>([
    [
      'an error of a resolver',
      new GraphQLError(secret.message, { originalError: secret }),
      { message: secret.message },
    ],
    [
      'one that has Apollo’s code for it',
      new GraphQLError(secret.message, { originalError: secret }),
      { message: secret.message, extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [secret.stack] } },
    ],
    [
      'one with a code that nobody knows',
      new GraphQLError(secret.message, { originalError: secret }),
      { message: secret.message, extensions: { code: 'Neo.ClientError.Statement.SyntaxError' } },
    ],
    ['a bare error', secret, { message: secret.message }],
  ])('%s reaches the client without its message, and is reported whole', (_what, error, formatted) => {
    expect(mask(error, { ...formatted, ...place })).toEqual({
      seen: { message: 'Unexpected error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      reported: [secret],
    });
  });

  test('an error without a cause is reported itself', () => {
    const error = new GraphQLError('Cannot return null for non-nullable field Statement.speaker.', { path: ['a'] });
    expect(mask(error)).toMatchObject({ seen: { message: 'Unexpected error.' }, reported: [error] });
  });

  test('what is thrown need not be an error', () => {
    expect(mask('boom', { message: 'boom' })).toMatchObject({
      seen: { message: 'Unexpected error.' },
      reported: ['boom'],
    });
  });
});
