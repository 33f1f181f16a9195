/** `npm run bench -- preview`: what drafting one article costs on a graph of some size. */

import type { Command } from 'commander';
import { print, printJson } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import { previewArticle } from '../../src/ingesting/preview-article.ts';
import { readArticles } from '../../src/intake/read-articles.ts';
import { load } from '../../src/loading/load.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { madeUpArticles } from '../made-up-articles.ts';

interface Options {
  readonly articles: number;
  readonly json?: boolean;
}

export function previewSuite(program: Command): void {
  program
    .command('preview')
    .description('articlePreview of made-up articles on an embedded graph of the given records, one after another')
    .argument('<files...>', 'records, as of npm run generate')
    .option('--articles <number>', 'how many', toWhole(1, 10_000), 20)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run generate -- --statements 100000 --output made-up.jsonl\n  npm run bench -- preview made-up.jsonl',
    )
    .action(run);
}

async function run(files: readonly string[], { articles, json }: Options): Promise<void> {
  const store = openEmbedded();
  await store.prepare();
  await load(store, files, { grouping: false });
  let [count, processor] = [0, 0];
  // The first one loads what extracting needs.
  for await (const item of readArticles([await madeUpArticles(articles + 1)])) {
    if (!('article' in item)) continue;
    const before = process.cpuUsage();
    await previewArticle(store, item.article);
    const { user, system } = process.cpuUsage(before);
    if (count > 0) processor += user + system;
    count += 1;
  }
  await store.close();
  const result = { articles: count - 1, processor: Math.round(processor / 1000 / (count - 1)) };
  if (json) printJson(result);
  else print(`${result.articles} articles, ${result.processor} ms of processor time each`);
}
