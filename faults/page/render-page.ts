/** The page docs/reliability.md, made of the results and of nothing else. */

import type { Told } from '../bare/tell.ts';
import type { FaultResult, SuiteResult } from './result.ts';
import { renderTold } from './told.ts';

const opening = `# Reliability

Written by \`npm run faults -- page\` from what \`npm run faults -- SUITE --save\` found; [faults/](../faults/README.md) tells how. Each row is something
that goes wrong in the world, done on purpose to real processes and real engines on one machine. _Sent_ are the requests, records or inputs, _acknowledged_
the records whose writing was told to be done before the fault, _found again_ those of them that were there after it.
`;

const grounds = { neo4j: 'Neo4j', embedded: 'embedded', none: '' } as const;

/** The page, the same for the same results. */
export function renderPage(results: readonly SuiteResult[], told?: ReadonlyMap<string, Told>): string {
  return [opening, ...results.map(section), ...(told ? [renderTold(told)] : [])].join('\n');
}

function section({ title, faults }: SuiteResult): string {
  const rows = faults.map((fault) => `| ${cellsOf(fault).join(' | ')} |`);
  return `## ${title}

| fault | engine | tried | sent | acknowledged | found again | outcome | command |
| --- | --- | ---: | ---: | ---: | ---: | --- | --- |
${rows.join('\n')}
`;
}

function cellsOf({ title, ground, tried, sent, acknowledged, found, command, ...rest }: FaultResult): string[] {
  const numbers = [tried, sent, acknowledged, found].map((number) => number?.toLocaleString('en-US') ?? '');
  return [title, grounds[ground], ...numbers, outcomeOf(rest), `\`${command}\``];
}

function outcomeOf({ promise, failures }: Pick<FaultResult, 'promise' | 'failures'>): string {
  return failures.length === 0 ? promise : `**not kept ${failures.length} times**: ${promise}`;
}
