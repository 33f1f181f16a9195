/** Finds the programs that run Neo4j here, Java 17 or newer and Maven, or says how to install them. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The version that Neo4j asks for. */
export const oldestJava = 17;
const howToInstall = 'On Debian or Ubuntu: apt-get install openjdk-17-jdk-headless maven';

/** Finds Java, in JAVA_HOME or else on the PATH: `await findJava()` is `'/usr/lib/jvm/…/bin/java'` or `'java'`. */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const named = home === undefined ? undefined : join(home, 'bin', 'java');
  const java = named !== undefined && existsSync(named) ? named : 'java';
  const version = javaVersion(await answer(java, '-version'));
  if (version === undefined) {
    throw new Error(`Java was not found in JAVA_HOME or on the PATH. ${howToInstall}`);
  }
  if (version < oldestJava) {
    throw new Error(`Neo4j needs Java ${oldestJava} or newer; "${java}" is Java ${version}. ${howToInstall}`);
  }
  return java;
}

/** Finds Maven on the PATH: `await findMaven()` is `'mvn'`. */
export async function findMaven(): Promise<string> {
  if ((await answer('mvn', '-version')) === undefined) {
    throw new Error(`Maven (mvn) was not found on the PATH; it copies Neo4j from Maven Central once. ${howToInstall}`);
  }
  return 'mvn';
}

async function answer(program: string, argument: string): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(program, [argument]);
    return stdout + stderr;
  } catch {
    return undefined;
  }
}

function javaVersion(text: string | undefined): number | undefined {
  // Java 8 calls itself 1.8.
  const digits = text?.match(/version "(?:1\.)?(\d+)/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
