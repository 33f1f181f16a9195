/** Copies Neo4j's jars from Maven Central into a cache folder, once for each content of pom.xml. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findMaven } from './find-program.ts';
import { makeWhole } from './make-whole.ts';

const pom = join(import.meta.dirname, 'pom.xml');
const cache = join(import.meta.dirname, '..', '..', '.cache', 'neo4j');

/** Makes sure that the jars are there: `await copyJars()` is `'…/.cache/neo4j/3f2a…/lib'`. */
export async function copyJars(): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex');
  const complete = join(cache, digest.slice(0, 16));
  const lib = 'lib';
  await makeWhole(complete, async (partial) => {
    const maven = await findMaven();
    process.stderr.write(`Copying Neo4j from Maven Central (once, 140 MB) into ${complete}\n`);
    await copyDependencies(maven, join(partial, lib));
  });
  return join(complete, lib);
}

async function copyDependencies(maven: string, lib: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  // With -q Maven prints only what went wrong, which belongs on our standard error.
  const copy = spawn(maven, ['-q', '-B', '-Dstyle.color=never', '-f', pom, ...goal], {
    stdio: ['ignore', 2, 2],
  });
  const [code] = await once(copy, 'exit');
  if (code === 0) return;
  throw new Error('Maven could not copy Neo4j (its messages are above); the first time, it must reach Maven Central.');
}
