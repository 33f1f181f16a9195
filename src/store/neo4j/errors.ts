/** What goes wrong with Neo4j, said in Hearsay's words. */

import { HearsayError } from '../../errors.ts';

const unreachable = /ServiceUnavailable|SessionExpired/;
const busy = /ConnectionAcquisitionTimeout|pool|TransactionTimedOut|TransientError|MemoryPoolOutOfMemory/i;

/** A failure of the driver as a HearsayError; what is neither the connection's nor the load's fault stays as it is. */
export function fromNeo4jError(error: unknown, uri: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/.test(code))
    return new HearsayError(
      'STORE_UNREACHABLE',
      `Neo4j at ${uri} refuses the log-in: check NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error },
    );
  if (/Schema\.(ConstraintCreationFailed|ConstraintValidationFailed)/.test(code))
    return new HearsayError(
      'STORE_UNREACHABLE',
      `The database at ${uri} holds other data that breaks Hearsay's constraints; give Hearsay one of its own with NEO4J_DATABASE.`,
      { cause: error },
    );
  if (/Security\.Forbidden/.test(code))
    return new HearsayError(
      'STORE_UNREACHABLE',
      `The user of Neo4j at ${uri} may not do this: check the rights of NEO4J_USER.`,
      {
        cause: error,
      },
    );
  if (/DatabaseNotFound/.test(code))
    return new HearsayError('STORE_UNREACHABLE', `Neo4j at ${uri} has no such database: check NEO4J_DATABASE.`, {
      cause: error,
    });
  if (busy.test(code) || /acquisition timed out/.test(message))
    return new HearsayError('STORE_BUSY', 'Neo4j is too busy to answer in time; try again in a moment.', {
      cause: error,
    });
  if (unreachable.test(code))
    return new HearsayError(
      'STORE_UNREACHABLE',
      `Neo4j at ${uri} does not answer: is it running, and is NEO4J_URI right?`,
      {
        cause: error,
      },
    );
  return error;
}
