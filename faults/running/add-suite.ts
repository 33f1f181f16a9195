/** A suite as a command: its faults in turn, within their number and time, told as a table or as JSON, and kept. */

import { type Command, InvalidArgumentError } from 'commander';
import { print, printJson, printTable, warn } from '../../src/cli/print.ts';
import { toWhole } from '../../src/cli/to-whole.ts';
import type { Fault, Ground } from '../fault.ts';
import { type FaultResult, saveResult } from '../page/result.ts';
import { tryFault } from './try-fault.ts';

export interface Suite {
  readonly name: string;
  /** A heading of the page. */
  readonly title: string;
  readonly description: string;
  readonly faults: readonly Fault[];
}

export interface SuiteOptions {
  readonly only?: readonly string[];
  readonly engine?: Ground;
  readonly times?: number;
  readonly minutes?: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly save?: boolean;
}

export function addSuite(program: Command, suite: Suite): void {
  const names = suite.faults.map(({ name }) => name);
  program
    .command(suite.name)
    .description(suite.description)
    .option('--only <faults...>', `only these of ${names.join(', ')}`)
    .option('--engine <engine>', 'only on neo4j, or on embedded', toGround)
    .option('--times <number>', 'how often each is tried, instead of its own number', toWhole(1, 100_000))
    .option('--minutes <number>', 'begin no further attempt of a fault after so long', toWhole(1, 120))
    .option('--seed <number>', 'of what is left to chance', toWhole(0, 1_000_000), 1)
    .option('--json', 'print the results as JSON')
    .option('--save', `keep the results in faults/results/${suite.name}.json`)
    .addHelpText('after', `\nExamples:\n  npm run faults -- ${suite.name} --only ${names[0]} --times 10`)
    .action((options: SuiteOptions, command: Command) => {
      const unknown = options.only?.find((name) => !names.includes(name));
      if (unknown !== undefined) command.error(`No fault is called ${unknown}: ${names.join(', ')}.`, { exitCode: 2 });
      return run(suite, options);
    });
}

function toGround(value: string): Ground {
  if (value === 'neo4j' || value === 'embedded') return value;
  throw new InvalidArgumentError('neo4j or embedded.');
}

async function run(suite: Suite, options: SuiteOptions): Promise<void> {
  const results: FaultResult[] = [];
  for (const fault of suite.faults.filter(({ name }) => options.only?.includes(name) ?? true))
    for (const ground of fault.grounds.filter((each) => (options.engine ?? each) === each)) {
      const result = await tryFault(suite.name, fault, ground, options);
      for (const failure of result.failures) warn(`${fault.name} (${ground}): ${failure}`);
      results.push(result);
      // What was found stays found when a later fault is broken off.
      if (options.save) saveResult({ suite: suite.name, title: suite.title, faults: [result] });
    }
  if (options.json) printJson({ suite: suite.name, faults: results });
  else show(results);
  if (results.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}

function show(results: readonly FaultResult[]): void {
  printTable(
    ['fault', 'engine', 'tried', 'sent', 'acknowledged', 'found', 'failures', 'seconds'],
    results.map(({ name, ground, tried, sent = 0, acknowledged = 0, found = 0, failures, seconds }) => [
      ...[name, ground, tried, sent, acknowledged, found, failures.length, seconds],
    ]),
  );
  for (const { title, promise, failures } of results)
    print(`${failures.length === 0 ? 'kept' : 'NOT KEPT'}: ${title}: ${promise}`);
}
