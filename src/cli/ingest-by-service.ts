/** Articles sent to a running service, one request each, where it has the graph open. */

import { type ErrorCode, HearsayError } from '../errors.ts';
import type { Ask } from '../graphql/ask.ts';
import { completeArticle } from '../ingesting/complete-article.ts';
import { type Outcome, outcomeOf, type Written } from '../ingesting/outcome.ts';
import { type IngestSummary, Summing } from '../ingesting/summing.ts';
import type { Incoming, IncomingArticle } from '../intake/incoming-article.ts';
import type { ArticleOptions } from './article-options.ts';

interface Answer {
  readonly articleImport: Omit<Written, 'file' | 'line' | 'id' | 'status' | 'version' | 'statements'> & {
    readonly status: 'NEW' | 'CHANGED' | 'UNCHANGED' | null;
    readonly article: { readonly id: string; readonly version: number } | null;
    readonly userErrors: readonly { readonly message: string }[];
  };
}

const importing = `mutation ($article: ArticleInput!, $keepText: Boolean) {
  articleImport(input: {article: $article, keepText: $keepText}) {
    status added removed entities article { id version } reports { code start end reason } userErrors { message }
  }
}`;

/** These would meet every article that is sent: there is no use in going on. */
const endsAll: readonly ErrorCode[] = [
  'FORBIDDEN',
  'PERSISTED_DOCUMENT_REQUIRED',
  'QUERY_TOO_LARGE',
  'SERVER_UNREACHABLE',
  'STORE_UNREACHABLE',
  'TOKEN_INVALID',
  'UNAUTHENTICATED',
];

/** Ingests by the service; it reads the texts itself, so that what it finds is what would be found here. */
export async function ingestByService(
  ask: Ask,
  incoming: AsyncIterable<Incoming>,
  options: ArticleOptions & { readonly signal: AbortSignal; readonly onOutcome: (outcome: Outcome) => void },
): Promise<IngestSummary> {
  const summing = new Summing();
  for await (const item of incoming) {
    const outcome = 'report' in item ? outcomeOf(item.report) : await send(ask, item.article, options);
    summing.add(outcome);
    options.onOutcome(outcome);
    if (options.signal.aborted) break;
  }
  return summing.summary(options.signal.aborted);
}

async function send(ask: Ask, incoming: IncomingArticle, options: ArticleOptions): Promise<Outcome> {
  const { file, line } = incoming;
  const refused = (reason: string): Outcome => ({ file, line, status: 'REFUSED', code: 'ARTICLE_REFUSED', reason });
  const complete = completeArticle(incoming, options);
  if (typeof complete === 'string') return refused(complete);
  const { text, titled, published, outlet, author, url, language } = complete;
  const title = titled || options.texts ? complete.title : undefined;
  const article = { content: text, format: 'TEXT', title, published, outlet, author, url, language };
  const answer = await ask<Answer>(importing, { article, keepText: options.texts }).catch(toReason);
  if (typeof answer === 'string') return refused(answer);
  const { articleImport } = answer;
  const { status, article: written, added, removed, entities, reports, userErrors } = articleImport;
  if (status === null || written === null) return refused(userErrors.map(({ message }) => message).join(' '));
  const { id, version } = written;
  if (status === 'UNCHANGED') return { file, line, status, id };
  const counts = { statements: added, added, removed, entities, reports };
  return { file, line, status, id, ...counts, ...(status === 'CHANGED' ? { version } : {}) };
}

/** Why this article did not come in, where the next one may. */
function toReason(error: unknown): string {
  if (error instanceof HearsayError && !endsAll.includes(error.code)) return error.message;
  throw error;
}
