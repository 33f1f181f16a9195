/** Reading: statements marked at their words where the graph holds the text, and what may be shown where it does not. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Explorer, garbled, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

describe('reading', () => {
  let explorer: Explorer;
  let page: Page;
  const statement = (number: string) => `statement:a09-perkanovic-transfer-${number}`;
  const marked = async () => (await page.locator('.mark.is-on').allTextContents()).join('|');

  beforeAll(async () => {
    explorer = await openExplorer(garbled.records);
    page = await explorer.open(`/article/${garbled.id}`);
    await page.locator('.reading-text').waitFor();
  }, 120_000);

  afterAll(() => explorer?.close());

  test('shows the whole text, each statement with its number', async () => {
    const words = (text: string) => text.replace(/\s+/g, '');
    const shown = await page.locator('.reading-text').evaluate((body) => {
      const copy = body.cloneNode(true) as typeof body;
      for (const number of copy.querySelectorAll('.mark-number')) number.remove();
      return copy.textContent ?? '';
    });
    expect(words(shown)).toBe(words(readFileSync(garbled.text, 'utf8')));
    expect(await page.locator('.mark-number').allTextContents()).toEqual(
      Array.from({ length: 19 }, (_, i) => `${i + 1}`),
    );
  });

  test('a link leads to the words of a statement, also behind a sign of two units', async () => {
    await page.goto(`${explorer.url}/article/${garbled.id}?at=${statement('000481')}`);
    await page.locator('.mark.is-on').first().waitFor();
    expect(await marked()).toMatch(/^His agent Stipe Kurelac\|opined\|.?the post was regarding a vacation.?$/);
    await until(async () => page.locator('.mark.is-on').first().isVisible());
  });

  test('the keyboard goes from statement to statement', async () => {
    await page.getByRole('button', { name: /^Statement 5,/ }).focus();
    await page.keyboard.press('j');
    await until(() => page.url().endsWith(statement('000533')));
    await page.keyboard.press('k');
    await until(() => page.url().endsWith(statement('000481')));
    await page.getByRole('button', { name: 'The next statement' }).press('Enter');
    await until(() => page.url().endsWith(statement('000533')));
    await page.getByText('Everybody should leave Perkanović in peace.').waitFor();
  });

  test('speech inside speech has a line for each', async () => {
    expect(await page.locator('.mark.has-2').allTextContents()).toContain('“one more season');
  });

  test('pointing at words shows whose they are', async () => {
    await page.locator('.mark', { hasText: 'a seller of fishes' }).hover();
    await page.locator('.stepping', { hasText: 'Bakotin trades in players' }).waitFor();
  });

  test('words that scroll beneath a resting pointer are not pointed at, and j goes on from those in the address', async () => {
    const arrived = await explorer.open('/', { viewport: { width: 390, height: 844 } });
    await arrived.mouse.move(195, 422);
    await arrived.goto(`${explorer.url}/article/${garbled.id}?at=${statement('000481')}`);
    await arrived.locator('.mark.is-on', { hasText: 'the post was regarding' }).waitFor();
    await arrived.locator('.stepping', { hasText: '5 / 19' }).waitFor();
    expect(await arrived.locator('.mark.is-on').first().textContent()).toContain('His agent');
    await arrived.keyboard.press('j');
    await until(() => arrived.url().endsWith(statement('000533')));
    await arrived.locator('.stepping', { hasText: '6 / 19' }).waitFor();
    await arrived.context().close();
  });

  test('without the text it says why, and shows quotes, gists and where they stand', async () => {
    const without = await explorer.open('/article/article:wall-street-journal-2022-01-09');
    await without.getByText('belongs to its publisher').waitFor();
    expect(await without.locator('.in-order-item').count()).toBe(26);
    expect(await without.locator('.map-strip rect').count()).toBeGreaterThanOrEqual(26);
    await without.context().close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const id of [garbled.id, 'article:wall-street-journal-2022-01-09', 'article:none']) {
      const shown = await explorer.open(`/article/${id}`, { colorScheme });
      await shown.locator('.reading, .empty').first().waitFor();
      expect([id, await findViolations(shown)]).toEqual([id, []]);
      await shown.context().close();
    }
  });

  test('logs no error, and breaks no policy', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
