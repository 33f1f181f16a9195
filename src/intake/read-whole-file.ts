/** All articles of one file at once, for threads that hand over what they read as a whole. */

import type { Incoming } from './incoming-article.ts';
import { readArticleFile } from './read-articles.ts';

export async function readWholeFile(file: string): Promise<readonly Incoming[]> {
  const found: Incoming[] = [];
  for await (const incoming of readArticleFile(file)) found.push(incoming);
  return found;
}
