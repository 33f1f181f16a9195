/** Records into an embedded graph that is empty, the whole in one process. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMeasured } from '../measuring/run-measured.ts';
import type { Step } from './ways.ts';

/** The load, the grouping, and how long the graph takes to open again. */
export async function runEmbedded(records: string): Promise<Step[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  const measured = async (name: string, ...options: string[]): Promise<Step> => ({
    name,
    ...(await runMeasured(['dist/cli/main.js', ...options], { HEARSAY_DATA: join(folder, 'data') })),
    database: { processor: 0, memory: 0 },
  });
  try {
    return [
      await measured('hearsay load', 'load', '--strict', '--no-grouping', records),
      await measured('open again', 'stats'),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
