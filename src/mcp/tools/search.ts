/** The tool search: full text over quotes, gists, names, aliases and titles, tolerant of spelling. */

import { z } from 'zod';
import { citedFields, citedStatement, describeStatement, type FoundStatement, withCite } from '../cited-statement.ts';
import { describePage, nextOf, type Page, pageFields, pageInput, pageOutput } from '../page.ts';
import { defineTool } from '../tool.ts';

const question = `query Search($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    ${pageFields}
    nodes {
      id score
      highlights { field parts { text matches } }
      node {
        __typename
        ... on Entity { name kind aliases description }
        ... on Article { title published url }
        ...Cited
      }
    }
  }
}
${citedFields}`;

const found = {
  id: z.string(),
  score: z.number().describe('Comparable within one search only.'),
  matches: z.array(z.object({ field: z.string(), text: z.string() })).describe('Where it matches, [so] marked.'),
};
const hit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('STATEMENT'), ...found, statement: citedStatement }),
  z.object({
    type: z.literal('ENTITY'),
    ...found,
    entity: z.object({
      name: z.string(),
      kind: z.string(),
      aliases: z.array(z.string()),
      description: z.string().nullable(),
    }),
  }),
  z.object({
    type: z.literal('ARTICLE'),
    ...found,
    article: z.object({ title: z.string(), published: z.string(), url: z.string().nullable() }),
  }),
]);
type Hit = z.infer<typeof hit>;
type Entity = Extract<Hit, { type: 'ENTITY' }>['entity'];
type Article = Extract<Hit, { type: 'ARTICLE' }>['article'];

type FoundNode =
  | ({ readonly __typename: 'Statement' } & FoundStatement)
  | ({ readonly __typename: 'Article' } & Article)
  | ({ readonly __typename: 'Person' | 'Organization' | 'Country' | 'Place' | 'Group' | 'Event' } & Entity);

interface FoundHit {
  readonly id: string;
  readonly score: number;
  readonly highlights: readonly {
    readonly field: string;
    readonly parts: readonly { readonly text: string; readonly matches: boolean }[];
  }[];
  readonly node: FoundNode;
}

export const search = defineTool({
  name: 'search',
  title: 'Search',
  description:
    'Full-text search over quotes, gists, names, aliases and titles; spelling is tolerated (Tokaev finds Tokayev), and the last ' +
    'word may be the beginning of one. Use it to find the id or name of somebody, or statements by their words.',
  input: z.strictObject({
    query: z.string().min(1).describe('The words to look for.'),
    types: z
      .array(z.enum(['STATEMENT', 'ENTITY', 'ARTICLE']))
      .optional()
      .describe('Only these; all by default.'),
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, hits: z.array(hit) }),
  questions: [question],
  async answer(ask, { query, types, limit, after }) {
    const { search: page } = await ask<{ search: Page<FoundHit> }>(question, { query, types, first: limit, after });
    const hits = page.nodes.map(toHit);
    return {
      structure: { totalCount: page.totalCount, next: nextOf(page), hits },
      words: [describePage(page, 'match', 'matches'), ...hits.map(describeHit)].join('\n\n'),
    };
  },
});

function toHit({ id, score, highlights, node }: FoundHit): Hit {
  const matches = highlights.map(({ field, parts }) => ({
    field,
    text: parts.map((part) => (part.matches ? `[${part.text}]` : part.text)).join(''),
  }));
  const head = { id, score, matches };
  switch (node.__typename) {
    case 'Statement': {
      const { __typename, ...statement } = node;
      return { type: 'STATEMENT', ...head, statement: withCite(statement) };
    }
    case 'Article': {
      const { title, published, url } = node;
      return { type: 'ARTICLE', ...head, article: { title, published, url } };
    }
    default: {
      const { name, kind, aliases, description } = node;
      return { type: 'ENTITY', ...head, entity: { name, kind, aliases, description } };
    }
  }
}

function describeHit(one: Hit, index: number): string {
  const matches = one.matches.map(({ field, text }) => `\n   match in ${field}: ${text}`).join('');
  if (one.type === 'STATEMENT') return `${describeStatement(one.statement, index + 1)}${matches}`;
  if (one.type === 'ENTITY') {
    const { name, kind, description } = one.entity;
    return `${index + 1}. ${kind} ${name} = ${one.id}${description ? `\n   ${description}` : ''}${matches}`;
  }
  const { title, published, url } = one.article;
  return `${index + 1}. ARTICLE “${title}”, ${published} = ${one.id}${url ? `, ${url}` : ''}${matches}`;
}
