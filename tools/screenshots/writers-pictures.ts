/** The views for whoever may write, photographed: an article that is about to be added, and what is reviewed once it is. */

import type { Page } from 'playwright-core';
import { harbour } from '../../test/explorer/writers-page.ts';
import type { Picture } from './pictures.ts';

/** Before the article is in the graph. */
export const adding: readonly Picture[] = [
  { name: 'add', path: '/add', waitFor: '.adding-form', act: look },
  { name: 'add-form', path: '/add', waitFor: '.adding-form', act: paste },
];

/** Once it is, and something of it was corrected. */
export const reviewing: readonly Picture[] = [
  { name: 'review', path: '/review', waitFor: '.in-context', act: (page) => page.keyboard.press('j') },
  { name: 'changes', path: '/changes', waitFor: '.change' },
];

/** What is corrected for the picture of changes. */
export const corrections = `mutation {
  statementCorrect(input: {id: "statement:upi-2022-01-09-002569", relays: [], reason: "The clause may be the article’s own."}) { change { id } }
  entityMerge(input: {from: "Russian news agencies", into: "RIA", force: true}) { change { id } }
}`;

async function paste(page: Page): Promise<void> {
  await page.getByLabel('Text or HTML').fill(harbour.content);
  await page.getByLabel('Outlet').fill(harbour.outlet);
  await page.getByLabel('Published').fill(harbour.published);
}

async function look(page: Page): Promise<void> {
  await paste(page);
  await page.getByRole('button', { name: 'See what is read in it' }).click();
  await page.locator('.preview').waitFor();
  await page.getByRole('button', { name: 'Statement 3, by Estonian Port Ministry' }).click();
}
