/** How many requests came from each address within a while, by a clock that nobody sets: one that goes back would keep people out as long. */

import type { FastifyRateLimitStore } from '@fastify/rate-limit';

interface Count {
  current: number;
  readonly since: number;
}

/** Whoever came longest ago is forgotten first. */
const mostAddresses = 5_000;

export class RequestCounts implements FastifyRateLimitStore {
  readonly #counts = new Map<string, Count>();

  incr: FastifyRateLimitStore['incr'] = (address, tell, timeWindow) => {
    const now = performance.now();
    const known = this.#counts.get(address);
    const count = known && known.since + timeWindow > now ? known : { current: 0, since: now };
    count.current += 1;
    this.#counts.delete(address);
    this.#counts.set(address, count);
    const [oldest = address] = this.#counts.keys();
    if (this.#counts.size > mostAddresses) this.#counts.delete(oldest);
    tell(null, { current: count.current, ttl: timeWindow - (now - count.since) });
  };

  /** A route with limits of its own counts by itself. */
  child(): RequestCounts {
    return new RequestCounts();
  }
}
