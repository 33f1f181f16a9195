/** `hearsay doctor`: what is wrong with this set-up, and how it is mended. */

import type { Command } from 'commander';
import { diagnose } from '../../diagnosing/diagnose.ts';
import type { Finding, State } from '../../diagnosing/finding.ts';
import { readSettings } from '../../settings.ts';
import { colors } from '../colors.ts';
import { print, printJson } from '../print.ts';
import { findService } from '../running-service.ts';

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('look at settings, store, graph, tokens and machine: what is wrong, and how is it mended?')
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      '\nIt only looks. Exit code 1 where something is wrong.\n\nExamples:\n  hearsay doctor\n  hearsay doctor --json',
    )
    .action(run);
}

const marks: Readonly<Record<State, string>> = {
  good: colors.green('good    '),
  doubtful: colors.yellow('doubtful'),
  wrong: colors.red('wrong   '),
  unknown: colors.dim('unknown '),
};

async function run({ json = false }: { readonly json?: boolean }): Promise<void> {
  const findings: Finding[] = [];
  for await (const finding of diagnose({ readSettings, findService })) {
    findings.push(finding);
    if (!json) printFinding(finding);
  }
  if (json) printJson(findings);
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
}

function printFinding({ about, state, found, mend }: Finding): void {
  print(`${marks[state]}  ${about}: ${found}`);
  if (mend !== undefined) print(`          ${mend}`);
}
