/** A figure as an assistant gets it: the number with its hedge, whose it is, and the line to cite it by. */

import { z } from 'zod';
import { citedStatement, citeStatement, foundStatement, namedEntity, namesOf } from './cited-statement.ts';

/** What is asked of every figure; stands beside the fragment Cited. */
export const figureFields = `fragment CitedFigure on Figure {
  id measure value low high approximation unit scope asOf words start end note
  speaker { id name kind }
  article { id title published url outlet { id name kind } }
  statement { ...Cited }
}`;

const number = z.number().nullable();

const foundFigure = z.object({
  id: z.string(),
  measure: z.string(),
  value: number,
  low: number,
  high: number,
  approximation: z.string().describe('How the number is hedged: nearly 6,000 is not 6,000.'),
  unit: z.string(),
  scope: z.string().describe('Whom, what or where it counts.'),
  asOf: z.string().nullable(),
  words: z.string().nullable().describe('The number as it stands in the article, verbatim.'),
  start: z.int().nullable().describe('Where these words begin in the article, in Unicode code points.'),
  end: z.int().nullable(),
  note: z.string().nullable(),
  speaker: namedEntity.describe('Whose number it is; the outlet, where the article gives it in its own voice.'),
  article: foundStatement.shape.article,
  statement: foundStatement.nullable(),
});

export type FoundFigure = z.infer<typeof foundFigure>;

export const citedFigure = foundFigure.extend({
  statement: citedStatement.nullable(),
  cite: z.string().describe('The citation; repeat it.'),
});

export type CitedFigure = z.infer<typeof citedFigure>;

export function withFigureCite(figure: FoundFigure): CitedFigure {
  const { id, article, statement, words, start, end } = figure;
  const at = start === null || end === null ? '' : ` at code points ${start}–${end}`;
  const wording = words === null ? '' : '; its words are verbatim';
  if (!statement) {
    const cite = `${id} in ${article.id}${at}, asserted by ${article.outlet.name} in its own voice${wording}`;
    return { ...figure, statement, cite };
  }
  const cite = `${id} in ${statement.id} of ${article.id}${at}, chain ${namesOf(statement.chain)}${wording}`;
  return { ...figure, statement: { ...statement, cite: citeStatement(statement) }, cite };
}

/** `“nearly 6,000” (6000 NEARLY, people) by …`. */
export function describeNumber({ words, value, low, high, approximation, unit }: FoundFigure): string {
  const exact = value ?? [low, high].map((end) => end ?? '…').join(' to ');
  return `${words ? `“${words}” (` : ''}${exact} ${unit}, ${approximation}${words ? ')' : ''}`;
}
