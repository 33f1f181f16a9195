/** Loads records with the service's own command, once for each graph that is kept. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { warn } from '../src/cli/print.ts';
import { projectFile } from '../src/project.ts';
import type { Place } from './contenders/contenders.ts';

/** Seconds: what is loaded for hours may wait for a minute where the machine is busy with other things. */
const patience = '300';

/** @throws where the command fails. */
export async function loadRecords(records: string, place: Place, options: readonly string[] = []): Promise<void> {
  const program = [projectFile('dist', 'cli', 'main.js'), 'load', '--strict', ...options, records];
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NEO4J_TIMEOUT: patience, ...place },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`hearsay load ended with ${code}`);
}

/** Memory for a Neo4j that answers: its files fit, as they should in use. */
export const serverMemory = { heap: '2g', pageCacheMegabytes: 2048 } as const;

/** Loads what is not loaded yet into the graph in the folder `data`. */
export async function loadOnce(records: string, data: string, place: Place): Promise<void> {
  await bringOnce(records, data, () => loadRecords(records, place));
}

/** Has `load` bring records into the graph in the folder `data`, unless that was done before. */
export async function bringOnce(records: string, data: string, load: () => Promise<void>): Promise<void> {
  if (existsSync(`${data}.loaded`)) return;
  warn(`Loading ${records} …`);
  await load();
  await writeFile(`${data}.loaded`, '');
}

/** Takes a graph that is kept away, so that it is loaded anew. */
export async function forget(data: string): Promise<void> {
  await rm(`${data}.loaded`, { force: true });
  await rm(data, { recursive: true, force: true });
}
