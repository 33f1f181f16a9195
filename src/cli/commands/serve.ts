/** `hearsay serve`: the service, over a graph that is seeded where it is empty. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { HearsayError } from '../../errors.ts';
import { load } from '../../loading/load.ts';
import { prepareGraph } from '../../loading/prepare-graph.ts';
import { projectFile } from '../../project.ts';
import { isEmpty } from '../../reading/stats.ts';
import type { RunningServer } from '../../server/start-server.ts';
import { readSettings } from '../../settings.ts';
import { openStoreToServe } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { print, warn } from '../print.ts';
import { announceService, withdrawService } from '../running-service.ts';

const pauseWhileAbsent = 1_000;
/** How long nobody hears of a service that waits for others, such as a first load, who write. */
const patience = 5_000;

/** What is said of a graph that is not prepared yet. */
const whatFor = {
  absent: 'does not answer yet; questions are answered as soon as it does.',
  waiting:
    'keeps this service waiting: somebody else, such as a load, writes to it. Questions are answered from what is there.',
};

interface Options {
  readonly seed: boolean;
  readonly port?: number;
}

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the API and the IDE; an empty graph is seeded with the five articles first')
    .option('-p, --port <port>', 'listen here instead of at PORT', toPort)
    .option('--no-seed', 'leave an empty graph empty')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay serve\n  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… hearsay serve --port 8080',
    )
    .action(serve);
}

function toPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}

async function serve({ seed, port }: Options): Promise<void> {
  const settings = readSettings();
  const { startServer } = await import('../../server/start-server.ts');
  const store = await openStoreToServe(settings);
  const stopping = new AbortController();
  const stopped = untilStopped().then(() => stopping.abort());
  let isPrepared = false;
  const prepare = async () => {
    await prepareGraph(store, ({ to, what }, done) => print(`${what.replace('…', `${done}`)} are in format ${to}.`));
    if (seed) await seedWhereEmpty(store);
    isPrepared = true;
  };
  let server: RunningServer | undefined;
  try {
    const first = prepare().then(() => 'prepared' as const, whereAbsent);
    // Nobody else has an embedded graph open.
    const state = await (settings.neo4j
      ? Promise.race([first, sleep(patience, 'waiting' as const, { ref: false })])
      : first);
    server = await startServer({
      ...{ settings: { ...settings, port: port ?? settings.port }, store },
      isPrepared: () => isPrepared,
    });
    if (!settings.neo4j) await announceService(settings.data, server.url);
    // Whoever has read the address may stop reading; the service goes on.
    process.stdout.removeAllListeners('error').on('error', () => undefined);
    if (state === 'prepared') print(`Hearsay answers from ${store.description}.`);
    print(`Explorer: ${server.url}/`);
    print(`GraphQL API and IDE: ${server.url}/graphql`);
    if (state !== 'prepared') {
      print(`${store.description} ${whatFor[state]}`);
      const finish = async () => {
        if ((await first) === 'absent') await prepareOnceThere(prepare, stopping.signal);
        if (isPrepared) print(`Hearsay answers from ${store.description}.`);
      };
      await Promise.race([stopped, finish()]);
    }
    await stopped;
    if (!settings.neo4j) await withdrawService(settings.data);
  } finally {
    await server?.close();
    await store.close();
  }
  // What still waits for others who write does not keep a service that was stopped.
  if (!isPrepared) process.exit();
}

/** True of the failure of a store that is absent or busy, and may be there in a moment; others are thrown. */
function whereAbsent(error: unknown): 'absent' {
  if (error instanceof HearsayError && (error.code === 'STORE_UNREACHABLE' || error.code === 'STORE_BUSY'))
    return 'absent';
  throw error;
}

/** Tries until it is done, or `signal` says that nobody needs it any more; each new reason why it cannot be done is told. */
async function prepareOnceThere(prepare: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let told = '';
  while (!signal.aborted) {
    const fault = await prepare().then(() => null, storeFault);
    if (fault === null) return;
    const { code, message } = fault;
    if (code !== 'STORE_UNREACHABLE' && message !== told) warn(message);
    told = message;
    await sleep(pauseWhileAbsent, undefined, { signal }).catch(() => undefined);
  }
}

/** A failure of the store, which may be over later; others are thrown. */
function storeFault(error: unknown): HearsayError {
  if (error instanceof HearsayError && error.code.startsWith('STORE_')) return error;
  throw error;
}

/** A graph that holds anything belongs to its owner and is not touched; nor is one that takes no writes. */
async function seedWhereEmpty(store: Store): Promise<void> {
  if (!(await isEmpty(store))) return;
  try {
    const { added } = await load(store, [projectFile('seed')], { strict: true, onlyIntoNothing: true });
    if (added > 0) print(`The graph was empty and now holds the ${added} records of the seed.`);
    else print('Somebody else has filled the graph meanwhile, and it is not seeded.');
  } catch (error) {
    if (!(error instanceof HearsayError && error.code === 'STORE_READ_ONLY')) throw error;
    warn(`The graph is empty and is not seeded. ${error.message}`);
  }
}

/** SIGHUP: the terminal is closed. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
