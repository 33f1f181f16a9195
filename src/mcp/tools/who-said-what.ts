/** The tool who_said_what: statements by speaker, topic, relay, audience, outlet, words and days. */

import { z } from 'zod';
import { dateArgument, depthArgument, entityArgument, firstHandArgument, unnamedArgument } from '../arguments.ts';
import { citedFields, citedStatement, describeStatement, type FoundStatement, withCite } from '../cited-statement.ts';
import { describePage, nextOf, type Page, pageFields, pageInput, pageOutput } from '../page.ts';
import { defineTool } from '../tool.ts';

const question = `query WhoSaidWhat($where: StatementFilter, $first: Int, $after: String) {
  statements(where: $where, first: $first, after: $after) { ${pageFields} nodes { ...Cited } }
}
${citedFields}`;

export const whoSaidWhat = defineTool({
  name: 'who_said_what',
  title: 'Who said what about whom',
  description:
    'Finds what was said, by whom, about whom, to whom, in which article, and through whose hands it came there. ' +
    'Every argument narrows the answer; newest articles first. Repeat a statement only with its speaker, its chain and its cite line.',
  input: z.strictObject({
    speaker: entityArgument('Who said it'),
    about: entityArgument('Whom or what it is about'),
    via: entityArgument('Who passed it on'),
    audience: entityArgument('Who was told'),
    outlet: entityArgument('Who published it'),
    text: z
      .string()
      .min(1)
      .optional()
      .describe('A run of letters in the gist (a paraphrase) or in a quote; search finds words.'),
    mode: z.enum(['DIRECT', 'INDIRECT', 'MIXED']).optional().describe('How much of it stands in quotation marks.'),
    saidFrom: dateArgument('Said then or later'),
    saidTo: dateArgument('Said then or earlier'),
    publishedFrom: dateArgument('Published then or later'),
    publishedTo: dateArgument('Published then or earlier'),
    depthMin: depthArgument('at least'),
    depthMax: depthArgument('at most'),
    firstHand: firstHandArgument,
    unnamed: unnamedArgument,
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, statements: z.array(citedStatement) }),
  questions: [question],
  async answer(ask, { limit, after, firstHand, unnamed, ...where }) {
    const { statements: page } = await ask<{ statements: Page<FoundStatement> }>(question, {
      where: { ...where, ...(firstHand && { depthMax: 0 }), ...(unnamed && { speakerKind: 'GROUP' }) },
      first: limit,
      after,
    });
    const statements = page.nodes.map(withCite);
    const list = statements.map((statement, index) => describeStatement(statement, index + 1));
    return {
      structure: { totalCount: page.totalCount, next: nextOf(page), statements },
      words: [describePage(page, 'statement', 'statements'), ...list].join('\n\n'),
    };
  },
});
