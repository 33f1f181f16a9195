/** A network between service and Neo4j that breaks while readers ask: every request ends in time with a code, and the service goes on by itself. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type BreakableNetwork, startProxy } from '../../tools/proxy/start-proxy.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { startEngine } from '../graph/engine.ts';
import { startService, untilReady } from '../running/hearsay.ts';
import { neo4jTimeout, requestTimeout, whatIsWrong } from './judge.ts';
import { startReaders } from './readers.ts';

interface Break {
  readonly name: string;
  readonly title: string;
  /** Breaks the network; it is mended after the outage. */
  readonly how: (network: BreakableNetwork) => void;
  /** Whether answers must come all the same. */
  readonly isNotNoticed?: boolean;
}

const outage = 4_000;
const mostToResume = 10_000;

const breaks: readonly Break[] = [
  {
    name: 'network-cut',
    title: 'every connection to Neo4j cut under load',
    how: (each) => each.cut(),
    isNotNoticed: true,
  },
  { name: 'network-refused', title: 'Neo4j refuses connections for a while under load', how: (each) => each.refuse() },
  {
    name: 'network-swallows',
    title: 'the network swallows everything in the midst of answers',
    how: (each) => each.swallow(),
  },
  { name: 'network-slow', title: 'the network delays everything by three seconds', how: (each) => each.delay(3_000) },
  {
    name: 'network-half-open',
    title: 'open connections die without a word, new ones are good',
    how: (each) => {
      each.swallow();
      each.mend();
    },
  },
];

export const networkOutages: readonly Fault[] = breaks.map((each) => ({
  ...{ name: each.name, title: each.title, grounds: ['neo4j'], times: 5, minutes: 4 },
  attempt: (trial) => attempt(trial, each),
}));

async function attempt(
  { folder, mayGoOn, count, random }: Trial,
  { how, isNotNoticed = false }: Break,
): Promise<Outcome> {
  const engine = await startEngine('neo4j', folder);
  const network = await startProxy(new URL(engine.environment.NEO4J_URI ?? '').host);
  const service = await startService(folder, [], {
    ...engine.environment,
    ...{ NEO4J_URI: `bolt://${network.address}`, ANSWER_CACHE: '0' },
    ...{ REQUEST_TIMEOUT: `${requestTimeout}`, NEO4J_TIMEOUT: `${neo4jTimeout}` },
  });
  const failures: string[] = [];
  let [sent, longest, slowestToResume] = [0, 0, 0];
  try {
    await untilReady(service);
    while (mayGoOn()) {
      count();
      const readers = startReaders(service.url, 4);
      await sleep(500 + random.next() * 500);
      how(network);
      await sleep(outage);
      const isReady = (await fetch(`${service.url}/ready`)).ok;
      network.mend();
      const resumed = await readers.untilAnswered(mostToResume);
      const reading = await readers.stop();
      sent += reading.sent;
      longest = Math.max(longest, reading.longestFailure);
      slowestToResume = Math.max(slowestToResume, resumed ?? mostToResume);
      failures.push(...whatIsWrong(reading, isNotNoticed));
      if (resumed === null) failures.push(`no answer within ${mostToResume / 1000} s of recovery`);
      if (isNotNoticed && !isReady) failures.push('/ready said no though Neo4j answered');
    }
    if (service.process.exitCode !== null) failures.push('the service ended');
  } finally {
    await service.stop();
    await network.close();
    await engine.stop();
  }
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  return {
    ...{ sent, failures },
    promise: isNotNoticed
      ? `every request is answered; the slowest first answer came ${seconds(slowestToResume)} s after the break was over`
      : `every failure has a code and comes within ${requestTimeout} s (longest ${seconds(longest)} s); answers again within ${seconds(slowestToResume)} s of recovery`,
  };
}
