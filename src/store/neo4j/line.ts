/**
 * The connections to Neo4j for as long as they are good. A network can swallow what is sent and say nothing: whoever waits on such a line
 * would wait until the operating system gives it up, after minutes. So where an answer takes long, somebody asks whether anybody is there.
 */

import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Patience } from './connect.ts';

/** How often nobody may answer before the line is dead. */
const knocks = 2;

interface LineOptions {
  readonly driver: Driver;
  /** Asks over a connection of its own. @throws where nobody answers */
  readonly knock: () => Promise<void>;
  /** Asks over one of these connections; null where all are taken. */
  readonly askAgain: () => Promise<void> | null;
  readonly patience: Patience;
  /** Called once, before those who wait are told. */
  readonly onDead: () => void;
}

export class Line {
  readonly driver: Driver;
  readonly #options: LineOptions;
  readonly #waiting = new Set<(error: unknown) => void>();
  #asking: Promise<void> | undefined;
  #isDead = false;

  constructor(options: LineOptions) {
    this.driver = options.driver;
    this.#options = options;
  }

  /** How many wait for an answer. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** The outcome of `work`, or sooner a failure: where the line is found dead, or `signal` ends it. */
  wait<Result>(work: Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => void this.#ask(), this.#options.patience.silence);
      const end = () => {
        clearInterval(timer);
        this.#waiting.delete(fail);
        signal?.removeEventListener('abort', onAbort);
      };
      const fail = (error: unknown) => {
        end();
        reject(error);
      };
      const onAbort = () => fail(signal?.reason);
      this.#waiting.add(fail);
      signal?.addEventListener('abort', onAbort);
      work.then((result) => {
        end();
        resolve(result);
      }, fail);
      if (signal?.aborted) onAbort();
      if (this.#isDead) fail(silence());
    });
  }

  /** Ends a session, for which Neo4j ends what still runs in it; where not even that is answered, the line is dead. Never rejects. */
  async end(session: Session): Promise<void> {
    const { turn, knock } = this.#options.patience;
    const closed = this.wait(session.close());
    await inTime(closed, turn + knock).catch((error) => isSilence(error) && this.#die());
  }

  /** Ends the line from this side, where it can within a time in milliseconds, and whoever still waits. */
  async close(limit: number): Promise<void> {
    this.#isDead = true;
    await inTime(this.driver.close(), limit).catch(() => undefined);
    this.#failAll();
  }

  /** One asks for all. */
  #ask(): Promise<void> {
    this.#asking ??= this.#knock().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Whoever is only busy answers the second time: work under way is not given up for one answer that came late. */
  async #knock(): Promise<void> {
    for (let time = 1; time <= knocks; time += 1)
      try {
        await Promise.all([this.#options.knock(), this.#options.askAgain()]);
        return;
      } catch (error) {
        if (!isSilence(error)) return;
      }
    this.#die();
  }

  #die(): void {
    if (this.#isDead) return;
    this.#isDead = true;
    this.#options.onDead();
    this.#failAll();
    // The other side is told where it still can be.
    this.driver.close().catch(() => undefined);
  }

  #failAll(): void {
    for (const fail of [...this.#waiting]) fail(silence());
  }
}

/** The failure of whoever was not answered, as the driver would say it. */
function silence(): Error {
  const message = 'Neo4j does not answer any more.';
  return new neo4j.Neo4jError(message, neo4j.error.SERVICE_UNAVAILABLE, '50N42', message);
}

function isSilence(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED;
}

/** What comes in time, or silence. */
export async function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(silence()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
