/** A program that extracts the articles of a file in so many threads, and keeps nothing of what it finds. */

import { extractInThreads } from '../../src/ingesting/extractor.ts';
import { readAhead } from '../../src/ingesting/read-ahead.ts';
import { readArticles } from '../../src/intake/read-articles.ts';

const [file = '-', threads = '1'] = process.argv.slice(2);
const extractor = await extractInThreads(Number(threads));
const all = readAhead(readArticles([file]), extractor.width, async (item) =>
  'article' in item ? extractor.extract(item.article) : null,
);
for await (const _ of all);
await extractor.close();
