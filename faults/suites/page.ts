/** `npm run faults -- page`: docs/reliability.md from the results that were kept. */

import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { projectFile } from '../../src/project.ts';
import { renderPage } from '../page/render-page.ts';
import { readResults } from '../page/result.ts';
import { readTold } from '../page/told.ts';

export function pageSuite(program: Command): void {
  program
    .command('page')
    .description('write docs/reliability.md from the results that were kept')
    .action(() => writeFileSync(projectFile('docs', 'reliability.md'), renderPage(readResults(), readTold())));
}
