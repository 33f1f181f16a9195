/** Runs `neo4j-admin database import full` from Neo4j's jars, for the tests and the benchmark. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyJars } from './copy-jars.ts';
import { findJava } from './find-program.ts';

export interface ImportOptions {
  /** Folder of a server that has not been started yet, as `startNeo4j` takes it. */
  readonly folder: string;
  /** Where the files of the import are. */
  readonly files: string;
  /** The command, whose first word is neo4j-admin. */
  readonly command: readonly string[];
  /** Largest Java heap, as Java writes it. Default: "512m". */
  readonly heap?: string;
  /** Told the process id as soon as there is one. */
  readonly onStart?: (pid: number) => void;
}

/** Imports into the database of a server. @throws with the end of what the import said, where it fails */
export async function importDatabase({ folder, files, command, heap = '512m', onStart }: ImportOptions): Promise<void> {
  const home = resolve(folder);
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  const [, ...options] = command;
  const report = `--report-file=${join(home, 'import.report')}`;
  const classPath = join(await copyJars(), '*');
  const tool = spawn(
    await findJava(),
    [`-Xmx${heap}`, '-cp', classPath, 'org.neo4j.cli.AdminTool', ...options, report],
    { cwd: files, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [tool.stdout, tool.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  if (tool.pid !== undefined) onStart?.(tool.pid);
  const [code] = await once(tool, 'close');
  if (code !== 0) throw new Error(`The import ended with ${code}:\n${said}`);
}
