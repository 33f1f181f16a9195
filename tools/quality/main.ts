/** The command behind `npm run quality`: how much of what careful readers find the extraction finds. */

import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { printJson, warn } from '../../src/cli/print.ts';
import { HearsayError } from '../../src/errors.ts';
import { countCorpus, printCorpus } from './count-corpus.ts';
import { extractStatements } from './extract-statements.ts';
import { findBelow, floorsFile, floorsOf, readFloors } from './floors.ts';
import { judgeArticles, measureQuality } from './measure-quality.ts';
import { corpusPlace, seedPlace } from './places.ts';
import { type CaseKind, openToView, printCases } from './print-cases.ts';
import { printQuality } from './print-quality.ts';
import { readGold } from './read-gold.ts';

interface Options {
  readonly seedArticles?: string;
  readonly json?: boolean;
  readonly list?: CaseKind;
  readonly heldOut?: boolean;
  readonly writeFloors?: boolean;
  readonly corpus?: boolean;
}

const options = new Command('npm run quality --')
  .description('Measure extraction against articles that careful readers have annotated.')
  .option('--seed-articles <folder>', "measure the seed's articles too, by their texts in this folder")
  .option('--json', 'print the result as JSON')
  .addOption(
    new Option('--list <kind>', 'print the cases instead of the numbers').choices(['missed', 'wrong', 'spurious']),
  )
  .option('--held-out', 'list cases of held-out articles too; they are not for making rules')
  .option('--corpus', 'print what the corpus holds, instead of measuring')
  .option('--write-floors', 'set the floors a little below what is measured now')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run quality\n  npm run --silent quality -- --list missed\n  npm run quality -- --seed-articles FOLDER',
  )
  .parse()
  .opts<Options>();

await run(options);

async function run({ seedArticles, json, list, heldOut = false, writeFloors, corpus }: Options): Promise<void> {
  try {
    const places = [corpusPlace(), ...(seedArticles === undefined ? [] : [seedPlace(seedArticles)])];
    const articles = (await Promise.all(places.map(readGold))).flat();
    if (corpus) {
      printCorpus(countCorpus(articles));
      return;
    }
    const judged = judgeArticles(articles, extractStatements);
    if (list) {
      printCases(list, openToView(judged, heldOut));
      return;
    }
    const quality = measureQuality(judged);
    if (json) printJson(quality);
    else printQuality(quality);
    if (writeFloors) await writeFile(floorsFile, `${JSON.stringify(floorsOf(quality), null, 2)}\n`);
    else warnOfFloors(findBelow(quality, readFloors()));
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    warn(error.message);
    process.exitCode = 1;
  }
}

function warnOfFloors(below: readonly string[]): void {
  if (below.length === 0) return;
  for (const line of below) warn(`Below its floor: ${line}`);
  process.exitCode = 1;
}
