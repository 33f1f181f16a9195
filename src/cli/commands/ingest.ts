/** `hearsay ingest FILE…`: articles into the graph. */

import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { askServer } from '../../graphql/ask.ts';
import { extractInThreads } from '../../ingesting/extractor.ts';
import { ingest } from '../../ingesting/ingest.ts';
import type { Outcome } from '../../ingesting/outcome.ts';
import { readFiles } from '../../ingesting/read-files.ts';
import type { IngestSummary } from '../../ingesting/summing.ts';
import { findArticleFiles } from '../../intake/find-article-files.ts';
import { knownEndings } from '../../intake/find-format.ts';
import { readArticles } from '../../intake/read-articles.ts';
import { readSettings } from '../../settings.ts';
import type { Store } from '../../store/store.ts';
import { type ArticleOptions, addArticleOptions } from '../article-options.ts';
import { ingestByService } from '../ingest-by-service.ts';
import { printJson, warn } from '../print.ts';
import { printIngest } from '../print-ingest.ts';
import { showProgress } from '../progress.ts';
import { toServer } from '../to-server.ts';
import { serviceInstead } from '../with-ask.ts';
import { withStore } from '../with-store.ts';

interface Options extends ArticleOptions {
  readonly again?: boolean;
  readonly metadata?: boolean;
  readonly dryRun?: boolean;
  readonly server?: string;
  readonly json?: boolean;
}

interface Work extends Options {
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** What a shell expects of a program that ended because of SIGINT. */
const interrupted = 130;

export function ingestCommand(program: Command): void {
  addArticleOptions(program.command('ingest'))
    .description('read articles and add their statements to the graph; what is there already changes nothing')
    .option('--again', 'read texts anew that somebody deleted, or whose import was taken back')
    .option('--metadata', 'take over title, day, address and author where the text is there already')
    .option('--dry-run', 'tell what would become of the articles, and write nothing')
    .option('--server <url>', 'send the articles to a running service, with the token in HEARSAY_TOKEN', toServer)
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nControl-C ends after the article at hand; the same command then goes on where it ended. Where a service has the embedded\ngraph open, the articles are sent to it. Each import is a change, which hearsay undo takes back (hearsay changes --kind article-import).\n\nExamples:\n  hearsay ingest articles/\n  hearsay ingest article.txt --published 2022-01-09 --outlet "United Press International"\n  hearsay ingest feed.xml --no-texts --dry-run',
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
  const progress = await watch(paths);
  try {
    const summary = await ingestSomewhere(paths, { ...options, signal: stop.signal, onOutcome: progress.onOutcome });
    progress.stop();
    const found = Object.values(summary.articles).reduce((sum, count) => sum + count, 0);
    if (found === 0 && !summary.stopped) warn(nothingIn(paths));
    if (options.json) printJson(summary);
    else printIngest(summary, options.dryRun ?? false);
    if (summary.stopped) process.exitCode = interrupted;
    else if (summary.articles.refused > 0) process.exitCode = 1;
  } finally {
    progress.stop();
    process.removeListener('SIGINT', onInterrupt);
  }
}

/** Into the graph of the settings; where a service has it open, or one is named, by that service. */
async function ingestSomewhere(paths: readonly string[], work: Work): Promise<IngestSummary> {
  const bySending = (server: string) =>
    ingestByService(askServer(server, readSettings().token), readArticles(paths), work);
  if (work.server !== undefined) return bySending(work.server);
  try {
    return await withStore((store) => ingestHere(store, paths, work), { toRead: work.dryRun ?? false });
  } catch (error) {
    const service = await serviceInstead(error);
    if (service === undefined) throw error;
    return bySending(service);
  }
}

async function ingestHere(
  store: Store,
  paths: readonly string[],
  { published, outlet, texts, again = false, metadata = false, dryRun = false, signal, onOutcome }: Work,
): Promise<IngestSummary> {
  const extractor = await extractInThreads();
  const given = { withTexts: texts, published, outlet, again, metadata, dryRun };
  const options = { ...given, by: userInfo().username, extractor, signal, onOutcome };
  return ingest(store, readFiles(paths, extractor), options).finally(() => extractor.close());
}

function nothingIn(paths: readonly string[]): string {
  const endings = knownEndings.map((ending) => `.${ending}`).join(' ');
  return `${paths.join(', ')}: no articles there. Of a folder those files are read that end in ${endings}, also with .gz.`;
}

/** Shows files done, articles and their rate; files are counted beforehand, and on a terminal only. */
async function watch(paths: readonly string[]) {
  const files = new Map<string, number>();
  if (process.stderr.isTTY)
    for await (const found of findArticleFiles(paths)) if ('file' in found) files.set(found.file, files.size);
  const progress = showProgress('Ingesting', '{value}/{total} files, {articles} articles, {rate} a second');
  const start = performance.now();
  let articles = 0;
  return {
    stop: progress.stop,
    onOutcome({ file }: Outcome) {
      articles += 1;
      const rate = ((articles * 1000) / (performance.now() - start)).toFixed(1);
      progress.update(files.get(file) ?? 0, files.size, { articles, rate });
    },
  };
}
