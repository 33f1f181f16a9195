/** Compiles Neo4j.java, once for each content of it: Java could run its source as well, and would compile it anew with every start. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { oldestJava } from './find-program.ts';
import { makeWhole } from './make-whole.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, 'Neo4j.java');

/** Makes sure that the program is there, beside the jars in `lib`: `await compileProgram(java, lib)` is `'…/.cache/neo4j/3f2a…/program-5c1b…'`. */
export async function compileProgram(java: string, lib: string): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(program))
    .digest('hex');
  const folder = join(dirname(lib), `program-${digest.slice(0, 16)}`);
  await makeWhole(folder, async (partial) => {
    const compiler = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '--release', `${oldestJava}`, '-proc:none'];
    // The compiler itself, started without javac, knows no `lib/*`.
    const jars = (await readdir(lib)).map((jar) => join(lib, jar)).join(delimiter);
    await run(java, [...compiler, '-cp', jars, '-d', partial, program]);
  });
  return folder;
}
