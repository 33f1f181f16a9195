/** `npm run faults -- bare`: each protection is taken away once, and the test that should tell of it is seen to fail. */

import type { Command } from 'commander';
import { print, printJson, warn } from '../../src/cli/print.ts';
import { points, protections } from '../bare/points.ts';
import { type Told, tell } from '../bare/tell.ts';
import { saveTold } from '../page/told.ts';

interface Options {
  readonly only?: readonly string[];
  readonly json?: boolean;
  readonly save?: boolean;
}

export function bareSuite(program: Command): void {
  const names = protections.map(({ name }) => name);
  program
    .command('bare')
    .description('take each protection away, in a copy of the project, and see that a test fails by what it asserts')
    .option('--only <names...>', 'only these protections, or those of these points')
    .option('--json', 'print the results as JSON')
    .option('--save', 'keep the results in faults/results/bare.json')
    .addHelpText(
      'after',
      `\nPoints: ${points.map(({ title }) => `"${title}"`).join(', ')}\nProtections: ${names.join(', ')}\n\nExamples:\n  npm run faults -- bare --only ${names[0]}\n  npm run faults -- bare --save`,
    )
    .action((options: Options, command: Command) => {
      const known = [...names, ...points.map(({ title }) => title)];
      const unknown = options.only?.find((name) => !known.includes(name));
      if (unknown !== undefined)
        command.error(`No protection is called ${unknown}; --help names them.`, { exitCode: 2 });
      return run(options);
    });
}

async function run({ only, json = false, save = false }: Options): Promise<void> {
  const chosen = points.flatMap(({ title, protections: own }) =>
    own.filter(({ name }) => only === undefined || only.includes(name) || only.includes(title)),
  );
  const results: Told[] = [];
  for await (const told of tell(chosen)) {
    results.push(told);
    if (save) saveTold([told]);
    if (!json) print(`${told.isTold ? 'told' : 'NOT TOLD'}: ${told.name} (${told.seconds} s): ${told.seen}`);
  }
  if (json) printJson({ suite: 'bare', protections: results });
  const untold = results.filter(({ isTold }) => !isTold);
  if (untold.length > 0) {
    warn(
      `Of ${results.length} protections ${untold.length} can be taken away and no test tells: ${untold.map(({ name }) => name).join(', ')}.`,
    );
    process.exitCode = 1;
  }
}
