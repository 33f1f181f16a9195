/** The articles behind paths in order, pages taken apart in threads while those before them are dealt with. */

import { stat } from 'node:fs/promises';
import { findArticleFiles } from '../intake/find-article-files.ts';
import type { Incoming } from '../intake/incoming-article.ts';
import { readArticleFile } from '../intake/read-articles.ts';
import type { Extractor } from './extractor.ts';
import { readAhead } from './read-ahead.ts';

/** Longer files are lists of articles, which are read as a stream. */
const longestPage = 2_000_000;

/** What `readArticles` gives, from whichever threads the extractor has. */
export async function* readFiles(paths: readonly string[], extractor: Extractor): AsyncGenerator<Incoming> {
  const read = async (
    found: { readonly file: string } | Incoming,
  ): Promise<Iterable<Incoming> | AsyncIterable<Incoming>> => {
    if (!('file' in found)) return [found];
    return (await isPage(found.file)) ? extractor.read(found.file) : readArticleFile(found.file);
  };
  for await (const articles of readAhead(findArticleFiles(paths), extractor.width, read)) yield* articles;
}

async function isPage(file: string): Promise<boolean> {
  if (file === '-' || /\.(?:jsonl|ndjson|gz)$/.test(file)) return false;
  return stat(file).then(
    (found) => found.isFile() && found.size <= longestPage,
    () => false,
  );
}
