/** Neo4j killed and started again while readers ask. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { startEngine } from '../graph/engine.ts';
import { startService, untilReady } from '../running/hearsay.ts';
import { neo4jTimeout, requestTimeout, whatIsWrong } from './judge.ts';
import { startReaders } from './readers.ts';

const mostToResume = 15_000;

export const restartNeo4j: Fault = {
  ...{ name: 'restart-neo4j', title: 'kill -9 of Neo4j under load, and a new start' },
  ...{ grounds: ['neo4j'], times: 5, minutes: 6 },
  attempt,
};

async function attempt({ folder, mayGoOn, count, random }: Trial): Promise<Outcome> {
  const engine = await startEngine('neo4j', folder);
  const service = await startService(folder, [], {
    ...engine.environment,
    ...{ ANSWER_CACHE: '0', REQUEST_TIMEOUT: `${requestTimeout}`, NEO4J_TIMEOUT: `${neo4jTimeout}` },
  });
  const failures: string[] = [];
  let [sent, longest, slowest] = [0, 0, 0];
  try {
    await untilReady(service);
    while (mayGoOn()) {
      count();
      const readers = startReaders(service.url, 4);
      await sleep(500 + random.next() * 500);
      await engine.kill();
      if ((await fetch(`${service.url}/ready`)).ok) failures.push('/ready said yes without Neo4j');
      if (!(await fetch(`${service.url}/health`)).ok) failures.push('/health said no');
      await engine.restart();
      const resumed = await readers.untilAnswered(mostToResume);
      const reading = await readers.stop();
      sent += reading.sent;
      longest = Math.max(longest, reading.longestFailure);
      slowest = Math.max(slowest, resumed ?? mostToResume);
      failures.push(...whatIsWrong(reading));
      if (resumed === null) failures.push(`no answer within ${mostToResume / 1000} s of its start`);
    }
    if (service.process.exitCode !== null) failures.push('the service ended');
  } finally {
    await service.stop();
    await engine.stop();
  }
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  return {
    ...{ sent, failures },
    promise: `every failure has a code and comes within ${requestTimeout} s (longest ${seconds(longest)} s); answers again within ${seconds(slowest)} s of the start`,
  };
}
