/** A reporter's way through the explorer, from a question to a dispute and a link to share: by pointer, and again by the keyboard alone. */

import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Explorer, hasFocus, openExplorer, until } from './explorer-page.ts';

const office = 'organization:kazakh-president-office';
const dispute = 'Detained, protests in Kazakhstan';

describe('from “Blinken about Russia” to a dispute that is shared', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer?.close());

  test('by pointer', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: 'Who', exact: true }).fill('Blinken');
    await page.getByRole('option', { name: /Antony Blinken/ }).click();
    await page.getByRole('combobox', { name: 'About whom' }).fill('Russia');
    await page.getByRole('option', { name: /^Russia Country/ }).click();
    await page.getByText('3 statements', { exact: true }).waitFor();

    const card = page.locator('.card', { hasText: 'once Russians are in your house' });
    await card.locator('.card-words').click();
    await page.locator('.statement').getByText('first-hand', { exact: true }).waitFor();
    expect(await page.locator('.chain-name').allTextContents()).toEqual([
      expect.stringContaining('Caravanserai'),
      expect.stringContaining('Antony Blinken'),
    ]);
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('.in-order-item.is-selected', { hasText: 'once Russians are in your house' }).waitFor();

    // Or the network would be of what Blinken said about Russia.
    await page.getByRole('button', { name: 'Put this question away' }).click();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Networks' }).click();
    await page.getByRole('combobox', { name: 'Around whom' }).fill('RIA');
    await page.getByRole('option', { name: /RIA Novosti/ }).click();
    await until(() => page.url().includes('around=organization:ria'));
    await clickLine(page, 'organization:ria', office);
    const panel = page.getByRole('region', { name: 'What is chosen' });
    await panel.getByText('nearly 6,000').waitFor();
    await panel.getByRole('link', { name: 'disputed' }).click();
    await page.getByRole('heading', { name: dispute }).waitFor();
    await opensTheSame(page);
    await page.context().close();
  });

  test('by the keyboard alone', async () => {
    const page = await explorer.open('/');
    await page.locator('.front .tally').first().waitFor();
    const { keyboard } = page;
    await keyboard.press('/');
    await keyboard.type('Blinken');
    await page.getByRole('option', { name: /Antony Blinken/ }).waitFor();
    await keyboard.press('Enter');
    await until(() => page.url().includes('speaker=person:antony-blinken'));
    await tabTo(page, 'About whom');
    await keyboard.type('Russia');
    await page.getByRole('option', { name: /^Russia Country/ }).waitFor();
    await keyboard.press('Enter');
    await page.getByText('3 statements', { exact: true }).waitFor();
    // Out of the field, whose letters are letters.
    await tabTo(page, 'Copy link');
    await keyboard.press('j');
    await until(async () => (await focused(page)).includes('once Russians are in your house'));
    await keyboard.press('Enter');
    await page.locator('.statement').getByText('first-hand', { exact: true }).waitFor();
    await hasFocus(page.getByRole('heading', { level: 1 }));
    await tabTo(page, 'Read it in the article');
    await keyboard.press('Enter');
    await page.locator('.in-order-item.is-selected', { hasText: 'once Russians are in your house' }).waitFor();

    await tabTo(page, 'Put this question away');
    await keyboard.press('Enter');
    await tabTo(page, 'Networks');
    await keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Around whom' }).waitFor();
    await keyboard.press('/');
    await keyboard.type('RIA Novosti');
    await page.getByRole('option', { name: /RIA Novosti/ }).waitFor();
    await keyboard.press('Enter');
    await until(() => page.url().includes('around=organization:ria'));
    await tabTo(page, 'Table');
    await keyboard.press('Enter');
    const line = '1 statements: RIA Novosti quoted Office of the President of Kazakhstan';
    await page.getByRole('button', { name: line }).waitFor();
    for (let step = 0; step < 40 && (await focused(page)) !== line; step++) await keyboard.press('j');
    await keyboard.press('Enter');
    await page.getByRole('region', { name: 'What is chosen' }).getByText('nearly 6,000').waitFor();
    await tabTo(page, 'disputed');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: dispute }).waitFor();
    await opensTheSame(page);
    await page.context().close();
  });

  /** The address is the link: in a fresh window it shows the same dispute, with the same figures. */
  async function opensTheSame(page: Page): Promise<void> {
    const fresh = await explorer.open(page.url().slice(explorer.url.length));
    await fresh.getByRole('heading', { name: dispute }).waitFor();
    expect(await fresh.locator('.lane-words').allTextContents()).toEqual(['thousands', 'nearly 6,000', 'nearly 8,000']);
    await fresh.context().close();
  }

  test('no other host was asked, and nothing went wrong on the way', () => {
    expect([...explorer.hosts]).toEqual([new URL(explorer.url).host]);
    expect(explorer.complaints).toEqual([]);
  });
});

/** Clicks the line between two nodes: where they stand is in what the JSON button saves, and the address moves the picture there. */
async function clickLine(page: Page, from: string, to: string): Promise<void> {
  await page.locator('.network-names text').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON', exact: true }).click(),
  ]);
  const { nodes }: { nodes: readonly { id: string; x: number; y: number }[] } = JSON.parse(
    await text(await download.createReadStream()),
  );
  const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id));
  if (!start || !end) throw new Error(`Not drawn: ${from} and ${to}`);
  await page.goto(`${page.url()}&at=${(start.x + end.x) / 2},${(start.y + end.y) / 2},1.5`);
  await page.locator('.network-names text').first().waitFor();
  const canvas = await page.locator('.network-canvas').boundingBox();
  if (!canvas) throw new Error('There is no drawing.');
  await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
}

/** What has the focus: its label, or else its words. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent ?? ""',
  );
}

/** Presses Tab until what has these words has the focus; backwards, where it stands before. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'])
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press(key);
      if ((await focused(page)).trim() === words) return;
    }
  throw new Error(`Tab does not lead to “${words}”.`);
}
