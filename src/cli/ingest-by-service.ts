/** Articles sent to a running service, one request each, where it has the graph open. */

import { type ErrorCode, HearsayError } from '../errors.ts';
import type { Ask } from '../graphql/ask.ts';
import { completeArticle } from '../ingesting/complete-article.ts';
import { type Outcome, outcomeOf, type Written } from '../ingesting/outcome.ts';
import { type IngestSummary, Summing } from '../ingesting/summing.ts';
import type { Incoming, IncomingArticle } from '../intake/incoming-article.ts';
import type { ArticleOptions } from './article-options.ts';

interface Payload extends Pick<Written, 'added' | 'removed' | 'entities'> {
  readonly status: 'NEW' | 'CHANGED' | 'UNCHANGED' | null;
  readonly note: string | null;
  readonly article: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: ErrorCode; readonly message: string }[];
}

type Reports = Pick<Written, 'reports'>;

interface Imported extends Payload, Reports {
  readonly change: { readonly id: string } | null;
}

interface Previewed extends Payload {
  readonly draft: (Reports & { readonly id: string; readonly version: number }) | null;
}

const importing = `mutation ($article: ArticleInput!, $keepText: Boolean, $again: Boolean, $metadata: Boolean) {
  articleImport(input: {article: $article, keepText: $keepText, again: $again, metadata: $metadata}) {
    status note added removed entities change { id } article { id version } reports { code start end reason }
    userErrors { code message }
  }
}`;
const previewing = `mutation ($article: ArticleInput!, $keepText: Boolean, $again: Boolean, $metadata: Boolean) {
  articlePreview(input: {article: $article, keepText: $keepText, again: $again, metadata: $metadata}) {
    status note added removed entities article { id version } draft { id version reports { code start end reason } }
    userErrors { code message }
  }
}`;

/** These would meet every article that is sent: there is no use in going on. */
const endsAll: readonly ErrorCode[] = [
  'FORBIDDEN',
  'PERSISTED_DOCUMENT_REQUIRED',
  'QUERY_TOO_LARGE',
  'SERVER_UNREACHABLE',
  'STORE_READ_ONLY',
  'STORE_REFUSED',
  'STORE_UNREACHABLE',
  'TOKEN_INVALID',
  'UNAUTHENTICATED',
];

/** What of the options of `hearsay ingest` the service is told. */
type ServiceOptions = ArticleOptions & {
  readonly again?: boolean;
  readonly metadata?: boolean;
  readonly dryRun?: boolean;
};

/** Ingests by the service, or in a dry run only asks it about each article for itself; it reads the texts itself, so that what it finds is what would be found here. */
export async function ingestByService(
  ask: Ask,
  incoming: AsyncIterable<Incoming>,
  options: ServiceOptions & { readonly signal: AbortSignal; readonly onOutcome: (outcome: Outcome) => void },
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

async function send(ask: Ask, incoming: IncomingArticle, options: ServiceOptions): Promise<Outcome> {
  const { file, line } = incoming;
  const refused = (reason: string): Outcome => ({ file, line, status: 'REFUSED', code: 'ARTICLE_REFUSED', reason });
  const complete = completeArticle(incoming, options);
  if (typeof complete === 'string') return refused(complete);
  const { text, titled, named, published, author, url, language } = complete;
  // Where there is none, the service takes one from the text as well, and knows that it did.
  const title = titled ? complete.title : undefined;
  const outlet = named ? complete.outlet : undefined;
  const article = { content: text, format: 'TEXT', title, published, outlet, author, url, language };
  const variables = {
    article,
    keepText: options.texts,
    again: options.again ?? false,
    metadata: options.metadata ?? false,
  };
  const answer = await (options.dryRun ? preview(ask, variables) : bringIn(ask, variables)).catch(toReason);
  if (typeof answer === 'string') return refused(answer);
  const { status, note, article: known, version, change, userErrors, ...counts } = answer;
  const [error] = userErrors;
  if (error?.code === 'ARTICLE_DELETED') return { file, line, status: 'DELETED', reason: inShell(error.message) };
  if (status === null || known === null) return refused(userErrors.map(({ message }) => message).join(' '));
  if (status === 'UNCHANGED') return { file, line, status, id: known, ...(note && { note: inShell(note) }) };
  const more = { ...(status === 'CHANGED' ? { version } : {}), ...(change ? { change } : {}) };
  return { file, line, status, id: known, statements: counts.added, ...counts, ...more };
}

/** What both mutations answer, the article by its id. */
interface Answer extends Omit<Payload, 'article'>, Reports {
  readonly article: string | null;
  readonly version: number;
  readonly change?: string | undefined;
}

async function bringIn(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { articleImport } = await ask<{ articleImport: Imported }>(importing, variables);
  const { article, change, ...answer } = articleImport;
  return { ...answer, article: article?.id ?? null, version: article?.version ?? 1, change: change?.id };
}

async function preview(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { articlePreview } = await ask<{ articlePreview: Previewed }>(previewing, variables);
  const { draft, article, ...answer } = articlePreview;
  const { id, version = 1 } = draft ?? article ?? {};
  return { ...answer, article: id ?? null, version, reports: draft?.reports ?? [] };
}

/** The service says it for its API. */
function inShell(message: string): string {
  return message
    .replace(/^The text /, '')
    .replace('again: true', '--again')
    .replace('metadata: true', '--metadata')
    .replace(/\.$/, '');
}

/** Why this article did not come in, where the next one may. */
function toReason(error: unknown): string {
  if (error instanceof HearsayError && !endsAll.includes(error.code)) return error.message;
  throw error;
}
