/** docs/performance.md says what was measured, and nothing else. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readGrowth } from '../../bench/page/growth-result.ts';
import { renderPage } from '../../bench/page/render-page.ts';
import { readResults } from '../../bench/page/result.ts';
import { projectFile } from '../../src/project.ts';

test('the page is what the kept results make it', () => {
  const results = readResults();
  expect(results.length).toBeGreaterThan(0);
  expect(readFileSync(projectFile('docs', 'performance.md'), 'utf8')).toBe(renderPage(results, readGrowth()));
});
