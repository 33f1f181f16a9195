/** A statement and an entity on pages of their own: words, chain, what can be taken away, and the way from one to the other. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

const detained = '/?speaker=organization:kazakh-president-office&through=RIA';

describe('statements and entities', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    page = await explorer.open(detained, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.card').first().waitFor();
  }, 120_000);

  afterAll(() => explorer?.close());

  const pasted = () => page.evaluate('navigator.clipboard.readText()');

  test('a card draws its chain as steps, and says its depth in words', async () => {
    const card = page.locator('.card');
    expect(await card.count()).toBe(1);
    expect(await card.locator('.chain-name').allTextContents()).toEqual([
      expect.stringContaining('The Wall Street Journal'),
      expect.stringContaining('RIA Novosti'),
      expect.stringContaining('Office of the President of Kazakhstan'),
    ]);
    await card.getByText('second-hand, through RIA Novosti').waitFor();
    expect(await card.locator('q').count()).toBe(0);
    await card.getByText('nearly 6,000 people').waitFor();
  });

  test('it can be cited and linked to', async () => {
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await until(async () => String(await pasted()).includes('[paraphrase]'));
    expect(await pasted()).toMatch(
      /^Office of the President of Kazakhstan: .* \[paraphrase\] In: “Russia Readies .*”, The Wall Street Journal, 9 January 2022 \(second-hand, through RIA Novosti\)\. http/,
    );
    await page.locator('.card').getByRole('button', { name: 'Copy link' }).click();
    await until(async () => String(await pasted()).includes('/statement/statement:'));
  });

  test('the Cypher behind it is shown, and goes by Escape', async () => {
    await page.locator('.card').getByRole('button', { name: 'Cypher' }).click();
    const dialog = page.getByRole('dialog', { name: 'The Cypher behind this answer' });
    await dialog.getByText('cypher/read/statements-by-id.cypher').waitFor();
    await page.keyboard.press('Escape');
    await until(async () => !(await dialog.isVisible()));
  });

  test('its question opens in the IDE', async () => {
    const href = await page.locator('.card').getByRole('link', { name: 'GraphQL' }).getAttribute('href');
    const given = new URLSearchParams(href?.split('#')[1]);
    expect(given.get('query')).toContain('query StatementById($id: ID!)');
    const response = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: given.get('query'), variables: JSON.parse(given.get('variables') ?? '{}') }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
  });

  test('it has a page of its own, which leads to its article', async () => {
    await page.locator('.card-words').click();
    await page.locator('.statement').waitFor();
    expect(await page.title()).toMatch(/^Office of the President of Kazakhstan: .* · Hearsay$/);
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await page.locator('.in-order-item.is-selected', { hasText: 'close to 6,000' }).waitFor();
    await page.goBack();
    await page.locator('.statement').waitFor();
  });

  test('an entity shows what it said, passed on and by whom it is quoted', async () => {
    await page.locator('.chain-name', { hasText: 'RIA Novosti' }).click();
    await page.getByRole('heading', { level: 1, name: 'RIA Novosti' }).waitFor();
    await page.getByRole('link', { name: /^Passed on 4/ }).click();
    await page.locator('.card', { hasText: 'close to 6,000' }).waitFor();
    expect(page.url()).toMatch(/\/entity\/organization:ria\?show=relayed(&|$)/);
    await page.getByRole('heading', { name: 'Quoted by' }).waitFor();
  });

  test('an outlet has what it published', async () => {
    const outlet = await explorer.open('/entity/organization:wall-street-journal');
    await outlet.getByRole('link', { name: 'Published 26' }).waitFor();
    await outlet.locator('.card').first().waitFor();
    await outlet.getByRole('link', { name: 'All that came through it' }).click();
    await outlet.getByText('26 statements', { exact: true }).waitFor();
    await outlet.context().close();
  });

  test('the index finds entities by kind and by name', async () => {
    await page.goto(`${explorer.url}/entities`);
    await page.getByText('83 entities').waitFor();
    await page.getByRole('button', { name: 'People' }).click();
    await page.getByText('19 entities').waitFor();
    await page.getByLabel('Called').fill('blinken');
    await page.getByText('One entity').waitFor();
    expect(page.url()).toContain('kind=PERSON&find=blinken');
    await page.goBack();
    await page.getByText('83 entities').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const paths = ['/entities', '/entity/organization:ria', '/entity/person:antony-blinken', '/entity/person:nobody'];
    for (const path of [...paths, '/statement/statement:wall-street-journal-2022-01-09-000338', '/statement/none']) {
      const shown = await explorer.open(path, { colorScheme });
      await shown.locator('.entities, .entity-page .card, .statement, .empty').first().waitFor();
      expect([path, await findViolations(shown)]).toEqual([path, []]);
      await shown.context().close();
    }
  });

  test('on a phone nothing stands out to the side', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    for (const path of ['/', detained, '/entities', '/entity/organization:ria', '/article/article:upi-2022-01-09']) {
      const shown = await explorer.open(path, phone);
      await shown.locator('.front, .card, .entities, .entity-page, .reading').first().waitFor();
      expect([path, await shown.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
      await shown.context().close();
    }
  });

  test('logs no error, and asks no other host', () => {
    expect(explorer.complaints).toEqual([]);
    expect([...explorer.hosts]).toEqual([new URL(explorer.url).host]);
  });
});
