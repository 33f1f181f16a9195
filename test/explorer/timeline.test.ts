/** The timeline in the explorer: two clocks, a brush by mouse and by keys, and everything else filtered by it. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Explorer, garbled, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

describe('the timeline', () => {
  let explorer: Explorer;
  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await explorer.open(path, options);
    await page.locator('.clock-chart').first().waitFor();
    return page;
  };
  const search = (page: Page) => new URL(page.url()).search;

  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);

  afterAll(() => explorer?.close());

  test('the navigation takes the question along, to every view, where it can be put away', async () => {
    const asked = '?speaker=person:antony-blinken&from=2022-01-06&to=2022-01-09';
    const page = await open(`/timeline${asked}`);
    const go = (name: string) => page.getByRole('navigation', { name: 'Views' }).getByText(name).click();
    for (const name of ['Networks', 'Ask', 'Timeline']) {
      await go(name);
      await until(() => search(page) === asked);
    }
    const kept = page.getByRole('navigation', { name: 'The question you came with' });
    await go('Disputes');
    await until(() => search(page) === asked);
    await page.getByText('Each has a figure published on these days').waitFor();
    await kept.getByText('What Antony Blinken said from 6 January 2022 to 9 January 2022').waitFor();
    await go('Compare');
    await page.locator('.compare-toggles button').first().click();
    await until(() =>
      /^\?outlets=organization:.*&speaker=person:antony-blinken&from=.*&to=2022-01-09$/.test(search(page)),
    );
    await go('Ask');
    await page.locator('.card .card-words').first().click();
    await page.locator('.statement').waitFor();
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('.reading .entity-link').first().click();
    await page.locator('.entity-page .card').first().waitFor();
    await until(() => search(page) === asked);
    await go('Networks');
    await until(() => search(page) === asked);
    await go('Entities');
    await page.locator('.entities-during .tally').first().waitFor();
    await page.getByRole('heading', { name: 'On all days' }).waitFor();
    await page.getByRole('columnheader', { name: 'on all days' }).waitFor();
    await kept.getByRole('button', { name: 'Put this question away' }).press('Enter');
    await until(() => search(page) === '?from=2022-01-06&to=2022-01-09');
    await page.getByRole('button', { name: 'All days' }).click();
    await until(() => search(page) === '');
    await page.context().close();
  });

  test('an entity has the statements of the days that are chosen, and leads on with them', async () => {
    const page = await open('/timeline');
    await page.goto(`${explorer.url}/entity/person:antony-blinken`);
    const said = page.locator('.entity-tabs a').first();
    await said.waitFor();
    const all = await said.textContent();
    await page.goto(`${explorer.url}/entity/person:antony-blinken?from=2022-01-06&to=2022-01-06`);
    await until(async () => (await said.count()) === 0 || (await said.textContent()) !== all);
    await page.getByRole('button', { name: 'All days' }).click();
    await until(async () => (await said.textContent()) === all);
    expect(search(page)).toBe('');
    await page.context().close();
  });

  test('dragging over days chooses them, and the statements below are of these days', async () => {
    const page = await open('/timeline');
    const bars = page.locator('.clock-half.is-published rect');
    const [first, last] = [await bars.nth(2).boundingBox(), await bars.nth(3).boundingBox()];
    if (!first || !last) throw new Error('There are no bars.');
    const y = first.y + 4;
    await page.mouse.move(first.x + 5, y);
    await page.mouse.down();
    await page.mouse.move(last.x + 5, y, { steps: 5 });
    await page.mouse.up();
    await until(() => search(page) === '?from=2022-01-06&to=2022-01-07');
    await page.getByText('6 January 2022 to 7 January 2022, by the day it was published').waitFor();
    await until(async () => (await page.locator('.answers-count').textContent()) === '43 statements');
    await page.goBack();
    await until(async () => (await page.locator('.answers-count').textContent()) === '102 statements');
    await page.context().close();
  });

  test('the ends move by arrow keys, and Escape chooses all days again', async () => {
    const page = await open('/timeline');
    await page.getByRole('slider', { name: 'First day' }).focus();
    await page.keyboard.press('ArrowRight');
    await until(() => search(page) === '?from=2022-01-04&to=2022-01-10');
    await page.keyboard.press('ArrowRight');
    await until(() => search(page) === '?from=2022-01-05&to=2022-01-10');
    expect(await page.getByRole('slider', { name: 'First day' }).getAttribute('aria-valuetext')).toBe('5 January 2022');
    await page.keyboard.press('Escape');
    await until(() => search(page) === '');
    await page.context().close();
  });

  test('the clock of saying is another one', async () => {
    const page = await open('/timeline?from=2022-01-03&to=2022-01-05');
    await until(async () => (await page.locator('.answers-count').textContent()) === '0 statements');
    await page.locator('.timeline').getByRole('button', { name: 'said' }).click();
    await until(() => search(page) === '?from=2022-01-03&to=2022-01-05&clock=said');
    await until(async () => (await page.locator('.answers-count').textContent()) !== '0 statements');
    await page.context().close();
  });

  test('an article of another year does not squeeze the others: what is empty between them is folded', async () => {
    const far = await openExplorer(garbled.records);
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const page = await far.open('/timeline', { viewport });
      await page.getByText(/folded, since nothing was said or published: \d+ (months|years) from/).waitFor();
      const bars = page.locator('.clock-half.is-published rect[height]:not([height="0"])');
      const [first, second] = [await bars.nth(0).boundingBox(), await bars.nth(1).boundingBox()];
      expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(viewport.width / 100);
      expect(await page.locator('.clock-fold').count()).toBeGreaterThan(0);
      await page.locator('.card').first().waitFor();
      await page.locator('.timeline-table').waitFor();
      expect(await findViolations(page)).toEqual([]);
      // A step leads over the fold, and back.
      await page.getByRole('slider', { name: 'Last day' }).focus();
      for (const [key, last] of [
        ['ArrowLeft', '2024-06-30'],
        ['ArrowLeft', '2022-01-10'],
        ['ArrowRight', '2024-06-30'],
      ] as const) {
        await page.keyboard.press(key);
        await until(() => search(page).endsWith(`to=${last}`));
      }
      await page.context().close();
    }
    await far.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const page = await open('/timeline?about=country:ru&from=2022-01-06', { colorScheme });
    await page.locator('.timeline-table').waitFor();
    await page.locator('.card').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});
