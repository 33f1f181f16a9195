/** Measures contenders in turn, round after round, so that whatever else the machine does meets all of them. */

import type { Contender } from '../contenders/contender.ts';
import type { Job } from './job.ts';
import { median, percentile } from './percentile.ts';
import { peakMemory, processorTime } from './process-usage.ts';
import type { Worker } from './start-worker.ts';

/** A contender with the process that asks it, and its job. */
export interface Entrant {
  readonly contender: Contender;
  readonly worker: Worker;
  readonly job: Job;
  /** The process of the database behind it, where that has one of its own. */
  readonly database: number | null;
}

export interface Figures {
  readonly contender: string;
  readonly requests: number;
  /** Requests a second, the median of the rounds. */
  readonly throughput: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of processor time for a request: of whoever answers, of the database, of the client that asks over HTTP. */
  readonly service: number;
  readonly database: number;
  readonly client: number;
  /** Megabytes that the answering process held at most. */
  readonly memory: number;
  /** Throughput and processor time (service and database) beside the first entrant, the best Cypher, medians of the rounds. */
  readonly throughputShare: number;
  readonly processorShare: number;
}

export interface Plan {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly clients: number;
}

const warmUpRequests = 3000;
const warmUpTurns = 10;

interface Turn {
  readonly latencies: readonly number[];
  readonly throughput: number;
  readonly service: number;
  readonly database: number;
  readonly client: number;
}

/** The figures of every entrant; the first is the one that the others are measured by. */
export async function measure(entrants: readonly Entrant[], plan: Plan): Promise<Figures[]> {
  const turns = entrants.map((): Turn[] => []);
  for (const entrant of entrants) await warmUp(entrant, plan);
  for (let round = 0; round < plan.rounds; round += 1)
    for (let step = 0; step < entrants.length; step += 1) {
      const place = (round + step) % entrants.length;
      const entrant = entrants[place];
      if (entrant) turns[place]?.push(await takeTurn(entrant, plan));
    }
  return entrants.map((entrant, place) => figuresOf(entrant, turns[place] ?? [], turns[0] ?? []));
}

/** What is compiled while it runs, in Java and in JavaScript, is compiled after so many requests; whoever is slow has no more of them. */
async function warmUp({ worker, job }: Entrant, plan: Plan): Promise<void> {
  let requests = 0;
  for (let turn = 0; turn < warmUpTurns && requests < warmUpRequests; turn += 1)
    requests += (await worker.load(job, plan.milliseconds, plan.clients)).latencies.length;
}

async function takeTurn({ contender, worker, job, database: pid }: Entrant, plan: Plan): Promise<Turn> {
  const answering = contender.pids.length > 0 ? contender.pids : [worker.pid];
  const databases = pid === null ? [] : [pid];
  const used = () => [answering, databases, [worker.pid]].map(processorTime) as [number, number, number];
  const before = used();
  const { latencies, milliseconds } = await worker.load(job, plan.milliseconds, plan.clients);
  const [service, database, client] = used().map((time, index) => (time - (before[index] ?? 0)) / latencies.length);
  return {
    latencies,
    throughput: (latencies.length * 1000) / milliseconds,
    service: service ?? 0,
    database: database ?? 0,
    client: contender.pids.length > 0 ? (client ?? 0) : 0,
  };
}

function figuresOf({ contender, worker }: Entrant, turns: readonly Turn[], best: readonly Turn[]): Figures {
  const latencies = turns.flatMap((turn) => turn.latencies);
  const middle = (of: (turn: Turn) => number) => rounded(median(turns.map(of)));
  const share = (of: (turn: Turn) => number) =>
    rounded(median(turns.map((turn, round) => of(turn) / of(best[round] ?? turn))));
  return {
    ...{ contender: contender.name, requests: latencies.length, throughput: middle((turn) => turn.throughput) },
    ...{ p50: rounded(percentile(latencies, 0.5)), p95: rounded(percentile(latencies, 0.95)) },
    p99: rounded(percentile(latencies, 0.99)),
    ...{ service: middle((turn) => turn.service), database: middle((turn) => turn.database) },
    client: middle((turn) => turn.client),
    memory: Math.max(...(contender.pids.length > 0 ? contender.pids : [worker.pid]).map(peakMemory)),
    throughputShare: share((turn) => turn.throughput),
    processorShare: share((turn) => turn.service + turn.database),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
