/** The articles in hand: what is written of each, what a look at it showed, and what became of it. */

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { ArticleImportInput } from '../api/schema.generated.ts';
import { afterChange } from '../correct/after-change.ts';
import { type Fault, faultsBelow, faultsOf } from '../correct/faults.ts';
import { ArticleImportDocument, type ArticleImportMutation } from './article-import.generated.ts';
import { type ArticleInHand, newArticle, toArticleInput, toImport } from './article-in-hand.ts';
import { ArticlePreviewDocument, type ArticlePreviewMutation } from './article-preview.generated.ts';
import { keepArticles, readKeptArticles } from './kept-articles.ts';

export type Preview = NonNullable<ArticlePreviewMutation['articlePreview']>;

export interface Imported {
  readonly payload: NonNullable<ArticleImportMutation['articleImport']>;
  /** How many were left out. */
  readonly leftOut: number;
  /** Corrections that could not be made, each with its statement. */
  readonly unmade: readonly { readonly statement: string; readonly message: string }[];
}

/** Where an article is on its way into the graph. */
export interface Progress {
  readonly preview?: Preview;
  readonly imported?: Imported;
  readonly faults: readonly Fault[];
  readonly isBusy: boolean;
}

const idle: Progress = { faults: [], isBusy: false };

export interface Articles {
  readonly articles: readonly ArticleInHand[];
  readonly progressOf: (key: string) => Progress;
  readonly change: (article: ArticleInHand) => void;
  /** Adds some to those in hand; an empty one gives its place. */
  readonly take: (articles: readonly ArticleInHand[]) => void;
  readonly drop: (key: string) => void;
  /** Shows what would be added. */
  readonly look: (article: ArticleInHand) => Promise<void>;
  /** Back to what was written. */
  readonly back: (key: string) => void;
  readonly accept: (article: ArticleInHand) => Promise<void>;
}

/** @example const { articles, look } = useArticles(); */
export function useArticles(): Articles {
  const client = useClient();
  const [articles, setArticles] = useState(readKeptArticles);
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map());
  useEffect(() => keepArticles(articles.filter(({ key }) => !progress.get(key)?.imported)), [articles, progress]);
  const tell = (key: string, news: Progress) => setProgress((now) => new Map(now).set(key, news));
  const progressOf = (key: string) => progress.get(key) ?? idle;
  return {
    articles,
    progressOf,
    change: (article) => setArticles((now) => now.map((one) => (one.key === article.key ? article : one))),
    take: (more) =>
      setArticles((now) => (more.length === 0 ? now : [...now.filter(({ content }) => content !== ''), ...more])),
    drop: (key) =>
      setArticles((now) => {
        const rest = now.filter((one) => one.key !== key);
        return rest.length > 0 ? rest : [newArticle()];
      }),
    look: async (article) => {
      tell(article.key, { faults: [], isBusy: true });
      const variables = { article: toArticleInput(article) };
      const { data, error } = await client.mutation(ArticlePreviewDocument, variables).toPromise();
      const preview = data?.articlePreview;
      const faults = faultsBelow(faultsOf(error, preview?.userErrors), 'article');
      tell(article.key, { faults, isBusy: false, ...(preview && faults.length === 0 && { preview }) });
    },
    back: (key) => tell(key, idle),
    accept: async (article) => {
      const before = progressOf(article.key);
      const draft = before.preview?.draft;
      if (!draft) return;
      tell(article.key, { ...before, faults: [], isBusy: true });
      const input = toImport(article, draft);
      const { data, error } = await client.mutation(ArticleImportDocument, { input }, afterChange).toPromise();
      const payload = data?.articleImport;
      const faults = byStatement(faultsOf(error, payload?.userErrors), input);
      if (!payload?.article)
        return tell(article.key, { ...before, faults: faultsBelow(faults, 'article'), isBusy: false });
      const unmade = faults.map(({ message, field: [, statement = ''] }) => ({ statement, message }));
      const kept = faults.filter(({ field: [list] }) => list === 'rejections').length;
      const leftOut = (input.rejections?.length ?? 0) - kept;
      tell(article.key, { faults: [], isBusy: false, imported: { payload, leftOut, unmade } });
    },
  };
}

/** The place of a correction or a rejection is the id of its statement, in place of a number in the input. */
function byStatement(faults: readonly Fault[], { corrections, rejections }: ArticleImportInput): Fault[] {
  return faults.map((fault) => {
    const [list = '', index, ...rest] = fault.field;
    const at = Number(index);
    const statement = { corrections: corrections?.[at]?.id, rejections: rejections?.[at] }[list];
    return statement ? { ...fault, field: [list, statement, ...rest] } : fault;
  });
}
