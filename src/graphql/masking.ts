/** What clients see of errors: stable codes and messages that teach; nothing of the inside. */

import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, HearsayError } from '../errors.ts';
import { tokensExceeded } from './limits/max-tokens.ts';

/** Codes that Apollo gives to faults in the request itself; their messages are for clients. */
const requestFaults = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What clients are told of the store; where it is and how it failed is for the operator. */
export const storeFaults: Partial<Record<ErrorCode, string>> = {
  STORE_UNREACHABLE: 'The graph cannot be reached at the moment.',
  STORE_REFUSED: 'The graph refuses this service; whoever runs it finds in its log how to mend that.',
  STORE_READ_ONLY: 'The graph takes no changes at the moment; reading goes on.',
  STORE_DAMAGED: 'A file of the graph is damaged; the operator has to mend it.',
  STORE_FULL: 'The disk of the graph is full: nothing can be written at the moment, and nothing that was is lost.',
  STORE_BUSY: 'The graph is too busy to answer in time; try again in a moment.',
};

/** Letters of a message, which may quote what was sent. */
const longestMessage = 1_000;

/** What graphql-js adds where something in the schema is called much the same. */
const suggestion = /\s*Did you mean [\s\S]*$/;

/** Whether it is the stack that gave out, over something that nests too deep. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

/**
 * Makes the formatter; what nobody expected goes to `report` and reaches the client without its message. Where `hints` is false
 * nobody is told what the schema has that is called much the same.
 */
export function createErrorFormatter(report: (error: unknown) => void, hints = true) {
  const told = (message: string) => shortened(hints ? message : message.replace(suggestion, ''));
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const code = String(formatted.extensions?.code ?? '');
    const original =
      (code === 'GRAPHQL_PARSE_FAILED' && tokensExceeded(formatted.message)) ||
      ((error as { originalError?: unknown }).originalError ?? error);
    if (original instanceof HearsayError) {
      const message = storeFaults[original.code];
      if (message) report(original);
      return {
        message: message ?? shortened(original.message),
        ...place,
        extensions: { ...original.details, code: original.code },
      };
    }
    if (requestFaults.has(code)) return { message: told(formatted.message), ...place, extensions: { code } };
    if (original instanceof GraphQLError && !original.path)
      return { message: told(formatted.message), ...place, extensions: { code: 'BAD_REQUEST' } };
    if (isTooDeep(original))
      return { message: 'The request nests too deep.', ...place, extensions: { code: 'BAD_REQUEST' } };
    report(original);
    return { message: 'Unexpected error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** A message as far as somebody would read it. */
export function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message;
}
