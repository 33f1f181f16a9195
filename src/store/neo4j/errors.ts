/** What goes wrong with Neo4j, said in Hearsay's words. */

import { type ErrorCode, HearsayError } from '../../errors.ts';
import { brokenSocket } from './retrying.ts';

interface Fault {
  /** What the driver's code of the error holds. */
  readonly codes: RegExp;
  readonly code: ErrorCode;
  /** What is wrong, and how whoever runs the service mends it. */
  readonly say: (uri: string) => string;
}

const logInRefused = /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/;

/** Whether Neo4j does not take the password. */
export function isLogInRefused(error: unknown): boolean {
  return logInRefused.test(String((error as { code?: unknown }).code));
}

/** The first that fits tells. */
const faults: readonly Fault[] = [
  {
    codes: logInRefused,
    code: 'STORE_REFUSED',
    say: (uri) => `Neo4j at ${uri} refuses the log-in: check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    codes: /Schema\.(ConstraintCreationFailed|ConstraintValidationFailed)/,
    code: 'STORE_REFUSED',
    say: (uri) =>
      `The database at ${uri} holds other data that breaks Hearsay's constraints; give Hearsay one of its own with NEO4J_DATABASE.`,
  },
  {
    codes: /WriteOnReadOnlyAccessDatabase|ForbiddenOnReadOnlyDatabase|ReadOnly|NotALeader/,
    code: 'STORE_READ_ONLY',
    say: (uri) =>
      `The database at ${uri} takes no writes: let it (server.databases.read_only, ALTER DATABASE … SET ACCESS READ WRITE), or find out why the cluster has no leader.`,
  },
  {
    codes: /Security\.Forbidden/,
    code: 'STORE_REFUSED',
    say: (uri) => `The user of Neo4j at ${uri} may not do this: check the rights of NEO4J_USER.`,
  },
  {
    codes: /DatabaseNotFound/,
    code: 'STORE_REFUSED',
    say: (uri) => `Neo4j at ${uri} has no such database: check NEO4J_DATABASE.`,
  },
  {
    codes: /OutOfMemory/,
    code: 'STORE_BUSY',
    say: (uri) =>
      `A query needs more memory than Neo4j at ${uri} gives it: raise db.memory.transaction.max and the like, or lower MAX_COST.`,
  },
  {
    codes: /DatabaseUnavailable|ServiceUnavailable|SessionExpired/,
    code: 'STORE_UNREACHABLE',
    say: (uri) => `Neo4j at ${uri} does not answer: is it running, and is NEO4J_URI right?`,
  },
  {
    codes: /TransactionTimedOut|Terminated|LockClientStopped|TransientError|ClientError\.Transaction/,
    code: 'STORE_BUSY',
    say: () => 'Neo4j is too busy to answer in time; try again in a moment.',
  },
  {
    codes: /Neo\.DatabaseError/,
    code: 'STORE_UNREACHABLE',
    say: (uri) => `Neo4j at ${uri} failed; its own logs tell why.`,
  },
  {
    // What the driver says of itself: a transaction or a pool that ended under whoever used it.
    codes: /^N\/A$/,
    code: 'STORE_UNREACHABLE',
    say: (uri) => `The connection to Neo4j at ${uri} ended under whoever used it; try again in a moment.`,
  },
];

/** A failure of the driver as a HearsayError; what is neither the connection's nor the load's fault stays as it is. */
export function fromNeo4jError(error: unknown, uri: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/acquisition timed out/.test(message))
    return new HearsayError(
      'STORE_BUSY',
      'All connections to Neo4j are taken; try again in a moment, or raise NEO4J_CONNECTIONS.',
      { cause: error },
    );
  const driverCode = brokenSocket.test(code) ? 'ServiceUnavailable' : code;
  const fault = error instanceof HearsayError ? undefined : faults.find(({ codes }) => codes.test(driverCode));
  return fault ? new HearsayError(fault.code, fault.say(uri), { cause: error }) : error;
}
