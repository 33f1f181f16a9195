/** The questions of the benchmark: what each is asked with, and what of its answers is compared before anything is timed. */

import { shelfOf } from '../../src/record/shelf-mark.ts';
import { tokenOf, wordsOf } from '../../src/record/words.ts';
import type { Sample } from '../made-up-graph.ts';

/** How far the answers of two contenders must agree. */
export type Agreement = 'the same answer' | 'as many' | 'all of the best one';

export interface Question {
  /** Its folder beside this file: `question.graphql`, `best.cypher`, `rival.graphql`, `rival-wrapping.graphql`. */
  readonly name: string;
  readonly title: string;
  readonly agreement: Agreement;
  /** What a sample gives to ask with. */
  variables(sample: Sample, other: Sample): Readonly<Record<string, string>>;
  /** The same for Cypher, where it takes something else. */
  parameters?(sample: Sample, other: Sample): Readonly<Record<string, string | number>>;
  /** What is compared in an answer: of GraphQL its data, of Cypher its rows. */
  compared(answer: unknown): unknown;
  /** Samples that cannot be asked about are left out. */
  fits?(sample: Sample, other: Sample): boolean;
}

interface Found {
  readonly id: string;
}

/** The one list in an answer, however it is wrapped: rows of Cypher, a connection, a list of GraphQL. */
function listIn(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  const [inner] = Object.values(answer as object);
  if (Array.isArray(inner)) return inner;
  const { nodes } = inner as { readonly nodes?: readonly unknown[] };
  return nodes ?? [inner];
}

/** The first of a list that stands for one thing, as `@cypher` gives it. */
function wholeOf(answer: unknown): object {
  const [inner] = Object.values(answer as object);
  return { graph: Array.isArray(inner) ? inner[0] : inner };
}

const idsIn = (answer: unknown): string[] =>
  listIn(answer)
    .map((item) => ((item as { node?: Found }).node ?? (item as Found)).id)
    .sort();

/** The same whatever wraps it: single things out of lists, lists in one order, relays with their entities. */
function inOneForm(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOneForm).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const { relaysConnection, ...rest } = value as {
    relaysConnection?: { edges: { properties: object; node: unknown }[] };
  };
  const relays = relaysConnection?.edges.map(({ properties, node }) => ({ ...properties, entity: node }));
  return Object.fromEntries(
    Object.entries({ ...rest, ...(relays && { relays }) })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      // A list that is empty is null in the graph.
      .map(([key, item]) => [key, key === 'quotes' ? (item ?? []) : item])
      .map(([key, item]) => [key, inOneForm(single.has(String(key)) && Array.isArray(item) ? item[0] : item)]),
  );
}
const single = new Set(['speaker', 'article', 'outlet']);

/** The months of a timeline, of the service's buckets or of the best Cypher's pairs of months. */
function months(answer: unknown): unknown {
  const timeline = (answer as { timeline?: { buckets: { start: string; said: number; published: number }[] } })
    .timeline;
  if (timeline) return timeline.buckets.map(({ start, said, published }) => [start, said, published]);
  const counts = new Map<string, [said: number, published: number]>();
  const count = (month: string) => counts.get(month) ?? counts.set(month, [0, 0]).get(month) ?? [0, 0];
  for (const { said, published, total } of listIn(answer) as {
    said: string | null;
    published: string;
    total: number;
  }[]) {
    if (said !== null) count(said)[0] += total;
    count(published)[1] += total;
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, both]) => [month, ...both]);
}

/** Two words of what was said, as somebody would look for it. */
function twoWords({ gist }: Sample): string[] {
  const small = wordsOf(gist).filter(({ key, start }) => key.length > 4 && /[a-z]/.test(gist.charAt(start)));
  return small.slice(0, 2).map(({ key }) => key);
}

const tokens = (keys: readonly string[]) => keys.map((key) => `+${tokenOf(key)}`).join(' ');

export const questions: readonly Question[] = [
  {
    name: 'statement',
    title: 'statement by id with all its relations',
    agreement: 'the same answer',
    variables: ({ statement }) => ({ id: statement }),
    compared: (answer) => inOneForm(listIn(answer)),
  },
  {
    name: 'said-about',
    title: 'who said what about whom, newest 20',
    agreement: 'the same answer',
    variables: ({ speaker, about }) => ({ speaker, about }),
    parameters: ({ speaker, about }) => ({ speaker, about, ...shelfOf([speaker, about]) }),
    compared: (answer) => inOneForm(listIn(answer)),
  },
  {
    name: 'who-quoted',
    title: 'who quoted whom, top 20 of an entity',
    agreement: 'the same answer',
    variables: ({ speaker }) => ({ quoted: speaker }),
    compared: (answer) => inOneForm(listIn(answer)),
  },
  {
    name: 'path',
    title: 'shortest path',
    agreement: 'as many',
    variables: ({ speaker }, other) => ({ from: speaker, to: other.about }),
    fits: ({ speaker }, { about }) => speaker !== about,
    compared: (answer) => (listIn(answer) as { nodes: readonly unknown[] }[])[0]?.nodes.length,
  },
  {
    name: 'search',
    title: 'full-text search, first 20',
    agreement: 'all of the best one',
    variables: (sample) => ({ query: `${twoWords(sample).join(' ')} ` }),
    parameters: (sample) => ({ tokens: tokens(twoWords(sample)) }),
    fits: (sample) => twoWords(sample).length === 2,
    compared: idsIn,
  },
  {
    name: 'neighbourhood',
    title: 'neighbourhood of 200 nodes',
    agreement: 'as many',
    variables: ({ about }) => ({ around: about }),
    compared: (answer) => listIn(Array.isArray(answer) ? { graph: answer[0] } : wholeOf(answer)).length,
  },
  {
    name: 'timeline',
    title: 'time line of an entity by months',
    agreement: 'the same answer',
    variables: ({ about }) => ({ about }),
    compared: months,
  },
  {
    name: 'disputes',
    title: 'disputed figures, first 20',
    agreement: 'as many',
    variables: (_sample, other) => ({ measure: other.about < 'n' ? 'DETAINED' : 'INJURED' }),
    compared: (answer) => listIn(answer).length,
  },
  {
    name: 'as-you-type',
    title: 'search as you type, first 8 entities',
    agreement: 'as many',
    variables: ({ name }) => ({ query: beginning(name) }),
    parameters: ({ name }) => ({ tokens: `w${beginning(name)}*` }),
    compared: (answer) => listIn(answer).length,
  },
];

function beginning(name: string): string {
  return name.slice(0, 4).toLowerCase();
}
