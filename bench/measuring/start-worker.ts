/** Starts a process that asks, and gives it its orders. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Job, Load, Order, Told } from './job.ts';

export interface Worker {
  readonly pid: number;
  /** Asks each set of parameters once. */
  answers(job: Job): Promise<readonly unknown[]>;
  /** Asks in turn, by several clients at once, for a while. */
  load(job: Job, milliseconds: number, clients: number): Promise<Load>;
  stop(): void;
}

export function startWorker(): Worker {
  const child = fork(join(import.meta.dirname, 'worker-process.ts'), { execArgv: ['--import', 'tsx'] });
  const order = async (given: Order): Promise<Exclude<Told, { fault: string }>> => {
    child.send(given);
    const [told] = (await once(child, 'message')) as [Told];
    if ('fault' in told) throw new Error(told.fault);
    return told;
  };
  return {
    pid: child.pid ?? 0,
    async answers(job) {
      const told = await order({ do: 'answer', job });
      return 'answers' in told ? told.answers : [];
    },
    async load(job, milliseconds, clients) {
      const told = await order({ do: 'load', job, milliseconds, clients });
      return 'load' in told ? told.load : { latencies: [], milliseconds: 0 };
    },
    stop: () => child.disconnect(),
  };
}
