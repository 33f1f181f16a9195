/** The mutations by which articles come in over the API, are looked at before they do, and are taken away. */

import { correctStatement } from '../../curating/correct-statement.ts';
import { deleteArticle } from '../../curating/delete-article.ts';
import { noteCorrections } from '../../curating/note-corrections.ts';
import { rejectStatement } from '../../curating/review-statement.ts';
import { HearsayError } from '../../errors.ts';
import type { ArticleWork } from '../../ingesting/article-work.ts';
import type { Outcome } from '../../ingesting/outcome.ts';
import { canonicalUrl } from '../../intake/canonical-url.ts';
import type { IncomingArticle } from '../../intake/incoming-article.ts';
import { readChanges } from '../../reading/changes.ts';
import { type ArticleNode, readArticles } from '../../reading/nodes.ts';
import type { ChangeRecord } from '../../record/record.ts';
import type { Reader, Store } from '../../store/store.ts';
import { toArticleDraft } from '../article-draft.ts';
import type {
  ArticleDeleteInput,
  ArticleDraft,
  ArticleImportInput,
  ArticleInput,
  ArticlePreviewInput,
  ArticleReport,
  ArticleStatus,
} from '../generated.ts';
import { mutation, toUserError, type UserErrorNode } from './mutation.ts';

interface Previewed {
  readonly status: ArticleStatus | null;
  readonly note: string | null;
  readonly draft: ArticleDraft | null;
  readonly article: ArticleNode | null;
  readonly added: number;
  readonly removed: number;
  readonly entities: number;
}

interface Imported {
  readonly status: ArticleStatus | null;
  readonly note: string | null;
  readonly article: ArticleNode | null;
  readonly change: ChangeRecord | null;
  readonly added: number;
  readonly removed: number;
  readonly entities: number;
  readonly reports: ArticleReport[];
}

interface Deleted {
  readonly deletedId: string | null;
  readonly statements: number;
  readonly change: ChangeRecord | null;
}

/** Reading a text takes time: nothing longer is an article of news. */
const longestContent = 500_000;
const nothing = { note: null, added: 0, removed: 0, entities: 0 };
const nothingNew = { ...nothing, reports: [] };

const articlePreview = mutation<ArticlePreviewInput, Previewed>(
  'CURATOR',
  { ...{ status: null, draft: null, article: null }, ...nothing },
  async ({ store, context: { articles } }, input) => {
    const incoming = await toIncoming(input.article, articles);
    const preview = await articles.preview(store, incoming, {
      ...{ withTexts: input.keepText ?? true, again: input.again ?? false, metadata: input.metadata ?? false },
    });
    const outcome = accepted(preview.outcome);
    const { status, id } = outcome;
    const { added, removed, entities } = outcome.status === 'UNCHANGED' ? nothing : outcome;
    const draft = preview.drafted && toArticleDraft(preview.drafted, preview, incoming.text);
    return { status, note: noteOf(outcome), draft, article: await articleOf(store, id), added, removed, entities };
  },
);

const articleImport = mutation<ArticleImportInput, Imported>(
  'CURATOR',
  { ...{ status: null, article: null, change: null }, ...nothingNew },
  async ({ store, viewer, context: { articles } }, input) => {
    const incoming = await toIncoming(input.article, articles);
    const options = {
      ...{ by: viewer.name, withTexts: input.keepText ?? true },
      ...{ again: input.again ?? false, metadata: input.metadata ?? false },
    };
    const outcome = accepted(await articles.import(store, incoming, options));
    const { added, removed, entities, reports } = outcome.status === 'UNCHANGED' ? nothingNew : outcome;
    const { made, userErrors } = await correct(store, viewer.name, input);
    const imported = 'change' in outcome ? outcome.change : undefined;
    if (imported) await noteCorrections(store, imported, made);
    const [change = null] = imported ? await readChanges(store, [imported]) : [];
    const article = await articleOf(store, outcome.id);
    const { status } = outcome;
    return {
      ...{ status, note: noteOf(outcome), article, change, added, removed, entities },
      ...{ reports: [...reports], userErrors },
    };
  },
);

const articleDelete = mutation<ArticleDeleteInput, Deleted>(
  'ADMIN',
  { deletedId: null, statements: 0, change: null },
  async ({ store, viewer }, { reason, ...deletion }) => {
    const change = await deleteArticle(store, { by: viewer.name, reason }, deletion);
    return { deletedId: change.target, statements: Number(change.before?.statements), change };
  },
);

export const articleMutations = { Mutation: { articlePreview, articleImport, articleDelete } };

/** What people changed in the preview, each change for itself: one that cannot be made does not undo the others. */
async function correct(store: Store, by: string, input: ArticleImportInput) {
  const { corrections, rejections } = input;
  const changes = [
    ...(corrections ?? []).map((correction, at) => ({
      place: ['corrections', String(at)],
      make: () => correctStatement(store, { by, reason: correction.reason }, correction),
    })),
    ...(rejections ?? []).map((id, at) => ({
      place: ['rejections', String(at)],
      make: () => rejectStatement(store, { by }, id),
    })),
  ];
  const made: string[] = [];
  const userErrors: UserErrorNode[] = [];
  for (const { place, make } of changes) {
    const found = await make().then((change) => void (change && made.push(change.id)), toUserErrorOrThrow);
    if (found) userErrors.push({ ...found, field: [...place, ...(found.field ?? [])] });
  }
  return { made, userErrors };
}

function toUserErrorOrThrow(error: unknown): UserErrorNode {
  const found = error instanceof HearsayError ? toUserError(error) : null;
  if (found === null) throw error;
  return found;
}

/** What the input says outranks what the page says of itself. */
async function toIncoming(
  { content, format, published, outlet, title, author, url, language }: ArticleInput,
  articles: ArticleWork,
): Promise<IncomingArticle> {
  if (content.length > longestContent) throw unreadable(`is longer than ${longestContent} characters`);
  const found = await articles.read(content, format ? { format } : {});
  const read = found.flatMap((one) => ('article' in one ? [one.article] : []));
  const [article] = read;
  const reasons = found.flatMap((one) => ('report' in one ? [one.report.reason] : []));
  if (!article) throw unreadable(reasons.join('; '));
  if (read.length > 1) throw unreadable('holds several articles: send them one by one');
  const address = url ? canonicalUrl(url) : undefined;
  if (url?.trim() && address === undefined)
    throw new HearsayError(
      'ARTICLE_UNREADABLE',
      'The address is none of the web: those begin with https:// or http://.',
      {
        details: { field: ['article', 'url'] },
      },
    );
  const given = { published, outlet, title, author, language, url: address };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  return { ...article, ...said };
}

function accepted(outcome: Outcome): Extract<Outcome, { id: string }> {
  if ('id' in outcome) return outcome;
  if (outcome.status === 'DELETED')
    throw new HearsayError('ARTICLE_DELETED', `The text ${outcome.reason.replace('--again', 'again: true')}.`, {
      details: { field: ['article', 'content'], change: outcome.change },
    });
  const field = /--(outlet|published)/.exec(outcome.reason)?.[1];
  const reason = outcome.reason.replace(/; say so with --.*$/, '; give it');
  throw new HearsayError('ARTICLE_UNREADABLE', `The article ${reason}.`, {
    details: { field: field ? ['article', field] : ['article', 'content'] },
  });
}

/** As the API says it. */
function noteOf(outcome: Outcome): string | null {
  const note = outcome.status === 'UNCHANGED' ? outcome.note : undefined;
  return note?.replace('--metadata takes', 'metadata: true takes') ?? null;
}

function unreadable(reason: string): HearsayError {
  return new HearsayError('ARTICLE_UNREADABLE', `The content ${reason}.`, {
    details: { field: ['article', 'content'] },
  });
}

async function articleOf(reader: Reader, id: string): Promise<ArticleNode | null> {
  return (await readArticles(reader, [id]))[0] ?? null;
}
