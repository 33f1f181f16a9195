/** docs/reliability.md says what was tried, and nothing else. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderPage } from '../../faults/page/render-page.ts';
import { type FaultResult, readResults } from '../../faults/page/result.ts';
import { projectFile } from '../../src/project.ts';

test('the page is what the kept results make it', () => {
  const results = readResults();
  expect(results.length).toBeGreaterThan(0);
  expect(readFileSync(projectFile('docs', 'reliability.md'), 'utf8')).toBe(renderPage(results));
});

test('what did not hold is not papered over', () => {
  const fault: Omit<FaultResult, 'failures'> = {
    ...{
      name: 'kill',
      title: 'killed',
      ground: 'neo4j',
      tried: 1200,
      seconds: 3,
      command: 'npm run faults -- x --only kill',
    },
    ...{ acknowledged: 3, found: 2, promise: 'all is there' },
  };
  const page = renderPage([{ suite: 'x', title: 'X', faults: [{ ...fault, failures: ['one is lost'] }] }]);
  expect(page).toContain(
    '| killed | Neo4j | 1,200 |  | 3 | 2 | **not kept 1 times**: all is there | `npm run faults -- x --only kill` |',
  );
});
