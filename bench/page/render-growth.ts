/** The part of docs/performance.md that tells what a question costs as the graph grows. */

import type { GrowthFigures, GrowthOfQuestion, GrowthResult } from './growth-result.ts';

/** The sections, the same for the same results; none where nothing was measured. */
export function renderGrowth(results: readonly GrowthResult[]): string[] {
  return results.map(section);
}

function section({ engine, sizes, notGrouped, clients, rounds, questions }: GrowthResult): string {
  const where = engine === 'neo4j' ? 'on Neo4j' : 'on the embedded engine';
  const ungrouped =
    notGrouped.length === 0 ? '' : ` Not grouped into utterances: the statements of ${listed(notGrouped)}.`;
  return `## From ${listed(sizes)} statements ${where}

\`npm run bench -- growth --sizes ${sizes.join(' ')} --engine ${engine} --rounds ${rounds} --clients ${clients} --save\`: the same questions of the service over a graph of each size, without the answers that it keeps,
in turn, ${clients} clients at once, ${rounds} rounds. Ratios are to the smallest graph, _CPU_ is the processor time of service and database. Hubs are whoever
stands in most statements; of those with fewer pages than 50 the last whole one is asked for. A page that is not full in the small graph costs more in the
large one, as _answer_ shows.${ungrouped}

| question | statements | p50 ms | p95 | p95 ratio | CPU ms: service | database | CPU ratio | answer KB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${questions.flatMap(lines).join('\n')}
${besideLookUp(questions)}`;
}

function lines({ title, isPaged, figures }: GrowthOfQuestion): string[] {
  return figures.map((each, place) => {
    const cells = [
      ...[each.statements.toLocaleString('en-US'), each.p50, each.p95, place === 0 ? '' : each.p95Ratio.toFixed(2)],
      ...[each.service, each.database, place === 0 ? '' : each.processorRatio.toFixed(2), each.answer],
    ];
    return `| ${place === 0 ? `${title}${isPaged ? '' : ' (no page)'}` : ''} | ${cells.join(' | ')} |`;
  });
}

/** Who quoted whom of the most popular entity, in look-ups by id. */
function besideLookUp(questions: readonly GrowthOfQuestion[]): string {
  const [lookUp, quoted] = ['statement', 'most-quoted'].map((name) => questions.find((each) => each.name === name));
  const largest = (of: GrowthOfQuestion | undefined) => of?.figures.at(-1);
  const [one, other] = [largest(lookUp), largest(quoted)];
  if (!one || !other) return '';
  const [latency, cost] = [other.p50 / one.p50, costOf(other) / costOf(one)];
  return `
In the largest graph, who quoted whom of the most popular entity takes ${latency.toFixed(2)} times a look-up of a statement by id at the median, and ${cost.toFixed(2)} times its processor time.
`;
}

function costOf({ service, database }: GrowthFigures): number {
  return service + database;
}

function listed(sizes: readonly number[]): string {
  return sizes.map((size) => size.toLocaleString('en-US')).join(' to ');
}
