/** `hearsay ingest FILE…`: articles into the graph. */

import type { Command } from 'commander';
import { extractInThreads } from '../../ingesting/extractor.ts';
import { ingest } from '../../ingesting/ingest.ts';
import type { IngestSummary } from '../../ingesting/summing.ts';
import { findArticleFiles } from '../../intake/find-article-files.ts';
import { readArticles } from '../../intake/read-articles.ts';
import type { Store } from '../../store/store.ts';
import { type ArticleOptions, addArticleOptions } from '../article-options.ts';
import { printJson, warn } from '../print.ts';
import { printIngest } from '../print-ingest.ts';
import { showProgress } from '../progress.ts';
import { withStore } from '../with-store.ts';

interface Options extends ArticleOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What a shell expects of a program that ended because of SIGINT. */
const interrupted = 130;

export function ingestCommand(program: Command): void {
  addArticleOptions(program.command('ingest'))
    .description('read articles and add their statements to the graph; what is there already changes nothing')
    .option('--dry-run', 'tell what would become of the articles, and write nothing')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nControl-C ends after the article at hand; the same command then goes on where it ended.\n\nExamples:\n  hearsay ingest articles/\n  hearsay ingest article.txt --published 2022-01-09 --outlet "United Press International"\n  hearsay ingest feed.xml --no-texts --dry-run',
    )
    .action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const stop = new AbortController();
  const onInterrupt = () => {
    warn('\nStopping after the article at hand; once more stops at once, and loses nothing that was written.');
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  const work = (store: Store) => ingestAll(store, paths, { ...options, signal: stop.signal });
  const summary = await withStore(work, { toRead: options.dryRun ?? false });
  process.removeListener('SIGINT', onInterrupt);
  if (options.json) printJson(summary);
  else printIngest(summary, options.dryRun ?? false);
  if (summary.stopped) process.exitCode = interrupted;
  else if (summary.articles.refused > 0) process.exitCode = 1;
}

async function ingestAll(
  store: Store,
  paths: readonly string[],
  { published, outlet, texts, dryRun = false, signal }: Options & { readonly signal: AbortSignal },
): Promise<IngestSummary> {
  const files = await listFiles(paths);
  const progress = showProgress('Ingesting', '{value}/{total} files, {articles} articles, {rate} a second');
  const extractor = await extractInThreads();
  const start = performance.now();
  let articles = 0;
  try {
    return await ingest(store, readArticles(paths), {
      ...{ extractor, withTexts: texts, published, outlet, dryRun, signal },
      onOutcome({ file }) {
        articles += 1;
        const rate = ((articles * 1000) / (performance.now() - start)).toFixed(1);
        progress.update(files.get(file) ?? 0, files.size, { articles, rate });
      },
    });
  } finally {
    progress.stop();
    await extractor.close();
  }
}

/** How many files are done when one is being read; only a terminal is shown it. */
async function listFiles(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const files = new Map<string, number>();
  if (!process.stderr.isTTY) return files;
  for await (const found of findArticleFiles(paths)) if ('file' in found) files.set(found.file, files.size);
  return files;
}
