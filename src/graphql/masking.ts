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

/** Makes the formatter; what nobody expected goes to `report` and reaches the client without its message. */
export function createErrorFormatter(report: (error: unknown) => void) {
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
        message: message ?? original.message,
        ...place,
        extensions: { ...original.details, code: original.code },
      };
    }
    if (requestFaults.has(code)) return { message: formatted.message, ...place, extensions: { code } };
    if (original instanceof GraphQLError && !original.path)
      return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST' } };
    report(original);
    return { message: 'Unexpected error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
