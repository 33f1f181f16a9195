/** A service killed while people correct statements, merge entities and bring articles in. */

import { setTimeout as delay } from 'node:timers/promises';
import { createToken } from '../../src/access/manage-tokens.ts';
import { askServer } from '../../src/graphql/ask.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { differences } from '../graph/compare.ts';
import { type Engine, startEngine } from '../graph/engine.ts';
import { findHalves } from '../graph/find-halves.ts';
import { startService } from '../running/hearsay.ts';
import { killNow, momentIn, reach } from './kill.ts';
import { changesIn, type Step, stepsOverSeed } from './steps.ts';
import { Taking, takeSteps } from './taking.ts';

const articles = 3;

export const killService: Fault = {
  ...{ name: 'kill-service', title: 'kill -9 of `hearsay serve` while it changes records and takes articles in' },
  ...{ grounds: ['embedded', 'neo4j'], times: 30, minutes: 15 },
  attempt: (trial) => killServices(trial),
};

/** Kills services until the trial ends. */
export async function killServices(
  trial: Trial,
  { boltUri, size = articles }: { boltUri?: string; size?: number } = {},
) {
  const engine = await startEngine(trial.ground, trial.folder, boltUri);
  try {
    const token = await createToken(tokensOf(trial).HEARSAY_TOKENS, { name: 'Ada', role: 'ADMIN' });
    return await killEach(trial, engine, token, stepsOverSeed(size));
  } finally {
    await engine.empty();
    await engine.stop();
  }
}

/** Outside of the data, which go with every attempt. */
const tokensOf = ({ folder }: Trial) => ({ HEARSAY_TOKENS: `${folder}/tokens.json` });

async function killEach(trial: Trial, engine: Engine, token: string, steps: readonly Step[]): Promise<Outcome> {
  const { random, mayGoOn, count } = trial;
  const failures: string[] = [];
  const environment = { ...engine.environment, ...tokensOf(trial) };
  const serve = () => startService(trial.folder, ['--no-seed'], environment);
  const seed = async () => {
    await engine.empty();
    await engine.withStore(async (store) => {
      await store.prepare();
      await load(store, [projectFile('seed')], { strict: true });
    });
  };

  await seed();
  const undisturbed = await serve();
  const [begun, bytesBefore] = [performance.now(), engine.written() ?? 0];
  await takeSteps(askServer(undisturbed.url, token), steps);
  const [duration, bytesAfter] = [performance.now() - begun, engine.written()];
  await undisturbed.stop();
  const expected = await engine.whole();

  let [sent, acknowledged, found] = [0, 0, 0];
  while (mayGoOn()) {
    count();
    await seed();
    const chosen = momentIn(
      { duration, bytes: bytesAfter === undefined ? undefined : bytesAfter - bytesBefore },
      random,
    );
    const moment = 'bytes' in chosen ? { bytes: bytesBefore + chosen.bytes } : chosen;
    const tell = (line: string) => failures.push(`killed at ${JSON.stringify(moment)}: ${line}`);
    const service = await serve();
    const taking = new Taking(askServer(service.url, token), steps);
    await reach(moment, engine, () => taking.hasEnded);
    killNow(service.process);
    await taking.ended;
    if (service.process.signalCode === null) await new Promise((resolve) => service.process.once('close', resolve));
    // A server that lost its client still ends, or takes back, what that one had begun.
    await delay(100);
    for (const line of await findHalves(engine)) tell(line);
    const there = await engine.withStore(changesIn);
    sent += Math.min(taking.done.length + 1, steps.length);
    acknowledged += taking.done.length;
    const lost = taking.done.filter((step) => !step.isThere(there));
    found += taking.done.length - lost.length;
    for (const { name } of lost) tell(`${name} was acknowledged and is lost`);
    const missing = steps.filter((step) => !step.isThere(there));
    const next = await serve();
    await takeSteps(askServer(next.url, token), missing).catch((error: Error) =>
      tell(`the second run failed: ${error.message}`),
    );
    if ((await next.stop()) !== 0) tell('the second service did not end well');
    for (const line of differences(await engine.whole(), expected)) tell(line);
    for (const line of await findHalves(engine)) tell(line);
  }
  const promise =
    'every change and article that was answered is there, no half of any; the rest, sent again, makes the graph of an undisturbed run';
  return { sent, acknowledged, found, promise, failures };
}
