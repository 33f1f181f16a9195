/** `hearsay serve`: the service, over a graph that is seeded where it is empty. */

import { type Command, InvalidArgumentError } from 'commander';
import { mendTies } from '../../loading/check-ties.ts';
import { keyNames } from '../../loading/key-names.ts';
import { load } from '../../loading/load.ts';
import { projectFile } from '../../project.ts';
import { isEmpty } from '../../reading/stats.ts';
import { readSettings } from '../../settings.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { print } from '../print.ts';
import { announceService, withdrawService } from '../running-service.ts';

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
  const store = await openStore(settings);
  try {
    await keyNames(store, (done) => print(`Names of ${done} entities have the keys of this version.`));
    await mendTies(store);
    const stopped = untilStopped();
    // Before anybody can ask: half of the seed answers nothing right.
    if (seed) await seedWhereEmpty(store);
    const server = await startServer({ settings: { ...settings, port: port ?? settings.port }, store });
    if (!settings.neo4j) await announceService(settings.data, server.url);
    print(`Hearsay answers from ${store.description}.`);
    print(`Explorer: ${server.url}/`);
    print(`GraphQL API and IDE: ${server.url}/graphql`);
    await stopped;
    await server.close();
    if (!settings.neo4j) await withdrawService(settings.data);
  } finally {
    await store.close();
  }
}

/** A graph that holds anything belongs to its owner and is not touched. */
async function seedWhereEmpty(store: Store): Promise<void> {
  if (!(await isEmpty(store))) return;
  const { added } = await load(store, [projectFile('seed')], { strict: true });
  print(`The graph was empty and now holds the ${added} records of the seed.`);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
