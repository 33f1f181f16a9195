/** A disk that is full at any moment of a load, and under a service: it is told, and nothing that was written before is touched. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createToken } from '../../src/access/manage-tokens.ts';
import { HearsayError } from '../../src/errors.ts';
import { askServer } from '../../src/graphql/ask.ts';
import { projectFile } from '../../src/project.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { differences } from '../graph/compare.ts';
import { startEngine } from '../graph/engine.ts';
import { findHalves } from '../graph/find-halves.ts';
import { keysIn } from '../graph/whole-graph.ts';
import { endOf, runHearsay, startHearsay, startService } from '../running/hearsay.ts';
import { writeLoads } from './loads.ts';
import { changesIn, stepsOverSeed } from './steps.ts';

const statements = 900;
const block = 512;

export const fullDisk: Fault = {
  ...{ name: 'full-disk', title: 'the disk is full, at any moment of `hearsay load`', grounds: ['embedded'] },
  ...{ times: 30, minutes: 10 },
  attempt: (trial) => fillDisks(trial),
};

export const fullDiskOfService: Fault = {
  ...{
    name: 'full-disk-of-service',
    title: 'the disk is full under `hearsay serve`, and has room again',
    grounds: ['embedded'],
  },
  ...{ times: 10, minutes: 10 },
  attempt: fillUnderServices,
};

/** Loads with so many bytes for each file, which the operating system holds them to. */
export async function fillDisks(trial: Trial, size = statements): Promise<Outcome> {
  const { folder, random, mayGoOn, count } = trial;
  const engine = await startEngine('embedded', folder);
  const failures: string[] = [];
  const [first, second] = await writeLoads(folder, size, 2);
  if (first === undefined || second === undefined) throw new Error('There are two files');
  for (const { args } of [first, second]) await runHearsay(folder, args);
  const [expected, bytes] = [await engine.whole(), engine.written() ?? 0];
  let [told, sent, acknowledged, found] = [0, 0, 0, 0];
  while (mayGoOn()) {
    count();
    await engine.empty();
    await runHearsay(folder, first.args);
    const limit = random.whole(Math.ceil(bytes / block));
    const tell = (line: string) => failures.push(`with ${limit * block} bytes: ${line}`);
    const child = startHearsay(folder, second.args, {}, ['sh', '-c', 'ulimit -f "$0" && exec "$@"', `${limit}`]);
    const { code, stdout, stderr } = await endOf(child);
    if (code !== 0 && !(code === 1 && /is full/.test(stderr) && !/^\s+at /m.test(stderr)))
      tell(`it ended with ${code}: ${stdout}${stderr}`);
    sent += first.keys.length + second.keys.length;
    if (code === 1) told += 1;
    acknowledged += first.keys.length + (code === 0 ? second.keys.length : 0);
    for (const line of await findHalves(engine)) tell(line);
    const there = keysIn(await engine.whole());
    const acked = code === 0 ? [...first.keys, ...second.keys] : first.keys;
    found += acked.filter((id) => there.has(id)).length;
    const again = await runHearsay(folder, second.args);
    if (again.code !== 0) tell(`with room again it ended with ${again.code}: ${again.stderr}`);
    for (const line of differences(await engine.whole(), expected)) tell(line);
  }
  const promise = `told as STORE_FULL ${told} times; all that was acknowledged is there, no half record; with room again the same command makes the whole`;
  return { sent, acknowledged, found, promise, failures };
}

/** Services whose process may write no more for a while. */
export async function fillUnderServices({ folder, random, mayGoOn, count }: Trial): Promise<Outcome> {
  const engine = await startEngine('embedded', folder);
  const failures: string[] = [];
  const steps = stepsOverSeed(3);
  const tokens = { HEARSAY_TOKENS: `${folder}/tokens.json` };
  const token = await createToken(tokens.HEARSAY_TOKENS, { name: 'Ada', role: 'ADMIN' });
  let [sent, acknowledged, found] = [0, 0, 0];
  while (mayGoOn()) {
    count();
    await engine.empty();
    await runHearsay(folder, ['load', projectFile('seed')]);
    const service = await startService(folder, ['--no-seed'], tokens);
    const ask = askServer(service.url, token);
    const full = random.whole(steps.length - 1);
    const tell = (line: string) => failures.push(`full at step ${full}: ${line}`);
    const done: string[] = [];
    for (const [index, step] of steps.entries()) {
      if (step.name.startsWith('undo')) continue;
      if (index === full) {
        await limitFiles(service.process.pid, `${block}`);
        const fault = await step.take(ask, []).then(
          () => null,
          (error: unknown) => error,
        );
        if (!(fault instanceof HearsayError && fault.code === 'STORE_FULL')) tell(`it was answered with ${fault}`);
        await ask('{ statements(first: 1) { nodes { id } } }', {}).catch((error) => tell(`nobody can read: ${error}`));
        await limitFiles(service.process.pid, 'unlimited');
      }
      sent += 1;
      await step.take(ask, []).then(
        () => done.push(step.name),
        (error) => tell(`${step.name}: ${error}`),
      );
    }
    acknowledged += done.length;
    if ((await service.stop()) !== 0) tell('the service did not end well');
    const there = await engine.withStore(changesIn);
    found += steps.filter((step) => done.includes(step.name) && step.isThere(there)).length;
    for (const line of await findHalves(engine)) tell(line);
  }
  const promise =
    'what cannot be written is answered with STORE_FULL and reading goes on; with room again writing does, without a restart';
  return { sent, acknowledged, found, promise, failures };
}

/** Holds a process to so many bytes a file. */
async function limitFiles(pid: number | undefined, bytes: string): Promise<void> {
  const [code] = await once(spawn('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]), 'close');
  if (code !== 0) throw new Error('prlimit, of util-linux, is needed');
}
