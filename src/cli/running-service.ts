/** Where the service that has an embedded graph open answers, so that commands beside it can ask it instead. */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileIn = (folder: string) => join(folder, 'service.json');

/** Leaves the service's address beside its graph. */
export async function announceService(folder: string, url: string): Promise<void> {
  await writeFile(fileIn(folder), `${JSON.stringify({ url })}\n`);
}

/** Takes the address away again. */
export async function withdrawService(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

/** The address that a service left beside its graph; undefined where there is none. */
export async function findService(folder: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readFile(fileIn(folder), 'utf8')) as { url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}
