/** A program that ingests the articles of a file, and tells after every so many how much memory it holds, as JSON lines. */

import { extractInThreads } from '../../src/ingesting/extractor.ts';
import { ingest } from '../../src/ingesting/ingest.ts';
import { readArticles } from '../../src/intake/read-articles.ts';
import { readSettings } from '../../src/settings.ts';
import { openStore } from '../../src/store/open-store.ts';

/** What the process holds after so many articles, in megabytes. */
export interface MemorySample {
  readonly articles: number;
  readonly seconds: number;
  /** All of the process: what is below, the threads that extract, and the embedded graph. */
  readonly resident: number;
  /** What this program's own objects take, with what is no longer used cleared away. */
  readonly objects: number;
}

const megabyte = 2 ** 20;
const [file = '-', every = '1000', minutes = '25'] = process.argv.slice(2);
const started = performance.now();
let articles = 0;

const store = await openStore(readSettings());
const extractor = await extractInThreads();
const stop = new AbortController();
tell();
await ingest(store, readArticles([file]), {
  ...{ extractor, by: 'bench' },
  signal: stop.signal,
  onOutcome() {
    articles += 1;
    if (articles % Number(every) === 0) tell();
    if (performance.now() - started > Number(minutes) * 60_000) stop.abort();
  },
});
tell();
await extractor.close();
await store.close();

function tell(): void {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const sample: MemorySample = {
    ...{ articles, seconds: Math.round((performance.now() - started) / 1000) },
    ...{ resident: Math.round(rss / megabyte), objects: Math.round((heapUsed + external) / megabyte) },
  };
  process.stdout.write(`${JSON.stringify(sample)}\n`);
}
