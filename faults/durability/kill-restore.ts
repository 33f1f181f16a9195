/** `hearsay restore` killed: nobody takes what is there for a graph, and the same command begins anew. */

import { join } from 'node:path';
import { isEmpty } from '../../src/reading/stats.ts';
import { isBeingRestored } from '../../src/store/graph-format.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { differences } from '../graph/compare.ts';
import { type Engine, startEngine } from '../graph/engine.ts';
import { endOf, runHearsay, startHearsay } from '../running/hearsay.ts';
import { killNow, momentIn, reach } from './kill.ts';
import { writeLoads } from './loads.ts';

const statements = 1_500;

export const killRestore: Fault = {
  ...{ name: 'kill-restore', title: 'kill -9 of `hearsay restore`, at any moment' },
  ...{ grounds: ['embedded', 'neo4j'], times: 25, minutes: 10 },
  attempt: (trial) => killRestores(trial),
};

/** Kills restores until the trial ends. */
export async function killRestores(
  trial: Trial,
  { boltUri, size = statements }: { readonly boltUri?: string; readonly size?: number } = {},
): Promise<Outcome> {
  const engine = await startEngine(trial.ground, trial.folder, boltUri);
  try {
    return await killEach(trial, engine, size);
  } finally {
    await engine.empty();
    await engine.stop();
  }
}

async function killEach({ folder, random, mayGoOn, count }: Trial, engine: Engine, size: number): Promise<Outcome> {
  const failures: string[] = [];
  const backup = join(folder, 'hearsay.backup');
  const hearsay = async (...args: readonly string[]) => runHearsay(folder, args, engine.environment);
  const must = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await hearsay(...args);
    if (code !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${code}: ${stdout}${stderr}`);
  };
  await engine.empty();
  const [load] = await writeLoads(folder, size, 1);
  await must(...(load?.args ?? []));
  await must('backup', backup);
  const expected = await engine.whole();
  await engine.empty();
  const begun = performance.now();
  await must('restore', backup);
  const duration = performance.now() - begun;
  const bytes = engine.written();
  let sent = 0;
  while (mayGoOn()) {
    count();
    await engine.empty();
    const moment = momentIn({ duration, bytes }, random);
    const tell = (line: string) => failures.push(`killed at ${JSON.stringify(moment)}: ${line}`);
    const child = startHearsay(folder, ['restore', backup], engine.environment);
    const ended = endOf(child);
    await reach(moment, engine, () => child.exitCode !== null);
    killNow(child);
    const isDone = (await ended).code === 0;
    const state = await engine.withStore(async (store) => ({
      empty: await isEmpty(store),
      marked: await isBeingRestored(store),
    }));
    const isWhole = !state.empty && differences(await engine.whole(), expected).length === 0;
    if (!state.empty && !state.marked && !isWhole) tell('half a graph stands there, and nothing says so');
    const asked = await hearsay('stats');
    if (state.marked && !(asked.code === 1 && /being restored/.test(asked.stderr)))
      tell(`half a graph answers: ${asked.stderr}`);
    if (isDone && !isWhole) tell('the restore was told to be done, and is not');
    if (!isWhole) {
      const again = await hearsay('restore', backup);
      if (again.code !== 0) tell(`the second run ended with ${again.code}: ${again.stderr}`);
    }
    for (const line of differences(await engine.whole(), expected)) tell(line);
    sent += expected.nodes.length;
  }
  const promise =
    'all of the graph or none, and never a half that answers; the same command begins anew and makes the whole';
  return { sent, promise, failures };
}
