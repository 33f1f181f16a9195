/** The command behind `npm run neo4j`: a real Neo4j with its Browser, without a container engine. */

import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { startNeo4j } from './start-neo4j.ts';

interface Options {
  folder: string;
  boltPort: number;
  httpPort: number;
  heap: string;
}

const options = new Command('npm run neo4j --')
  .description('Run Neo4j and Neo4j Browser on 127.0.0.1, without authentication, until Ctrl-C.')
  .option('--folder <folder>', 'folder that keeps the data', 'data/neo4j')
  .option('--bolt-port <port>', 'Bolt port; 0 is any free one', parsePort, 7687)
  .option('--http-port <port>', 'port of Neo4j Browser; 0 is any free one', parsePort, 7474)
  .option('--heap <size>', 'largest Java heap', '512m')
  .parse()
  .opts<Options>();

await run(options);

async function run(options: Options): Promise<void> {
  const folder = resolve(options.folder);
  process.stderr.write(`Starting Neo4j in ${folder}\n`);
  try {
    const neo4j = await startNeo4j({ ...options, folder });
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        asked = true;
        void neo4j.stop();
      });
    }
    process.stdout.write(
      [
        'Put this line into .env:',
        `  NEO4J_URI=${neo4j.boltUri}`,
        `Neo4j Browser: ${neo4j.httpUrl}/browser/ (choose "No authentication")`,
        'Ctrl-C stops it; the data stay.',
        '',
      ].join('\n'),
    );
    await neo4j.ended;
    if (!asked) throw new Error('Neo4j ended unasked.');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  }
  return port;
}
