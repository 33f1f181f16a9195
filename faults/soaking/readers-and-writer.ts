/** Readers and a writer for minutes on end: no error, and neither memory, handles nor time grow. SIGTERM in the middle of it ends it well. */

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createToken } from '../../src/access/manage-tokens.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { startEngine } from '../graph/engine.ts';
import { findHalves } from '../graph/find-halves.ts';
import { type Service, startService, untilReady } from '../running/hearsay.ts';
import { growthOf, lookAt } from './looks.ts';
import { questions, writeOnce } from './questions.ts';

const readers = 4;
const pauseOfWriter = 200;

export const readersAndWriter: Fault = {
  ...{ name: 'readers-and-writer', title: 'four readers and a writer without a pause, then SIGTERM under load' },
  ...{ grounds: ['embedded', 'neo4j'], times: 1_000_000, minutes: 10 },
  attempt,
};

async function attempt({ ground, folder, mayGoOn, count, random }: Trial): Promise<Outcome> {
  const tokens = join(folder, 'tokens.json');
  const token = await createToken(tokens, { name: 'Ada', role: 'ADMIN' });
  const engine = await startEngine(ground, folder);
  const environment = { ...engine.environment, METRICS: 'true', HEARSAY_TOKENS: tokens, ANSWER_CACHE: '4' };
  const service = await startService(folder, [], environment);
  await untilReady(service);
  const failures: string[] = [];
  const [times, looks] = [[] as number[], [await lookAt(service.url)]];
  let [sent, written] = [0, 0];
  let isOver = false;

  const ask = async (query: string, variables: object, headers: Readonly<Record<string, string>> = {}) => {
    count();
    sent += 1;
    const begun = performance.now();
    const { data, errors } = await post(service, { query, variables }, headers);
    times.push(performance.now() - begun);
    if (errors) failures.push(`${JSON.stringify(errors).slice(0, 300)} for ${query}`);
    return data;
  };
  const read = async (): Promise<void> => {
    while (!isOver) {
      const [query, variables] = random.pick(questions);
      await ask(query, variables);
    }
  };
  const write = async (): Promise<void> => {
    for (let number = 0; !isOver; number += 1) {
      await writeOnce((query, variables) => ask(query, variables, { authorization: `Bearer ${token}` }), number);
      written += 1;
      await pause(pauseOfWriter);
    }
  };
  const watch = async (): Promise<void> => {
    while (mayGoOn()) {
      await pause(2_000);
      looks.push(await lookAt(service.url));
    }
    isOver = true;
  };
  await Promise.all([watch(), write(), ...Array.from({ length: readers }, read)]).catch((error) =>
    failures.push(String(error)),
  );
  failures.push(...growthOf(looks, times), ...(await stopUnderLoad(service)), ...(await findHalves(engine)));
  await engine.stop();
  const promise = `no error, ${written} articles came and went; memory, handles and time do not grow; SIGTERM lets what runs finish`;
  return { sent, promise, failures };
}

async function post({ url }: Service, body: object, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  return (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
}

/** Each request is answered whole or its connection refused; none is broken off, and the process ends with 0. */
async function stopUnderLoad(service: Service): Promise<readonly string[]> {
  const failures: string[] = [];
  const [query, variables] = questions[0];
  const asking = Array.from({ length: 20 }, () =>
    post(service, { query, variables }, {}).catch((error: Error & { cause?: { code?: string } }) => {
      const code = error.cause?.code;
      if (code !== 'ECONNREFUSED' && code !== 'ECONNRESET') failures.push(`SIGTERM: ${error.message} ${code}`);
      return null;
    }),
  );
  await pause(5);
  const code = await service.stop();
  const answers = await Promise.all(asking);
  if (code !== 0) failures.push(`SIGTERM: the service ended with ${code}`);
  if (answers.every((answer) => answer === null)) failures.push('SIGTERM: nothing that was running was finished');
  return failures;
}
