/** Files of the embedded engine that are damaged or cut off: it is told, they are left as they are, and nothing is papered over. */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, open, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createToken } from '../../src/access/manage-tokens.ts';
import { askServer } from '../../src/graphql/ask.ts';
import { projectFile } from '../../src/project.ts';
import type { Random } from '../../tools/generate/random.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { differences } from '../graph/compare.ts';
import { startEngine } from '../graph/engine.ts';
import { runHearsay, startService } from '../running/hearsay.ts';
import { killNow } from './kill.ts';
import { stepsOverSeed } from './steps.ts';
import { takeSteps } from './taking.ts';

export const damagedFile: Fault = {
  ...{
    name: 'damaged-file',
    title: 'a file of the embedded engine is damaged or cut off, closed or after a kill',
    grounds: ['embedded'],
  },
  ...{ times: 100, minutes: 10 },
  attempt: (trial) => damageFiles(trial),
};

/** Damages files until the trial ends. */
export async function damageFiles({ folder, random, mayGoOn, count }: Trial): Promise<Outcome> {
  const failures: string[] = [];
  const engine = await startEngine('embedded', folder);
  const [data, copies] = [
    join(folder, 'data'),
    ['closed', 'killed'].map((name) => join(folder, name)) as [string, string],
  ];
  await makeCopies(folder, data, copies);
  let refused = 0;
  while (mayGoOn()) {
    count();
    const from = random.pick(copies);
    const renew = async () => {
      await rm(data, { recursive: true, force: true });
      await cp(from, data, { recursive: true });
    };
    await renew();
    const expected = await engine.whole();
    await renew();
    const what = await damage(data, random);
    const before = await digest(data);
    const { code, stderr } = await runHearsay(folder, ['stats']);
    const tell = (line: string) => failures.push(`${what}: ${line}`);
    if (code === 0) {
      // Not every byte of a file is of the graph.
      for (const line of differences(await engine.whole(), expected)) tell(`nothing was said, but ${line}`);
    } else {
      refused += 1;
      if (code !== 1 || !/damaged|shorter than what was written/.test(stderr) || /^\s+at /m.test(stderr))
        tell(`it ended with ${code}: ${stderr}`);
      if ((await digest(data)) !== before) tell('the files are not as they were');
    }
  }
  const promise = `told as STORE_DAMAGED ${refused} times, the files left as they are; else the graph is the same, as the damage met nothing of it`;
  return { promise, failures };
}

/** One folder of a service that ended well, one of a service that was killed and has a log. */
async function makeCopies(folder: string, data: string, [closed, killed]: readonly [string, string]): Promise<void> {
  const tokens = { HEARSAY_TOKENS: join(folder, 'tokens.json') };
  await runHearsay(folder, ['load', projectFile('seed')]);
  await cp(data, closed, { recursive: true });
  const token = await createToken(tokens.HEARSAY_TOKENS, { name: 'Ada', role: 'ADMIN' });
  const service = await startService(folder, ['--no-seed'], tokens);
  await takeSteps(askServer(service.url, token), stepsOverSeed(2));
  const ended = once(service.process, 'close');
  killNow(service.process);
  await ended;
  await cp(data, killed, { recursive: true });
}

/** Changes a byte, a block, or the length of one of the files that hold the graph. */
async function damage(data: string, random: Random): Promise<string> {
  const files = await filesIn(data);
  const file = random.pick(files as [string, ...string[]]);
  const { size } = await stat(file);
  const at = random.whole(size);
  const name = file.slice(data.length + 1);
  if (random.chance(0.4)) {
    await truncate(file, at);
    return `${name} cut off at ${at} of ${size}`;
  }
  const bytes = Math.min(random.pick([1, 512]), size - at);
  const handle = await open(file, 'r+');
  const block = Buffer.alloc(bytes);
  await handle.read(block, 0, bytes, at);
  await handle.write(
    block.map((byte) => byte ^ 0xff),
    0,
    bytes,
    at,
  );
  await handle.close();
  return `${bytes} bytes of ${name} turned at ${at} of ${size}`;
}

/** The file of the graph and its log; what is beside them holds nothing of it. */
async function filesIn(data: string): Promise<string[]> {
  const log = await readdir(join(data, 'hearsay.grafeo.wal')).catch(() => []);
  return [join(data, 'hearsay.grafeo'), ...log.map((name) => join(data, 'hearsay.grafeo.wal', name))].sort();
}

async function digest(data: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesIn(data)) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
