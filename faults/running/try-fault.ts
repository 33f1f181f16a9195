/** One fault on one engine, tried as often as asked for and as time allows, in a folder that is taken away. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomOf } from '../../tools/generate/random.ts';
import type { Fault, Ground } from '../fault.ts';
import type { FaultResult } from '../page/result.ts';

export interface TryOptions {
  readonly times?: number;
  readonly minutes?: number;
  readonly seed: number;
}

export async function tryFault(
  suite: string,
  fault: Fault,
  ground: Ground,
  { times = fault.times, minutes = fault.minutes, seed }: TryOptions,
): Promise<FaultResult> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-faults-'));
  const begun = performance.now();
  let tried = 0;
  try {
    const outcome = await fault.attempt({
      ...{ ground, folder, random: randomOf(seed, ...lettersOf(`${fault.name} ${ground}`)) },
      mayGoOn: () => tried < times && performance.now() - begun < minutes * 60_000,
      count() {
        tried += 1;
        if (process.stderr.isTTY) process.stderr.write(`\r${fault.name} (${ground}) ${tried} of ${times}`);
      },
    });
    return {
      ...{ name: fault.name, title: fault.title, ground, tried, ...outcome },
      seconds: Math.round((performance.now() - begun) / 1000),
      command: commandOf(suite, fault, ground, { times, minutes, seed }),
    };
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\n');
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each fault has a chance of its own. */
const lettersOf = (name: string) => [...name].map((letter) => letter.charCodeAt(0));

function commandOf(
  suite: string,
  fault: Fault,
  ground: Ground,
  { times, minutes, seed }: Required<TryOptions>,
): string {
  const engine = ground === 'none' ? '' : ` --engine ${ground}`;
  const given = { times: [times, fault.times], minutes: [minutes, fault.minutes], seed: [seed, 1] };
  const options = Object.entries(given)
    .map(([name, [own, usual]]) => (own === usual ? '' : ` --${name} ${own}`))
    .join('');
  return `npm run faults -- ${suite} --only ${fault.name}${engine}${options}`;
}
