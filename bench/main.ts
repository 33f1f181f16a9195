/** The command behind `npm run bench`: benchmarks, each a command of its own. */

import { Command } from 'commander';
import { warn } from '../src/cli/print.ts';
import { articlesSuite } from './suites/articles.ts';
import { backupsSuite } from './suites/backups.ts';
import { growthSuite } from './suites/growth.ts';
import { hubsSuite } from './suites/hubs.ts';
import { loadingSuite } from './suites/loading.ts';
import { memorySuite } from './suites/memory.ts';
import { pageSuite } from './suites/page.ts';
import { previewSuite } from './suites/preview.ts';
import { questionsSuite } from './suites/questions.ts';
import { sizesSuite } from './suites/sizes.ts';

const program = new Command('npm run bench --').description(
  'Measure the service beside what people would use instead.',
);
for (const addSuite of [
  questionsSuite,
  articlesSuite,
  backupsSuite,
  growthSuite,
  hubsSuite,
  loadingSuite,
  memorySuite,
  pageSuite,
  previewSuite,
  sizesSuite,
])
  addSuite(program);
await program.parseAsync().catch((error: Error) => {
  warn(error.stack ?? error.message);
  process.exitCode = 1;
});
