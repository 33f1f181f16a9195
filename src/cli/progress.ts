/** A progress bar on a terminal; nothing anywhere else. */

import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** `facts` are what else the line names in braces. */
  update(done: number, total: number, facts?: Readonly<Record<string, string | number>>): void;
  stop(): void;
}

/** Shows `what` with rate and remaining time while it is being done; `done` tells what is counted. */
export function showProgress(what: string, done = '{value}/{total}'): Progress {
  const format = `${what} [{bar}] ${done}, {eta_formatted} to go`;
  const bar = new SingleBar(
    { format, noTTYOutput: false, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(count, total, facts = {}) {
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(total, 0, facts);
      started = true;
      bar.update(count, facts);
    },
    stop() {
      if (started) bar.stop();
      started = false;
    },
  };
}
