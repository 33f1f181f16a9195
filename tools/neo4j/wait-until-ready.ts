/** Waits for the server's `ready` line, and explains with the end of its log where that never comes. */

import type { ChildProcess } from 'node:child_process';

const startLimit = 120_000;
const keptLines = 40;
const readyLine = /^ready bolt=(\S+) http=(\S+)$/;

/** Where a server answers. */
export interface Addresses {
  boltUri: string;
  httpUrl: string;
}

/** Resolves when the server is ready: `await waitUntilReady(server)` is `{boltUri: 'bolt://127.0.0.1:7687', …}`. */
export function waitUntilReady(server: ChildProcess, limit = startLimit): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    const log: string[] = [];
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error([`Neo4j ${reason}`, ...log].join('\n')));
    };
    const timer = setTimeout(() => fail(`was not ready after ${limit / 1000} s.`), limit);
    const keep = (line: string): void => {
      const ready = readyLine.exec(line);
      if (ready !== null) {
        clearTimeout(timer);
        resolve({ boltUri: `bolt://${ready[1]}`, httpUrl: `http://${ready[2]}` });
      }
      log.push(line);
      if (log.length > keptLines) log.shift();
    };
    readLines(server.stdout, keep);
    readLines(server.stderr, keep);
    server.once('error', (error) => fail(`could not be started: ${error.message}`));
    server.once('close', (code) => fail(`ended with code ${code} before it was ready.`));
  });
}

// The streams are read to their end, since a full pipe would stop the server.
function readLines(stream: NodeJS.ReadableStream | null, keep: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) keep(line);
  });
}
