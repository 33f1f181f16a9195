/** The command behind `npm run generate`: records of a made-up world, for measuring how the service grows. */

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { warn } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { generateRecords, type Wanted } from './generate-records.ts';

interface Options extends Wanted {
  readonly output?: string;
}

const mostStatements = 10_000_000;
const recordsPerChunk = 500;

const options = new Command('npm run generate --')
  .description(
    'Write records of a made-up world, one JSON object a line, for hearsay load. The same seed, the same records.',
  )
  .requiredOption('--statements <number>', `how many statements, up to ${mostStatements}`, toWhole(1, mostStatements))
  .option('--seed <number>', 'which world', toWhole(0, 2 ** 32 - 1), 1)
  .option('--output <file>', 'where to write; without it, standard output')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run generate -- --statements 10000 --output made-up.jsonl\n  npm run --silent generate -- --statements 100 --seed 7 | head',
  )
  .parse()
  .opts<Options>();

await run(options);

async function run({ output, ...wanted }: Options): Promise<void> {
  try {
    await pipeline(Readable.from(chunksOf(wanted)), output === undefined ? process.stdout : createWriteStream(output));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whoever reads has seen enough, as `head` has.
    if (code === 'EPIPE') return;
    warn(`${output ?? 'Standard output'} cannot be written: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

function* chunksOf(wanted: Wanted): Generator<string> {
  let lines: string[] = [];
  for (const record of generateRecords(wanted)) {
    lines.push(JSON.stringify(record));
    if (lines.length < recordsPerChunk) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}
