/** docs/reliability.md says what was tried, and nothing else. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderPage } from '../../faults/page/render-page.ts';
import { type FaultResult, readResults } from '../../faults/page/result.ts';
import { readTold, renderTold } from '../../faults/page/told.ts';
import { projectFile } from '../../src/project.ts';

test('the page is what the kept results make it', () => {
  const results = readResults();
  expect(results.length).toBeGreaterThan(0);
  expect(readFileSync(projectFile('docs', 'reliability.md'), 'utf8')).toBe(renderPage(results, readTold()));
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

test('a protection that no test missed, and one that was not tried, are not papered over', () => {
  const page = renderTold(
    new Map([
      ['max-depth', { name: 'max-depth', isTold: true, seen: 'Error: expect(received)', seconds: 9 }],
      ['max-cost', { name: 'max-cost', isTold: false, seen: 'the test passes without the protection', seconds: 9 }],
    ]),
  );
  expect(page).toMatch(
    /^\| fields inside fields \| `src\/graphql\/limits\/check-query\.ts` \| beyond MAX_DEPTH is .* \| told \|$/m,
  );
  expect(page).toContain('| **not told**: the test passes without the protection |');
  expect(page).toContain('| **not tried** |');
  expect(page).toMatch(/Of \d+ protections 1 were missed so\./);
});
