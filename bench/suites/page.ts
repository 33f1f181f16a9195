/** `npm run bench -- page`: docs/performance.md from the results that were kept. */

import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { projectFile } from '../../src/project.ts';
import { readGrowth } from '../page/growth-result.ts';
import { renderPage } from '../page/render-page.ts';
import { readResults } from '../page/result.ts';

export function pageSuite(program: Command): void {
  program
    .command('page')
    .description('write docs/performance.md from the results that were kept')
    .action(() => writeFileSync(projectFile('docs', 'performance.md'), renderPage(readResults(), readGrowth())));
}
