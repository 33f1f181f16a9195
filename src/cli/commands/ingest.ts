/** `hearsay ingest FILE…`: articles into the graph. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { extractHere } from '../../ingesting/extractor.ts';
import { ingest } from '../../ingesting/ingest.ts';
import type { Incoming } from '../../intake/incoming-article.ts';
import { findFiles, withoutRepeats } from '../../record/find-files.ts';
import { print, printJson, times, warn } from '../print.ts';
import { toDate } from '../to-date.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly published?: string;
  readonly outlet?: string;
  readonly texts: boolean;
  readonly json?: boolean;
}

export function ingestCommand(program: Command): void {
  program
    .command('ingest')
    .description('read articles and add their statements to the graph; what is there already changes nothing')
    .argument('<files...>', 'articles, or folders that hold some')
    .option('--published <date>', 'the day of publication of articles that do not give theirs', toDate)
    .option('--outlet <name>', 'who published the articles that do not say so')
    .option('--no-texts', "keep the articles' own words out of the graph, but for quotations and names")
    .option('--json', 'print the summary as JSON')
    .action(run);
}

async function run(paths: readonly string[], { published, outlet, texts, json = false }: Options): Promise<void> {
  const summary = await withStore((store) =>
    ingest(store, readTexts(paths), { extractor: extractHere(), withTexts: texts, published, outlet }),
  );
  if (json) printJson(summary);
  else {
    for (const { file, reason } of summary.refused) warn(`${file}: ${reason}`);
    print(`${times(summary.articles.new, 'article')} new`);
  }
}

async function* readTexts(paths: readonly string[]): AsyncGenerator<Incoming> {
  const files = (await Promise.all(paths.map((path) => findFiles(path, '.txt')))).flat();
  for (const file of await withoutRepeats(files))
    yield { article: { file, line: 1, format: 'TEXT', text: await readFile(file, 'utf8') } };
}
