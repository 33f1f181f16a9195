/** Sessions over a pool of connections to Neo4j, which is made anew where its line is dead; they fail in Hearsay's words. */

import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { cypherStatement } from '../cypher-file.ts';
import { type Connecting, connect, type Patience } from './connect.ts';
import { fromNeo4jError, isLogInRefused } from './errors.ts';
import { inTime, Line } from './line.ts';
import { retrying } from './retrying.ts';

type Mode = 'READ' | 'WRITE';
type Work<Result> = (session: Session) => Promise<Result>;

interface Place extends Connecting {
  readonly database?: string | undefined;
}

/** What a process knows of the database, over whichever connections. */
interface Known {
  /** What this process has read or written is never unread again, whichever member of a cluster answers next. */
  readonly bookmarks: BookmarkManager;
  version: string | null;
  lockedOut: { readonly error: unknown; readonly until: number } | undefined;
}

/** Those who may do something alone do it one after the other. */
const connectionsBeside = 4;
const closeLimit = 3_000;
/** Neo4j lets nobody in for five seconds who was wrong three times. */
const pauseAfterRefusal = 8_000;

export class Sessions {
  readonly #place: Place;
  readonly #patience: Patience;
  readonly #connections: number;
  readonly #known: Known;
  #line: Line;
  #beside: Sessions | undefined;

  constructor(place: Place, patience: Patience, connections: number, known = nothingKnown()) {
    this.#place = place;
    this.#patience = patience;
    this.#connections = connections;
    this.#known = known;
    this.#line = this.#newLine();
  }

  /** The last bookmarks that this process was told of. */
  get version(): string | null {
    return this.#known.version;
  }

  /** Sessions over a few connections of their own, for whoever keeps others waiting that have taken all of these. */
  get beside(): Sessions {
    this.#beside ??= new Sessions(this.#place, this.#patience, connectionsBeside, this.#known);
    return this.#beside;
  }

  /** Does work in a session. @throws HearsayError STORE_UNREACHABLE and the like */
  async once<Result>(mode: Mode, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    return this.#translate(this.#inSession(mode, work, signal));
  }

  /** The same for work that may be done again, as it is where that may help. */
  async again<Result>(mode: Mode, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    return this.#translate(retrying(() => this.#inSession(mode, work, signal), this.#patience.retry, signal));
  }

  async ping(): Promise<void> {
    await this.#translate(this.#knock());
  }

  async close(): Promise<void> {
    await Promise.all([this.#line.close(closeLimit), this.#beside?.close()]);
  }

  #newLine(): Line {
    const line: Line = new Line({
      driver: connect(this.#place, this.#patience, this.#connections),
      patience: this.#patience,
      knock: () => this.#knock(),
      askAgain: () => (line.waiting < this.#connections ? this.#askOver(line.driver) : null),
      onDead: () => {
        this.#line = this.#newLine();
      },
    });
    return line;
  }

  /** Asks over a connection of its own, so that the answer is Neo4j's and not that of connections that were good once. */
  async #knock(): Promise<void> {
    this.#mindLockOut();
    const driver = connect(this.#place, this.#patience, 1);
    try {
      await this.#askOver(driver);
    } finally {
      void driver.close().catch(() => undefined);
    }
  }

  async #askOver(driver: Driver): Promise<void> {
    const session = driver.session({ ...this.#database, defaultAccessMode: 'READ' });
    try {
      await inTime(session.run(cypherStatement('read', 'nothing', 'neo4j')), this.#patience.knock);
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  async #inSession<Result>(mode: Mode, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    this.#mindLockOut();
    const line = this.#line;
    const session = line.driver.session({
      ...this.#database,
      bookmarkManager: this.#known.bookmarks,
      defaultAccessMode: mode,
    });
    try {
      const result = await line.wait(work(session), signal);
      this.#known.version = session.lastBookmarks().join() || this.#known.version;
      return result;
    } finally {
      // Neo4j ends what still runs in a session that is closed; whoever was too late does not wait for that.
      const ended = line.end(session);
      if (!signal?.aborted) await ended;
    }
  }

  async #translate<Result>(promise: Promise<Result>): Promise<Result> {
    return promise.catch((error) => {
      if (isLogInRefused(error) && error !== this.#known.lockedOut?.error)
        this.#known.lockedOut = { error, until: performance.now() + pauseAfterRefusal };
      throw fromNeo4jError(error, this.#place.uri);
    });
  }

  /** Showing a wrong password with every question would lock out whoever wants to mend it. */
  #mindLockOut(): void {
    const { lockedOut } = this.#known;
    if (lockedOut && performance.now() < lockedOut.until) throw lockedOut.error;
    this.#known.lockedOut = undefined;
  }

  get #database(): { database?: string } {
    const { database } = this.#place;
    return database === undefined ? {} : { database };
  }
}

function nothingKnown(): Known {
  return { bookmarks: neo4j.bookmarkManager(), version: null, lockedOut: undefined };
}
