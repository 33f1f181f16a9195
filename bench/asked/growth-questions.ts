/** What is asked of a small graph and of a large one: the questions of the benchmark, and pages of whoever has most of everything. */

import type { Hubs } from '../hubs-of.ts';
import type { MadeUpGraph } from '../made-up-graph.ts';
import { pageAsked } from './page-asked.ts';
import { questions } from './questions.ts';

type Variables = Readonly<Record<string, unknown>>;

export interface GrowthQuestion {
  /** What it is called by `--only`. */
  readonly name: string;
  readonly title: string;
  /** The folder with its words. */
  readonly asked: string;
  /** Whether its answer is a page, which is to cost a page however large the graph is. */
  readonly isPaged: boolean;
  /** What it is asked with; `ask` asks the service beforehand, for the cursors of later pages. */
  variables(graph: MadeUpGraph, hubs: Hubs, ask: Ask): Promise<readonly Variables[]>;
}

/** Asks with variables, and gives the data of the answer. */
export type Ask = (variables: Variables) => Promise<unknown>;

const unpaged: ReadonlySet<string> = new Set(['statement', 'path', 'neighbourhood', 'timeline']);

const ofSamples = questions.map(
  (question): GrowthQuestion => ({
    ...{ name: question.name, title: question.title, asked: question.name, isPaged: !unpaged.has(question.name) },
    variables: async ({ samples }) =>
      samples
        .map((sample, place) => [sample, samples[(place + 7) % samples.length] ?? sample] as const)
        .filter(([sample, other]) => question.fits?.(sample, other) ?? true)
        .map(([sample, other]) => question.variables(sample, other)),
  }),
);

const mostQuoted: GrowthQuestion = {
  ...{ name: 'most-quoted', title: 'who quoted whom, top 20 of the most popular entity', asked: 'who-quoted' },
  isPaged: true,
  variables: async (_graph, { quoted }) => [{ quoted: quoted.id }],
};

const size = 20;
const laterPage = 50;
const parts = [
  ['speaker', 'of the most frequent speaker'],
  ['about', 'about the most frequent topic'],
  ['outlet', 'of the largest outlet'],
  ['via', 'by the most frequent relay'],
] as const;
const orders = [
  ['PUBLISHED', '', ''],
  ['SAID_ON', '-said', ' in the order of the days said'],
] as const;

const ofHubs = parts.flatMap(([part, whose]) =>
  orders.flatMap(([field, suffix, order]) =>
    [1, laterPage].map(
      (page): GrowthQuestion => ({
        name: `${part}${suffix}-${page}`,
        title: `statements ${whose}${order}, ${page === 1 ? 'first page' : `page ${page}`}`,
        ...{ asked: 'hub-statements', isPaged: true },
        async variables(_graph, hubs, ask) {
          const every = { where: { [part]: hubs[part].id }, orderBy: { field, direction: 'DESC' } };
          return [await pageAsked(every, { page, size, total: hubs[part].size }, ask)];
        },
      }),
    ),
  ),
);

const articles = [1, laterPage].map(
  (page): GrowthQuestion => ({
    name: `articles-${page}`,
    title: `articles of the outlet with most, ${page === 1 ? 'first page' : `page ${page}`}`,
    ...{ asked: 'hub-articles', isPaged: true },
    variables: async (_graph, { articles: { id, size: total } }, ask) => [
      await pageAsked({ where: { outlet: id } }, { page, size, total }, ask),
    ],
  }),
);

const hubTimeline: GrowthQuestion = {
  ...{
    name: 'hub-timeline',
    title: 'time line of the most frequent topic by months',
    asked: 'timeline',
    isPaged: false,
  },
  variables: async (_graph, { about }) => [{ about: about.id }],
};
const hubNeighbourhood: GrowthQuestion = {
  ...{ name: 'hub-neighbourhood', title: 'neighbourhood of 200 nodes of the most frequent topic' },
  ...{ asked: 'neighbourhood', isPaged: false },
  variables: async (_graph, { about }) => [{ around: about.id }],
};

/** The look-up by id first, which others are measured by too. */
export const growthQuestions: readonly GrowthQuestion[] = [
  ...ofSamples,
  mostQuoted,
  ...ofHubs,
  ...articles,
  hubTimeline,
  hubNeighbourhood,
];
