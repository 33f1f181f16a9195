/** The tool same_words: what several reports give as one utterance, wording beside wording, and the same words from two mouths. */

import { z } from 'zod';
import { entityArgument } from '../arguments.ts';
import {
  citedFields,
  citedStatement,
  describeQuotes,
  foundStatement,
  namedEntity,
  namesOf,
  withCite,
} from '../cited-statement.ts';
import { describePage, nextOf, type Page, pageFields, pageInput, pageOutput } from '../page.ts';
import { defineTool } from '../tool.ts';

const question = `query SameWords($where: UtteranceFilter, $first: Int, $after: String) {
  utterances(where: $where, first: $first, after: $after) {
    ${pageFields}
    nodes {
      id gist method
      speaker { id name kind }
      reportCount reports(first: 20) { similarity wording matched { kind strength evidence } statement { ...Cited } }
      rivalCount rivals(first: 10) { similarity matched { kind strength evidence } utterance { id gist speaker { id name kind } } }
    }
  }
}
${citedFields}`;

const matched = z.array(z.object({ kind: z.string(), strength: z.number(), evidence: z.string() }));
const similarity = z.number().describe('How strongly they match, from 0 to 1.');

const rival = z.object({
  similarity,
  matched,
  utterance: z.object({ id: z.string(), gist: z.string(), speaker: namedEntity }),
});

const foundReport = z.object({
  similarity,
  wording: z.string().describe('The words of the article, a quote or a paraphrase; compare them, do not quote them.'),
  matched,
  statement: foundStatement,
});

const head = {
  id: z.string(),
  gist: z.string(),
  method: z.string().describe('By which rules the statements were grouped.'),
  speaker: namedEntity,
  reportCount: z.int().describe('How many reports there are; the first 20 are given.'),
  rivalCount: z.int().describe('How many rivals there are; the first 10 are given.'),
  rivals: z.array(rival).describe('The same words or the same claim, given to another speaker; never merged.'),
};

const foundUtterance = z.object({ ...head, reports: z.array(foundReport) });
const utterance = z.object({ ...head, reports: z.array(foundReport.extend({ statement: citedStatement })) });
type Utterance = z.infer<typeof utterance>;

export const sameWords = defineTool({
  name: 'same_words',
  title: 'Who reports the same words',
  description:
    'Finds one utterance in several reports, with its wordings side by side and what matched, and the same words or claim given to ' +
    'two different speakers (rivals). That two reports agree is no proof: look whether their chains come from one source.',
  input: z.strictObject({
    speaker: entityArgument('Who said it'),
    outlet: entityArgument('Reported by'),
    reportsMin: z.int().min(1).optional().describe('Reported by at least so many statements.'),
    rivalled: z.boolean().optional().describe('True: only where another speaker is given the same words.'),
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, utterances: z.array(utterance) }),
  questions: [question],
  async answer(ask, { limit, after, ...where }) {
    type Found = z.infer<typeof foundUtterance>;
    const { utterances: page } = await ask<{ utterances: Page<Found> }>(question, { where, first: limit, after });
    const utterances = page.nodes.map((found) => ({
      ...found,
      reports: found.reports.map((report) => ({ ...report, statement: withCite(report.statement) })),
    }));
    return {
      structure: { totalCount: page.totalCount, next: nextOf(page), utterances },
      words: [describePage(page, 'utterance', 'utterances'), ...utterances.map(describeUtterance)].join('\n\n'),
    };
  },
});

function describeUtterance({ id, speaker, reportCount, reports, rivals }: Utterance): string {
  return [
    `${speaker.name} (${speaker.id}), reported ${reportCount === 1 ? 'once' : `${reportCount} times`}, ${id}`,
    ...reports.map(({ wording, statement, ...match }) =>
      [
        `- ${namesOf(statement.chain)}, ${statement.article.published}${reports.length > 1 ? `; ${describeMatch(match)}` : ''}`,
        `wording: ${wording}`,
        ...describeQuotes(statement.quotes),
        `cite: ${statement.cite}`,
      ].join('\n    '),
    ),
    ...rivals.map(
      ({ utterance: other, ...match }) =>
        `- the same from ${other.speaker.name} (${other.speaker.id}), ${other.id}; ${describeMatch(match)}: gist: ${other.gist}`,
    ),
  ].join('\n  ');
}

function describeMatch({ similarity, matched }: Pick<z.infer<typeof rival>, 'similarity' | 'matched'>): string {
  const kinds = matched.map(({ kind, strength }) => `${kind.toLowerCase()} ${strength.toFixed(2)}`);
  return `alike ${similarity.toFixed(2)} (${kinds.join(', ')})`;
}
