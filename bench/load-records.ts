/** Loads records with the service's own command. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFile } from '../src/project.ts';
import type { Place } from './contenders/contenders.ts';

/** @throws where the command fails. */
export async function loadRecords(records: string, place: Place): Promise<void> {
  const child = spawn(process.execPath, [projectFile('dist', 'cli', 'main.js'), 'load', '--strict', records], {
    env: { ...process.env, ...place },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`hearsay load ended with ${code}`);
}
