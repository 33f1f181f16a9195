/** The command behind `npm run faults`: what goes wrong is done on purpose, each suite a command of its own. */

import { Command } from 'commander';
import { warn } from '../src/cli/print.ts';
import { bareSuite } from './suites/bare.ts';
import { durabilitySuite } from './suites/durability.ts';
import { fuzzSuite } from './suites/fuzz.ts';
import { outagesSuite } from './suites/outages.ts';
import { pageSuite } from './suites/page.ts';
import { soakSuite } from './suites/soak.ts';

const program = new Command('npm run faults --').description(
  'Do to the service what goes wrong in the world, on 127.0.0.1 only, and tell whether it keeps what it promises.',
);
for (const addSuite of [durabilitySuite, outagesSuite, fuzzSuite, soakSuite, bareSuite, pageSuite]) addSuite(program);
await program.parseAsync().catch((error: Error) => {
  warn(error.stack ?? error.message);
  process.exitCode = 1;
});
