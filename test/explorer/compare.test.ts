/** Comparing outlets in the explorer: sources, whom they quote, the same utterances in other words. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

const two = '/compare?outlets=organization:caravanserai,organization:young-bhartiya';

describe('comparing outlets', () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);

  afterAll(() => explorer?.close());

  test('outlets are chosen by buttons, and stand in the address', async () => {
    const page = await explorer.open('/compare');
    await page.getByRole('button', { name: /^Caravanserai/ }).click();
    await page.getByRole('button', { name: /^The Wall Street Journal/ }).click();
    const chosen = '?outlets=organization:caravanserai,organization:wall-street-journal';
    await until(() => new URL(page.url()).search === chosen);
    const rows = page.locator('.sources tbody tr');
    await until(async () => (await rows.count()) === 2);
    expect(await rows.first().textContent()).toMatch(/95 % first-hand \(18\)/);
    await page.goBack();
    await until(async () => (await rows.count()) === 1);
    await page.context().close();
  });

  test('whom both quote stands first, with the count of each', async () => {
    const page = await explorer.open(two);
    const first = page.locator('.quoted tbody tr').first();
    await first.waitFor();
    expect(await first.locator('th, td').allTextContents()).toEqual(['PersonKassym-Jomart Tokayev', '6', '7']);
    await page.context().close();
  });

  test.each([1440, 390])('one number has one length, at %i', async (width) => {
    const page = await explorer.open(two, { viewport: { width, height: 844 } });
    await page.locator('.quoted tbody tr').first().waitFor();
    const widths = await page.evaluate(`[...document.querySelectorAll('.quoted td')].map((cell) =>
      [cell.querySelector('.number').textContent, Math.round(cell.querySelector('.quoted-bar').offsetWidth)])`);
    const lengths = new Map<string, Set<number>>();
    for (const [count, length] of widths as [string, number][])
      lengths.set(count, (lengths.get(count) ?? new Set()).add(length));
    expect([...lengths.values()].map(({ size }) => size)).toEqual([...lengths].map(() => 1));
    expect(lengths.size).toBeGreaterThan(3);
    await page.context().close();
  });

  test('days narrow the shares and whom they quote, and what they do not reach is said', async () => {
    const page = await explorer.open(`${two}&from=1999-01-01&to=1999-01-02`);
    await page.getByText('The wordings below are of all days.').waitFor();
    await until(async () => /^0$/.test((await page.locator('.sources .is-number').nth(1).textContent()) ?? ''));
    expect(await page.locator('.quoted tbody tr').count()).toBe(0);
    await page.getByRole('button', { name: 'All days' }).click();
    await page.locator('.quoted tbody tr').first().waitFor();
    await page.context().close();
  });

  test('what Caravanserai gives to Price and Young Bhartiya to Psaki, with the words that differ', async () => {
    const page = await explorer.open(two);
    const rival = page.locator('.compared-rival').first();
    await rival.waitFor();
    expect(await rival.getByRole('heading').textContent()).toMatch(/^given to .*Jen Psaki$/);
    expect(await rival.locator('del').first().textContent()).toBe('United States and, frankly, the');
    expect(await rival.locator('ins').first().textContent()).toBe('of course,');
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const page = await explorer.open(two, { colorScheme });
    await page.locator('.compared').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.goto(`${explorer.url}/compare`);
    await page.getByText('Choose two outlets').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});
