/** One article where many are expected. */

import type { Incoming, IncomingArticle } from '../intake/incoming-article.ts';

export async function* oneArticle(article: IncomingArticle): AsyncGenerator<Incoming> {
  yield { article };
}
