/** When a process is killed, and killing it then. */

import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../../tools/generate/random.ts';
import type { Engine } from '../graph/engine.ts';

/** A moment: so many milliseconds after the start, or as soon as so many bytes are on the disk. */
export type Moment = { readonly after: number } | { readonly bytes: number };

/** How long, and to how many bytes, the work goes where nobody disturbs it. */
export interface Extent {
  readonly duration: number;
  readonly bytes: number | undefined;
}

/** Any moment; where bytes tell how far the work has come, half of all moments lie where it writes. */
export function momentIn({ duration, bytes }: Extent, random: Random): Moment {
  if (bytes !== undefined && random.chance(0.5)) return { bytes: random.whole(bytes) };
  return { after: random.next() * duration };
}

/** Resolves at the moment, or when `ended` says that there is nothing left to disturb. */
export async function reach(moment: Moment, engine: Engine, ended: () => boolean): Promise<void> {
  const start = performance.now();
  const isReached = () =>
    'after' in moment ? performance.now() - start >= moment.after : (engine.written() ?? 0) >= moment.bytes;
  while (!ended() && !isReached()) await delay(1);
}

/** SIGKILL, which no process can do anything about. */
export function killNow(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
