/** An article that somebody is about to add: what was written and chosen, kept in this tab until it is added. */

import type { ArticleImportInput, ArticleInput } from '../api/schema.generated.ts';
import { type Correctable, toCorrection } from '../correct/correctable.ts';
import type { DraftFragment } from './article-preview.generated.ts';
import { readDay } from './read-day.ts';

export interface ArticleInHand {
  readonly key: string;
  /** The name of its file; empty for one that was pasted. */
  readonly file: string;
  readonly content: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
  /** Whether the graph is to keep its text. */
  readonly keepText: boolean;
  /** What was corrected in the preview, by the ids of statements. */
  readonly corrected: Readonly<Record<string, Correctable>>;
  /** The ids of those that are no statements. */
  readonly leftOut: readonly string[];
}

/** One to begin with. */
export function newArticle(content = '', file = ''): ArticleInHand {
  return {
    ...{ key: crypto.randomUUID(), file, content, keepText: true },
    ...{ title: '', outlet: '', published: '', url: '', corrected: {}, leftOut: [] },
  };
}

/** What it is called in a list: its title, its file, or its first words. */
export function nameOf({ title, file, content }: ArticleInHand): string {
  const firstLine = content.trim().split('\n', 1)[0] ?? '';
  return title.trim() || file || (firstLine.startsWith('<') ? '' : firstLine.slice(0, 60)) || 'An article';
}

/** What the service reads; fields that are left empty it finds in the content. */
export function toArticleInput({ content, title, outlet, published, url }: ArticleInHand): ArticleInput {
  const given = Object.entries({ title, outlet, published: readDay(published), url }).filter(
    ([, value]) => value.trim() !== '',
  );
  return { content, ...Object.fromEntries(given.map(([name, value]) => [name, value.trim()])) };
}

/** What is to be added, with what was corrected in the draft. Corrections of statements that another text had are passed over. */
export function toImport(article: ArticleInHand, draft: DraftFragment): ArticleImportInput {
  const rejections = draft.statements.map(({ id }) => id).filter((id) => article.leftOut.includes(id));
  const corrections = draft.statements.flatMap((statement) => {
    const corrected = article.corrected[statement.id];
    const correction = corrected && !rejections.includes(statement.id) ? toCorrection(statement, corrected) : null;
    return correction ? [correction] : [];
  });
  return { article: toArticleInput(article), keepText: article.keepText, corrections, rejections };
}
