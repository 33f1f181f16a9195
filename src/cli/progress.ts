/** A progress bar on a terminal; nothing anywhere else. */

import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/** Shows `what` with rate and remaining time while it is being done. */
export function showProgress(what: string): Progress {
  const format = `${what} [{bar}] {value}/{total}, {eta_formatted} to go`;
  const bar = new SingleBar(
    { format, noTTYOutput: false, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(done, total) {
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
