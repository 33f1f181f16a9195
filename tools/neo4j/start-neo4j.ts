/** Starts a real Neo4j server on this machine, for the tests and for `npm run neo4j`, and stops it again. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { compileProgram } from './compile-program.ts';
import { copyJars } from './copy-jars.ts';
import { findJava } from './find-program.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const stopLimit = 30_000;
/** For a server that runs for minutes. */
const briefly = [
  // Java's quick compiler only, and the collector that needs no threads of its own.
  ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  // That compiler alone is given 48 MB, which a few test files fill; then Java throws away what it compiled and begins anew.
  '-XX:ReservedCodeCacheSize=240m',
  // Classes come to this much anyway; with every smaller limit that they pass, all memory would be cleaned.
  '-XX:MetaspaceSize=256m',
  // The jars are whole: Maven has compared their checksums.
  ...['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'],
  // What a question leaves behind is cleared away in fewer, no longer rounds.
  '-Xmn256m',
  // Queries are planned once.
  '-Dbrief=true',
];

/** Where and how large the server is. */
export interface Neo4jOptions {
  /** Folder that keeps the data. Default: a temporary one, deleted on stop. */
  folder?: string;
  /** Bolt port on 127.0.0.1; 0 is any free port. Default: 0. */
  boltPort?: number;
  /** Port of the HTTP API and of Neo4j Browser, on 127.0.0.1; 0 is any free port. Default: 0. */
  httpPort?: number;
  /** Largest Java heap, as Java writes it. Default: "512m". */
  heap?: string;
  /** Runs for minutes, as tests do: it warms up with half the processor time, and is slower once warm. Default: false. */
  brief?: boolean;
  /** Asks for a log-in; a new database has the user neo4j with the password neo4j, which must be changed first. Default: false. */
  auth?: boolean;
  /** Takes no writes. Default: false. */
  readOnly?: boolean;
  /** What one transaction may take, in megabytes. Default: 0, without limit. */
  transactionMegabytes?: number;
  /** How much of its files it holds in memory, in megabytes. Default: 64. */
  pageCacheMegabytes?: number;
}

/** A Neo4j server that answers. */
export interface RunningNeo4j {
  boltUri: string;
  httpUrl: string;
  pid: number;
  /** Resolves when the server has ended, by `stop` or otherwise. */
  ended: Promise<void>;
  /** Stops the server and, where it was temporary, deletes its folder. */
  stop(): Promise<void>;
}

/** Starts a server and waits for it: `const neo4j = await startNeo4j(); … await neo4j.stop();`. */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const { boltPort = 0, httpPort = 0, heap = '512m', brief = false } = options;
  const java = await findJava();
  const lib = await copyJars();
  const program = await compileProgram(java, lib);
  const folder = await makeFolder(options.folder);
  const server = spawn(
    java,
    [
      ...[`-Xmx${heap}`, ...(brief ? briefly : []), ...propertiesOf(options)],
      ...['-cp', [program, join(lib, '*')].join(delimiter)],
      ...['Neo4j', folder, `${boltPort}`, `${httpPort}`],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));

  async function stop(): Promise<void> {
    await end(server);
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }

  try {
    const addresses = await waitUntilReady(server);
    return { ...addresses, pid: server.pid ?? 0, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function propertiesOf(options: Neo4jOptions): string[] {
  const { auth = false, readOnly = false, transactionMegabytes = 0, pageCacheMegabytes = 64 } = options;
  return [
    ...[`-Dauth=${auth}`, `-DreadOnly=${readOnly}`],
    ...[`-DtransactionMegabytes=${transactionMegabytes}`, `-DpageCacheMegabytes=${pageCacheMegabytes}`],
  ];
}

async function makeFolder(folder: string | undefined): Promise<string> {
  if (folder === undefined) return mkdtemp(join(tmpdir(), 'hearsay-neo4j-'));
  await mkdir(folder, { recursive: true });
  return resolve(folder);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  // The server stops by itself when its standard input closes.
  server.stdin?.end();
  const timer = setTimeout(() => server.kill('SIGKILL'), stopLimit);
  await exit;
  clearTimeout(timer);
}
