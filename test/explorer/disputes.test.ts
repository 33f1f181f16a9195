/** Disputed figures in the explorer: the plots, where their points lead, the filter in the address, the table. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

describe('disputes', () => {
  let explorer: Explorer;
  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await explorer.open(path, options);
    await page.locator('.lane-words').first().waitFor();
    return page;
  };
  const troops = '/dispute/dispute:troops|csto-troops-in-kazakhstan|people';

  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);

  afterAll(() => explorer?.close());

  test('all disputes stand there, each with its sentence; the filter stands in the address', async () => {
    const page = await open('/disputes');
    expect(await page.locator('.dispute').count()).toBe(6);
    await page.getByLabel('Measure').selectOption('Deaths');
    await until(async () => (await page.locator('.dispute').count()) === 2);
    expect(new URL(page.url()).search).toBe('?measure=deaths');
    await page.getByLabel('Measure').selectOption('all');
    await page.getByLabel('only where two cannot both be true').check();
    await until(async () => (await page.locator('.dispute').count()) === 1);
    expect(await page.locator('.dispute-sentence').textContent()).toMatch(
      /^Contradiction From 2,030 .* cannot both be true\.$/,
    );
    await page.goBack();
    await until(async () => (await page.locator('.dispute').count()) === 6);
    await page.context().close();
  });

  test('days choose by either clock', async () => {
    // Before the first article came out, of days of which it tells.
    const page = await explorer.open('/disputes?from=2022-01-03&to=2022-01-05');
    await page.getByText('0 disputes').waitFor();
    await page.getByLabel('By which clock').selectOption('said');
    await page.getByText('Each has a figure said on these days').waitFor();
    await page.locator('.lane-words').first().waitFor();
    expect(new URL(page.url()).search).toBe('?from=2022-01-03&to=2022-01-05&clock=said');
    await page.context().close();
  });

  test('figures are drawn as they are hedged, and stand where their numbers are', async () => {
    const page = await open('/disputes?measure=detained');
    const lanes = page.locator('.lane');
    const x = async (lane: number, mark: string) =>
      ((await lanes.nth(lane).locator(mark).boundingBox()) ?? { x: Number.NaN }).x;
    expect(await page.locator('.lane-words').allTextContents()).toEqual(['thousands', 'nearly 6,000', 'nearly 8,000']);
    // "nearly": an open point just below the line of its number.
    expect(await lanes.nth(1).locator('circle.is-open').count()).toBe(1);
    expect(await x(1, 'circle')).toBeLessThan(await x(1, '.mark-limit'));
    expect(await x(1, '.mark-limit')).toBeLessThan(await x(2, '.mark-limit'));
    // "thousands": open upwards, and a word.
    expect(await lanes.nth(0).locator('.is-vague .mark-head').count()).toBe(1);
    expect(await page.locator('.plot-legend').textContent()).toMatch(/nearly: just below/);
    await page.context().close();
  });

  test('a point leads to its statement and chain by the keyboard', async () => {
    const page = await open('/disputes?measure=detained');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator(':focus').textContent()).toMatch(/Office of the President of Kazakhstan/);
    await page.keyboard.press('Enter');
    await page.getByText('second-hand, through RIA Novosti').waitFor();
    await page.context().close();
  });

  test('a page of its own has the table and the statements; what contradicts is said in words', async () => {
    const page = await open(troops);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Troops, CSTO troops in Kazakhstan');
    expect(await page.getByRole('row').count()).toBe(5);
    expect(await page.locator('.plot-remark.is-conflict').allTextContents()).toEqual([
      'cannot be true together with 2',
      'cannot be true together with 1',
    ]);
    expect(await page.locator('.card').count()).toBe(3);
    await page.context().close();
  });

  test('by time: days sideways, numbers upwards, each point leading where its words do; kept in the address', async () => {
    const page = await open('/disputes?measure=detained');
    await page.getByRole('button', { name: 'by time' }).click();
    await until(() => new URL(page.url()).search === '?measure=detained&by=time');
    const points = page.locator('.time-point');
    const place = async (of: number) => {
      const box = await points.nth(of).locator('.mark circle').boundingBox();
      if (!box) throw new Error(`There is no point ${of}.`);
      return box;
    };
    const [one, two, three] = [await place(0), await place(1), await place(2)];
    expect(await page.locator('.time-place').allTextContents()).toEqual(['1', '2', '3']);
    expect(one.x).toBeLessThanOrEqual(two.x);
    expect(one.y).toBeGreaterThan(two.y);
    expect(two.y).toBeGreaterThan(three.y);
    const leadTo = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(await leadTo('.time-point')).toEqual(await leadTo('.plot-entry'));
    // Words are reached by keys, and show their point.
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator(':focus').textContent()).toMatch(/Office of the President of Kazakhstan nearly 6,000/);
    expect(await page.locator('.time-point.is-pointed .time-place').textContent()).toBe('2');
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.dispute h2 a').click();
    await page.locator('.time-point').nth(1).locator('.mark').click();
    await page.getByText('second-hand, through RIA Novosti').waitFor();
    await page.context().close();
  });

  test('an unknown one is not found', async () => {
    const page = await explorer.open('/dispute/dispute:none');
    await page.getByRole('heading', { name: /There is no dispute with the id/ }).waitFor();
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const path of ['/disputes', troops]) {
      const page = await open(path, { colorScheme });
      expect([path, await findViolations(page)]).toEqual([path, []]);
      await page.context().close();
    }
  });

  test.each(['/disputes', '/disputes?by=time'])('on a phone nothing is wider than the page: %s', async (path) => {
    const page = await explorer.open(path, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.locator('.plot .mark').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});
