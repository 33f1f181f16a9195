/** The tool who_quoted_whom: outlets and relays, whom they quoted, how often, and the statements behind it. */

import { z } from 'zod';
import { dateArgument, depthArgument, entityArgument, firstHandArgument, unnamedArgument } from '../arguments.ts';
import {
  citedFields,
  citedStatement,
  describeQuotes,
  type FoundStatement,
  namedEntity,
  withCite,
} from '../cited-statement.ts';
import { describePage, nextOf, type Page, pageFields, pageInput, pageOutput } from '../page.ts';
import { defineTool } from '../tool.ts';

const question = `query WhoQuotedWhom($where: QuotingFilter, $evidence: StatementFilter, $first: Int, $after: String, $statements: Int) {
  whoQuotedWhom(where: $where, first: $first, after: $after) {
    ${pageFields}
    nodes {
      id count firstPublished lastPublished
      quoter { id name kind }
      quoted { id name kind }
      statements(where: $evidence, first: $statements) { nodes { ...Cited } }
    }
  }
}
${citedFields}`;

const foundPair = z.object({
  id: z.string(),
  count: z.int().describe('In how many statements.'),
  firstPublished: z.string(),
  lastPublished: z.string(),
  quoter: namedEntity,
  quoted: namedEntity,
});

type FoundPair = z.infer<typeof foundPair> & {
  readonly statements: { readonly nodes: readonly FoundStatement[] };
};

const pair = foundPair.extend({ statements: z.array(citedStatement).describe('The newest statements behind it.') });

export const whoQuotedWhom = defineTool({
  name: 'who_quoted_whom',
  title: 'Who quoted whom',
  description:
    'Lists who quoted whom, the most frequent pair first: outlets quote relays or speakers, relays quote whom they pass on. ' +
    'Each pair comes with its count, its first and last day, and statements with cite lines as its evidence.',
  input: z.strictObject({
    quoter: entityArgument('The outlet or relay that quoted'),
    quoted: entityArgument('The relay or speaker that was quoted'),
    outlet: entityArgument('Only in articles published by'),
    publishedFrom: dateArgument('Published then or later'),
    publishedTo: dateArgument('Published then or earlier'),
    depthMin: depthArgument('at least'),
    depthMax: depthArgument('at most'),
    firstHand: firstHandArgument,
    unnamed: unnamedArgument,
    statements: z.int().min(1).max(10).default(3).describe('At most so many statements for each pair, 1 to 10.'),
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, pairs: z.array(pair) }),
  questions: [question],
  async answer(ask, { limit, after, statements, firstHand, unnamed, quoter, quoted, ...evidence }) {
    const shared = { ...evidence, ...(firstHand && { depthMax: 0 }), ...(unnamed && { speakerKind: 'GROUP' }) };
    const { whoQuotedWhom: page } = await ask<{ whoQuotedWhom: Page<FoundPair> }>(question, {
      where: { ...shared, quoter, quoted },
      evidence: shared,
      first: limit,
      after,
      statements,
    });
    const pairs = page.nodes.map((node) => ({ ...node, statements: node.statements.nodes.map(withCite) }));
    return {
      structure: { totalCount: page.totalCount, next: nextOf(page), pairs },
      words: [describePage(page, 'pair', 'pairs'), ...pairs.map(describePair)].join('\n\n'),
    };
  },
});

function describePair({ quoter, quoted, count, firstPublished, lastPublished, statements }: z.infer<typeof pair>) {
  const days = firstPublished === lastPublished ? firstPublished : `${firstPublished} to ${lastPublished}`;
  return [
    `${quoter.name} (${quoter.id}) quoted ${quoted.name} (${quoted.id}): ${count === 1 ? 'once' : `${count} times`}, ${days}`,
    ...statements.map(({ gist, quotes, cite }) =>
      [`- gist: ${gist}`, ...describeQuotes(quotes), `cite: ${cite}`].join('\n    '),
    ),
  ].join('\n  ');
}
