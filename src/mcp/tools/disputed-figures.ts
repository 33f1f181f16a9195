/** The tool disputed_figures: numbers of one measure and scope that disagree, each with its speaker, chain and day. */

import { z } from 'zod';
import { entityArgument } from '../arguments.ts';
import { citedFigure, describeNumber, type FoundFigure, figureFields, withFigureCite } from '../cited-figure.ts';
import { citedFields, namesOf } from '../cited-statement.ts';
import { describePage, nextOf, type Page, pageFields, pageInput, pageOutput } from '../page.ts';
import { defineTool } from '../tool.ts';

const question = `query DisputedFigures($where: DisputeFilter, $first: Int, $after: String) {
  disputes(where: $where, first: $first, after: $after) {
    ${pageFields}
    nodes {
      id measure scope unit low high summary rule
      figures { day low high figure { ...CitedFigure } revises { id } conflictsWith { id } }
    }
  }
}
${figureFields}
${citedFields}`;

const measures = ['DEATHS', 'DETAINED', 'INJURED', 'TROOPS', 'AIRCRAFT', 'HARDWARE', 'DAYS', 'EVACUATED', 'OTHER'];
const end = z.number().nullable();
const bounds = { low: end, high: end };

const head = {
  ...{ id: z.string(), measure: z.string(), scope: z.string(), unit: z.string(), ...bounds },
  summary: z.string().describe('The disagreement in one sentence.'),
  rule: z.enum(['CONTRADICTION', 'DIFFERENCE']).describe('Whether two of them cannot both be true, or only differ.'),
};

const disputed = z.object({
  day: z.string().nullable(),
  ...bounds,
  figure: citedFigure,
  revises: z.array(z.string()).describe('Ids of earlier figures of the same speaker that it revises.'),
  conflictsWith: z.array(z.string()).describe('Ids of figures with which it cannot be reconciled.'),
});

const dispute = z.object({
  ...head,
  figures: z.array(disputed).describe('The earliest first; none is the right one.'),
});
type Dispute = z.infer<typeof dispute>;

interface FoundDispute extends Omit<Dispute, 'figures'> {
  readonly figures: readonly {
    readonly day: string | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly figure: FoundFigure;
    readonly revises: readonly { readonly id: string }[];
    readonly conflictsWith: readonly { readonly id: string }[];
  }[];
}

export const disputedFigures = defineTool({
  name: 'disputed_figures',
  title: 'Figures that disagree',
  description:
    'Finds where reports disagree on a number: deaths, people detained, troops, aircraft and so on, side by side, ' +
    'each with who said it, through whose hands it came, when, and how it was hedged. No number is preferred over the others: ' +
    'repeat them as “according to”, with their cite lines.',
  input: z.strictObject({
    measure: z.enum(measures).optional().describe('What is counted.'),
    scope: z.string().min(1).optional().describe('Words in what the numbers count, such as Almaty.'),
    speaker: entityArgument('With a number of this speaker'),
    outlet: entityArgument('With a number published by'),
    rule: head.rule.optional(),
    ...pageInput,
  }),
  output: z.object({ ...pageOutput, disputes: z.array(dispute) }),
  questions: [question],
  async answer(ask, { limit, after, ...where }) {
    const { disputes: page } = await ask<{ disputes: Page<FoundDispute> }>(question, { where, first: limit, after });
    const disputes = page.nodes.map(toDispute);
    return {
      structure: { totalCount: page.totalCount, next: nextOf(page), disputes },
      words: [describePage(page, 'dispute', 'disputes'), ...disputes.map(describeDispute)].join('\n\n'),
    };
  },
});

function toDispute(found: FoundDispute): Dispute {
  const figures = found.figures.map(({ figure, revises, conflictsWith, ...rest }) => ({
    ...rest,
    figure: withFigureCite(figure),
    revises: revises.map(({ id }) => id),
    conflictsWith: conflictsWith.map(({ id }) => id),
  }));
  return { ...found, figures };
}

function describeDispute({ measure, scope, rule, summary, figures }: Dispute): string {
  const lines = figures.map(({ day, figure, revises, conflictsWith }) => {
    const { speaker, statement, article, cite } = figure;
    const chain = statement ? namesOf(statement.chain) : `${article.outlet.name}, in its own voice`;
    return [
      `- ${describeNumber(figure)}, ${speaker.name} (${speaker.id})${day ? `, ${day}` : ''}; ${chain}`,
      ...(revises.length > 0 ? [`revises ${revises.join(', ')}`] : []),
      ...(conflictsWith.length > 0 ? [`cannot be reconciled with ${conflictsWith.join(', ')}`] : []),
      `cite: ${cite}`,
    ].join('\n    ');
  });
  return [`${measure}, ${scope} (${rule}): ${summary}`, ...lines].join('\n  ');
}
