/** The explorer of a service that answers persisted documents only: it asks for nothing else. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Explorer, openExplorer } from './explorer-page.ts';

const paths = [
  ...['/', '/?speaker=Blinken', '/entities', '/entity/organization:csto', '/network?around=organization:csto'],
  ...['/disputes', '/compare', '/timeline', '/review', '/changes', '/embed/network?around=organization:csto'],
];

describe('the explorer where only persisted documents are answered', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer([], { ONLY_PERSISTED: 'true' });
  });
  afterAll(() => explorer.close());

  test('is answered on every page', async () => {
    const page = await explorer.open('/health');
    const answers: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''));
    });
    for (const path of paths) await page.goto(`${explorer.url}${path}`, { waitUntil: 'networkidle' });
    await page.goto(`${explorer.url}/?speaker=Blinken`, { waitUntil: 'networkidle' });
    await page.locator('.statement-card, article').first().click();
    await page.waitForLoadState('networkidle');
    expect(answers.length).toBeGreaterThan(paths.length);
    expect(answers.filter((answer) => answer.includes('PERSISTED_DOCUMENT'))).toEqual([]);
    await page.context().close();
  });
});
