/** How soon there is something to read, in Chromium on this machine; the bounds are for slow ones, the measured times are printed. */

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
    expect(measured.shift).toBeLessThan(0.1);
  });
});
