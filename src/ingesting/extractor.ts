/** Who extracts: threads beside this one, so that all cores read while this one resolves and writes. */

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleText, Extraction } from '../extracting/extracted.ts';
import type { Incoming } from '../intake/incoming-article.ts';

export interface Extractor {
  /** How many articles are worth being given at once. */
  readonly width: number;
  extract(article: ArticleText): Promise<Extraction>;
  /** All articles of a file, as intake reads it. */
  read(file: string): Promise<readonly Incoming[]>;
  close(): Promise<void>;
}

/** So many articles lie ready for each thread that none waits for the next. */
const perThread = 3;

/** Extracts in this thread; what that needs is loaded with the first article. */
export function extractHere(): Extractor {
  return {
    width: 1,
    async extract(article) {
      const { extract } = await import('../extracting/extract.ts');
      return extract(article);
    },
    async read(file) {
      const { readWholeFile } = await import('../intake/read-whole-file.ts');
      return readWholeFile(file);
    },
    close: async () => undefined,
  };
}

/** Extracts in threads, one for each core where no number is given; they are started as there is work for them. */
export async function extractInThreads(threads: number = availableParallelism()): Promise<Extractor> {
  const { Piscina } = await import('piscina');
  const ending = extname(fileURLToPath(import.meta.url));
  const from = (path: string, name: string) => ({ filename: new URL(`${path}${ending}`, import.meta.url).href, name });
  const [extracting, reading] = [
    from('../extracting/extract', 'extract'),
    from('../intake/read-whole-file', 'readWholeFile'),
  ];
  const pool = new Piscina({
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    // Not built yet, the sources are read as the rest of the process reads them.
    execArgv: ending === '.ts' ? ['--import', 'tsx'] : [],
  });
  return {
    width: threads * perThread,
    extract: (article) => pool.run(article, extracting),
    read: (file) => pool.run(file, reading),
    close: () => pool.close({ force: true }),
  };
}
