/** How the driver is told to connect, and how long it and whoever asks it may take. */

import neo4j, { type Driver } from 'neo4j-driver';

export interface Connecting {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Milliseconds, most of them a share of what a read may take. */
export interface Patience {
  /** A read at the server. */
  readonly read: number;
  /** An answer, before somebody asks whether anybody is there. */
  readonly silence: number;
  /** The answer to that; what is busy answers later than what is idle. */
  readonly knock: number;
  /** A new connection. */
  readonly connection: number;
  /** A connection that others have taken. */
  readonly turn: number;
  /** Trying again what fails for a moment only. */
  readonly retry: number;
  /** A snapshot, during which those who write wait: whoever was stopped in the midst of one must not keep them waiting for ever. */
  readonly snapshot: number;
}

const hour = 3_600_000;

/** The times that belong to a read of at most so many milliseconds. */
export function patienceOf(read: number, snapshot = hour): Patience {
  const share = (part: number) => Math.round(read / part);
  return {
    ...{ read, silence: share(10), knock: share(4) },
    ...{ connection: share(6), turn: share(3), retry: share(6) },
    snapshot,
  };
}

/** A driver of at most so many connections; none is opened before somebody asks. */
export function connect({ uri, user, password }: Connecting, patience: Patience, connections: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: patience.connection,
    connectionAcquisitionTimeout: patience.turn,
    maxConnectionPoolSize: connections,
    maxTransactionRetryTime: patience.retry,
    userAgent: 'hearsay',
    telemetryDisabled: true,
  });
}
