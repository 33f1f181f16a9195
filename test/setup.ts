/** Before all tests: the pages must be built, and whoever needs a real Neo4j or a Chromium can ask for it. */

import { access } from 'node:fs/promises';
import { projectFile } from '../src/project.ts';
import { startOnDemand } from './start-on-demand.ts';

export default async function setup(): Promise<void> {
  for (const page of ['ide', 'explorer'])
    await access(projectFile('dist', page, 'index.html')).catch(() => {
      throw new Error(`The page of ${page} is not built: run npm run build (npm ci does it).`);
    });
  const { url, stop } = await startOnDemand();
  process.env.HEARSAY_TEST_SHARED = url;
  (globalThis as { stopShared?: () => Promise<void> }).stopShared = stop;
}
