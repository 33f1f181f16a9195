/** The page docs/performance.md, made of the results and of nothing else. */

import type { Figures } from '../measuring/measure.ts';
import type { GrowthResult } from './growth-result.ts';
import { renderGrowth } from './render-growth.ts';
import type { Result } from './result.ts';

const opening = `# Performance

Written by \`npm run bench -- page\` from what \`npm run bench -- questions --save\` measured; [bench/](../bench/README.md) tells how. Everybody answers
from the same graph of made-up records, in turn, in rounds, on one machine; the answers are compared before they are timed. _Share_ is
throughput beside the best Cypher by hand through neo4j-driver (on the embedded engine: beside the engine itself), _CPU_ the processor
time of service and database for a request beside it, both medians of the rounds. Shares tell more than milliseconds: the machine
was busy with other things, as machines are.

The best Cypher uses what the service keeps beside the statements, such as how often who quotes whom. _Asked again_ is the service with the answers that it keeps;
_hearsay_ without them. _Bare HTTP_ and _bare Apollo_ send the best Cypher by a route that does nothing else, and as the one field of an Apollo Server: below
that no service goes.

Not every answer can be the same. Paths and neighbourhoods are compared by their size, which differs for neighbourhoods where the service reads only the
newest 1,000 statements of a hub; searches by what the best Cypher finds; and @neo4j/graphql cannot order statements by the day of their
article, so that it gives others of the same twenty where there are more.
`;

/** The page, the same for the same results. */
export function renderPage(results: readonly Result[], growth: readonly GrowthResult[]): string {
  return `${[opening, ...results.map(section), ...renderGrowth(growth)].join('\n')}`;
}

function section({ statements, engine, clients, rounds, questions }: Result): string {
  const where = engine === 'neo4j' ? 'Neo4j' : 'the embedded engine';
  const lines = questions.flatMap(({ title, figures }) =>
    figures.map((each, place) => `| ${place === 0 ? title : ''} | ${cells(each).join(' | ')} |`),
  );
  return `## ${statements.toLocaleString('en-US')} statements on ${where}

${clients} clients at once, ${rounds} rounds.

| question | who | requests/s | share | CPU | p50 ms | p95 | p99 | CPU ms: service | database | client | memory MB |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

function cells(figures: Figures): (string | number)[] {
  const { contender, throughput, throughputShare, processorShare, p50, p95, p99 } = figures;
  const name = contender === 'hearsay' ? '**hearsay**' : contender;
  return [
    ...[name, throughput, throughputShare.toFixed(2), processorShare.toFixed(2), p50, p95, p99],
    ...[figures.service, figures.database, figures.client, figures.memory],
  ];
}
