/** The command behind `npm run agreement`: how far two annotations of the seed's articles agree. */

import { Command } from 'commander';
import { printJson, warn } from '../../src/cli/print.ts';
import { HearsayError } from '../../src/errors.ts';
import { measureAgreement } from './measure-agreement.ts';
import { printAgreement } from './print-agreement.ts';
import { readAnnotations } from './read-annotations.ts';

interface Options {
  readonly first: string;
  readonly second: string;
  readonly settled: string;
  readonly json?: boolean;
}

const options = new Command('npm run agreement --')
  .description('Measure how far two annotations of the same articles agree, and what became of them.')
  .option('--first <folder>', 'records of the first annotator', 'tools/agreement/first')
  .option('--second <folder>', 'records of the second annotator', 'tools/agreement/second')
  .option('--settled <folder>', 'records as they were settled', 'seed/articles')
  .option('--json', 'print the result as JSON')
  .addHelpText('after', '\nExamples:\n  npm run agreement\n  npm run --silent agreement -- --json')
  .parse()
  .opts<Options>();

await run(options);

async function run({ first, second, settled, json = false }: Options): Promise<void> {
  try {
    const report = measureAgreement({
      first: await readAnnotations(first),
      second: await readAnnotations(second),
      settled: await readAnnotations(settled),
    });
    if (json) printJson(report);
    else printAgreement(report);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    warn(error.message);
    process.exitCode = 1;
  }
}
