/** How soon there is something to read, in Chromium on this machine, and that nothing moves; the bounds are for slow ones, the measured times are printed. */

import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Explorer, openExplorer } from './explorer-page.ts';

/** What the page's observers found, in milliseconds; `shift` is the layout shift of the page (CLS). */
interface Measured {
  readonly firstPaint: number;
  readonly meaningful: number;
  readonly shift: number;
}

const observers = `
  window.measured = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.measured.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    if (!window.measured.meaningful && document.querySelector('.card, .first-use h1')) {
      requestAnimationFrame(() => { window.measured.meaningful ??= performance.now(); });
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** Every view, with what is there when all of it is. */
const views: readonly [path: string, waitFor: string][] = [
  ['/', '.front .tally'],
  ['/?through=RIA', '.answers-facets .tally'],
  ['/entities?from=2022-01-06', '.entities'],
  ['/entity/person:antony-blinken', '.entity-page .card'],
  ['/statement/statement:wall-street-journal-2022-01-09-005606?about=Russia', '.statement'],
  ['/article/article:wall-street-journal-2022-01-09', '.in-order-item'],
  ['/network?around=organization:ria&open=organization:ria', '.network-names text'],
  ['/network?show=table', '.network-tables'],
  ['/dispute/dispute:troops|csto-troops-in-kazakhstan|people', '.dispute-statements .card'],
  ['/compare?outlets=organization:caravanserai,organization:wall-street-journal', '.compared'],
  ['/timeline?about=country:ru&from=2022-01-06', '.timeline-table'],
];

/** A layout shift below this is a pixel of a line. */
const still = 0.01;

describe('the first view', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer?.close());

  test.each(['/', '/?speaker=Blinken&about=Russia'])('%s is there soon, and nothing moves', async (path) => {
    const context = await explorer.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(observers);
    await page.goto(explorer.url + path);
    await page.locator('.card, .front .tally').first().waitFor();
    await page.waitForLoadState('networkidle');
    const measured: Measured = await page.evaluate(`({
      ...window.measured,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    })`);
    await context.close();
    const round = (value: number) => Math.round(value);
    process.stdout.write(
      `${path}: first paint ${round(measured.firstPaint)} ms, first meaningful ${round(measured.meaningful)} ms, shift ${measured.shift.toFixed(3)}\n`,
    );
    expect(measured.meaningful).toBeLessThan(5_000);
    expect(measured.shift).toBeLessThan(still);
  });

  test.each([390, 1440])(
    'nothing moves while a view comes, %i pixels wide',
    async (width) => {
      const context = await explorer.browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 } });
      const moved: [string, number][] = [];
      for (const [path, waitFor] of views) {
        const page = await context.newPage();
        await page.addInitScript(observers);
        // Each answer some time after the one before, so that every state in between is painted.
        let asked = 0;
        await page.route('**/graphql', async (route) => {
          asked += 1;
          await setTimeout(40 * asked);
          await route.continue();
        });
        await page.goto(explorer.url + path);
        await page.locator(waitFor).first().waitFor({ timeout: 15_000 });
        await page.waitForLoadState('networkidle');
        const shift: number = await page.evaluate('window.measured.shift');
        if (shift >= still) moved.push([path, shift]);
        await page.close();
      }
      await context.close();
      expect(moved).toEqual([]);
    },
    120_000,
  );
});
