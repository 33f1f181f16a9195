/** What the graph holds, in numbers. */

import type { Reader } from '../store/store.ts';

export interface ArticleNumbers {
  readonly article: string;
  readonly statements: number;
  readonly firstHand: number;
  readonly entities: number;
  readonly figuresSaid: number;
  readonly figuresOwn: number;
}

export interface GraphNumbers {
  readonly statements: number;
  readonly entities: number;
  readonly articles: number;
  readonly figures: number;
  readonly utterances: number;
  readonly labels: readonly { name: string; count: number }[];
  readonly relationships: readonly { name: string; count: number }[];
  readonly perArticle: readonly ArticleNumbers[];
}

/** Counts nodes by label, relationships by type, and what each article holds. */
export async function readStats(reader: Reader): Promise<GraphNumbers> {
  const [nodes, relationships, articles, figures] = await Promise.all([
    reader.read('stats-nodes'),
    reader.read('stats-relationships'),
    reader.read('stats-articles'),
    reader.read('stats-figures'),
  ]);
  const labels = nodes.map(({ label, count }) => ({ name: label as string, count: count as number }));
  const countOf = (label: string) => labels.find(({ name }) => name === label)?.count ?? 0;
  const figuresOf = new Map(figures.map((row) => [row.article, row]));
  return {
    statements: countOf('Statement'),
    entities: countOf('Entity'),
    articles: countOf('Article'),
    figures: countOf('Figure'),
    utterances: countOf('Utterance'),
    labels,
    relationships: relationships.map(({ type, count }) => ({ name: type as string, count: count as number })),
    perArticle: articles.map((row) => ({
      ...(row as unknown as ArticleNumbers),
      figuresSaid: (figuresOf.get(row.article)?.said ?? 0) as number,
      figuresOwn: (figuresOf.get(row.article)?.own ?? 0) as number,
    })),
  };
}

/** Whether the graph holds nothing but the service's own counters. */
export async function isEmpty(reader: Reader): Promise<boolean> {
  return (await reader.read('any-node'))[0]?.count === 0;
}
