/** Ask: the question in the bar and in the address, its answers, links and Back. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startServer } from '../../src/server/start-server.ts';
import { readSettings } from '../../src/settings.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

describe('asking', () => {
  let explorer: Explorer;
  let page: Page;
  const field = (name: string) => page.getByRole('combobox', { name, exact: true });

  beforeAll(async () => {
    explorer = await openExplorer();
    page = await explorer.open('/');
  }, 120_000);

  afterAll(() => explorer?.close());

  test('explains itself to who comes for the first time, with three questions that have answers', async () => {
    const examples = page.locator('.first-use-examples a');
    await examples.first().waitFor();
    expect(await examples.count()).toBe(3);
    for (const href of await examples.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      const asked = await explorer.open(href);
      await asked.locator('.card').first().waitFor();
      await asked.context().close();
    }
  });

  test('finds whom one means while one types, in spite of the spelling, and asks at once', async () => {
    await field('Who').fill('blinkin');
    const option = page.getByRole('option', { name: /Antony Blinken/ });
    await option.waitFor();
    expect(await option.textContent()).toMatch(/Person/);
    await option.click();
    await page.locator('.card').first().waitFor();
    expect(new URL(page.url()).search).toBe('?speaker=person:antony-blinken');
    await field('About whom').fill('russia');
    await page.getByRole('option', { name: /^Russia Country/ }).waitFor();
    await page.keyboard.press('Enter');
    await until(() => page.url().endsWith('?speaker=person:antony-blinken&about=country:ru'));
    await page.getByText('What Antony Blinken said about Russia').first().waitFor();
    expect(await field('About whom').inputValue()).toBe('Russia');
  });

  test('the name of whom one picked stands in its field before the service tells it', async () => {
    const slow = await explorer.open('/');
    await slow.route('**/graphql**', (route) => {
      const { url, data } = { url: route.request().url(), data: route.request().postData() ?? '' };
      if (!`${url} ${data}`.includes('PickedEntity')) route.continue();
    });
    const who = slow.getByRole('combobox', { name: 'Who', exact: true });
    await who.fill('blinken');
    await slow.getByRole('option', { name: /Antony Blinken/ }).click();
    await slow.getByText('What Antony Blinken said').first().waitFor();
    expect(await who.inputValue()).toBe('Antony Blinken');
    await slow.context().close();
  });

  test('a link opens the same question, and Back goes back to the one before', async () => {
    const shared = await explorer.open(page.url().slice(explorer.url.length));
    const count = (window: Page) => window.locator('.answers-count').textContent();
    expect(await count(shared)).toBe(await count(page));
    await shared.context().close();
    await page.goBack();
    await page.getByText('What Antony Blinken said', { exact: true }).first().waitFor();
    expect(await field('About whom').inputValue()).toBe('');
  });

  test('Enter takes only what answers the letters that stand there, and waits for it', async () => {
    const asked = await explorer.open('/');
    const who = asked.getByRole('combobox', { name: 'Who', exact: true });
    await who.fill('Blin');
    await asked.getByRole('option', { name: /Antony Blinken/ }).waitFor();
    await who.fill('Putin');
    await who.press('Enter');
    await until(() => asked.url().includes('speaker='));
    expect(new URL(asked.url()).search).toBe('?speaker=person:vladimir-putin');
    await asked.context().close();
  });

  test('who is not found is said outside the list, and axe finds nothing in that', async () => {
    const asked = await explorer.open('/');
    await asked.getByRole('combobox', { name: 'Who', exact: true }).pressSequentially('Nobodyatall');
    await asked.getByText('Nobody here is called “Nobodyatall”.').waitFor();
    expect(await findViolations(asked)).toEqual([]);
    await asked.context().close();
  });

  test('Back from words leads to the question before them, and words that go on replace those before', async () => {
    const asked = await explorer.open('/?about=country:ru');
    const words = asked.getByRole('searchbox', { name: 'In which words' });
    await words.fill('t');
    await until(() => asked.url().endsWith('&words=t'));
    await words.fill('th');
    await until(() => asked.url().endsWith('&words=th'));
    await asked.goBack();
    await until(() => new URL(asked.url()).search === '?about=country:ru');
    await until(async () => (await words.inputValue()) === '');
    await asked.context().close();
  });

  test('Back from a statement leads to as many cards as there were, and j goes on from there', async () => {
    const asked = await explorer.open('/?from=2022-01-01');
    await asked.getByRole('button', { name: 'More statements' }).click();
    await until(async () => (await asked.locator('.card').count()) > 30);
    const cards = await asked.locator('.card').count();
    const stop = asked.locator('[data-step]').nth(24);
    const address = await stop.getAttribute('href');
    await stop.press('Enter');
    await asked.locator('.statement').waitFor();
    await asked.goBack();
    await until(async () => (await asked.locator(':focus').getAttribute('href')) === address);
    expect(await asked.locator('.card').count()).toBe(cards);
    await asked.keyboard.press('j');
    expect(await asked.locator(':focus').getAttribute('href')).toBe(
      await asked.locator('[data-step]').nth(25).getAttribute('href'),
    );
    await asked.context().close();
  });

  test('an empty graph offers no questions, and says how to fill it', async () => {
    const store = openEmbedded();
    await store.prepare();
    const server = await startServer({ settings: { ...readSettings({}), port: 0 }, store });
    const empty = await explorer.browser.newPage();
    await empty.goto(server.url);
    await empty.getByText('hearsay load seed').waitFor();
    expect(await empty.locator('.first-use-examples').count()).toBe(0);
    await empty.goto(`${server.url}/compare`);
    await empty.getByText('No outlet has published in this graph yet.').waitFor();
    await empty.close();
    await server.close();
    await store.close();
  });

  test('on a phone nothing of the first page moves when its numbers come', async () => {
    const asked = await explorer.open('/', { viewport: { width: 390, height: 844 } });
    await asked.locator('.first-use-examples a').first().waitFor();
    const shift: number = await asked.evaluate(`new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(0), 500);
    })`);
    expect(shift).toBeLessThan(0.01);
    await asked.context().close();
  });

  test('axe finds nothing in the Cypher behind an answer', async () => {
    const asked = await explorer.open('/?speaker=Blinken');
    await asked.locator('.answers-head').getByRole('button', { name: 'Cypher' }).click();
    await asked.locator('dialog pre').first().waitFor();
    expect(await findViolations(asked)).toEqual([]);
    await asked.context().close();
  });

  test('where the service stops, the masthead stays, and Try again brings the view once it is back', async () => {
    const asked = await explorer.open('/');
    await asked.locator('.first-use').waitFor();
    await asked.context().setOffline(true);
    const known = explorer.complaints.length;
    const who = asked.getByRole('combobox', { name: 'Who', exact: true });
    await who.fill('Tok');
    await asked.locator('.picker-none', { hasText: 'does not answer' }).waitFor();
    await asked.getByRole('link', { name: 'Compare' }).click();
    await asked.getByRole('heading', { name: 'The service does not answer' }).waitFor();
    await asked.getByRole('link', { name: 'Ask', exact: true }).click();
    await asked.locator('.first-use').waitFor();
    await asked.getByRole('link', { name: 'Compare' }).click();
    await asked.context().setOffline(false);
    await asked.getByRole('button', { name: 'Try again' }).click();
    await asked.getByRole('heading', { name: 'Compare outlets' }).waitFor();
    // What was asked of nobody is complained of by the browser.
    explorer.complaints.splice(known);
    await asked.context().close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const path of [
      '/',
      '/?speaker=Blinken&about=Russia',
      '/?speaker=Nobody+Of+The+Name',
      '/entity/country:kz',
      '/nowhere',
    ]) {
      const shown = await explorer.open(path, { colorScheme });
      await shown.locator('.card, .first-use, .problem, .empty').first().waitFor();
      expect([path, await findViolations(shown)]).toEqual([path, []]);
      await shown.context().close();
    }
  });

  test('no other host is asked, and nothing breaks the policy', () => {
    expect([...explorer.hosts]).toEqual([new URL(explorer.url).host]);
    expect(explorer.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});
