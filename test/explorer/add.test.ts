/** Add: an article is pasted or dropped, what was read in it is shown and corrected, and only then stored. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createToken, revokeToken } from '../../src/access/manage-tokens.ts';
import { hasFocus, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';
import { harbour, openForWriters, type Writers } from './writers-page.ts';

describe('adding an article', () => {
  let writers: Writers;
  let page: Page;
  const look = () => page.getByRole('button', { name: 'See what is read in it' }).click();
  const card = (number: number) => page.locator('.draft').nth(number - 1);
  const fill = async (into: Page, content: string) => {
    await into.getByLabel('Text or HTML').fill(content);
    await into.getByLabel('Outlet').fill(harbour.outlet);
    await into.getByLabel('Published').fill(harbour.published);
  };
  const articles = async () => {
    const url = `${writers.explorer.url}/graphql?query={articles{totalCount}}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });
    return ((await response.json()) as { data: { articles: { totalCount: number } } }).data.articles.totalCount;
  };

  beforeAll(async () => {
    writers = await openForWriters();
    page = await writers.open('/add');
    await page.getByLabel('Text or HTML').waitFor();
  }, 120_000);

  afterAll(() => writers?.close());

  test('needs a token, and says how one comes by it', async () => {
    const stranger = await writers.explorer.open('/add');
    await stranger.getByText('hearsay token create').waitFor();
    expect(await stranger.getByRole('link', { name: 'Add', exact: true }).count()).toBe(0);
    await stranger
      .getByRole('main')
      .getByLabel(/has a token/)
      .fill(writers.token);
    await stranger.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await stranger.getByLabel('Text or HTML').waitFor();
    await stranger.getByRole('link', { name: 'Add', exact: true }).waitFor();
    await stranger.context().close();
  });

  test('what the text does not tell is asked for at its field, and nothing typed is lost', async () => {
    await page.getByLabel('Text or HTML').fill(harbour.content);
    await look();
    const faultAt = (label: string) =>
      page.locator('.correction-field', { has: page.getByLabel(label) }).locator('.fault-notes p');
    for (const [missing, value] of [
      ['Outlet', harbour.outlet],
      ['Published', 'some day'],
      ['Published', harbour.published],
    ] as const) {
      await faultAt(missing).waitFor();
      await hasFocus(page.getByLabel(missing));
      await page.getByLabel(missing).fill(value);
      await look();
      // What reads is loaded with the first text: the page says so, and is waited for.
      await page.getByRole('button', { name: 'Reading…' }).waitFor({ state: 'detached', timeout: 60_000 });
    }
    await page.locator('.preview').waitFor();
    await page.goto(`${writers.explorer.url}/entities`);
    await page.getByRole('link', { name: 'Add', exact: true }).click();
    expect(await page.getByLabel('Text or HTML').inputValue()).toBe(harbour.content);
  });

  test('shows the text with marks beside the statements, and stores nothing', async () => {
    const before = await articles();
    await look();
    await hasFocus(page.getByRole('heading', { name: harbour.title }));
    expect(await page.locator('.preview-text .mark-number').allTextContents()).toEqual([...'1234567']);
    expect(await card(3).locator('.chain-name').allTextContents()).toEqual([
      expect.stringContaining('Harbour Post'),
      expect.stringContaining('RIA Novosti'),
      expect.stringContaining('Estonian Port Ministry'),
    ]);
    await card(7).getByText('nothing fits “Blinkin”').waitFor();
    expect(await articles()).toBe(before);
  });

  test('the focus stays in the statement whose form is closed, or that is left out', async () => {
    const correct = page.getByRole('button', { name: 'Correct statement 2' });
    await correct.press('Enter');
    await hasFocus(page.getByRole('combobox', { name: 'Who said it' }));
    await page.keyboard.press('Escape');
    await hasFocus(correct);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await hasFocus(correct);
    await page.getByRole('button', { name: 'Leave out statement 2' }).press('Enter');
    await hasFocus(page.getByRole('button', { name: 'Take it in again' }));
    await page.keyboard.press('Enter');
    await hasFocus(page.getByRole('button', { name: 'Statement 2, at its words' }));
  });

  test('while a text is read the page says so, and why that may take long', async () => {
    const other = await writers.open('/add');
    const held = new Promise<() => Promise<void>>((resolve) => {
      other.route('**/graphql', (route) => {
        if (route.request().postData()?.includes('articlePreview')) resolve(() => route.continue());
        else route.continue();
      });
    });
    await fill(other, harbour.content);
    await other.getByRole('button', { name: 'See what is read in it' }).click();
    const goOn = await held;
    expect(await other.getByRole('button', { name: 'Reading…' }).isDisabled()).toBe(true);
    await other.getByRole('status').getByText('The text is being read.').waitFor();
    await other.getByText('The first that a service reads').waitFor();
    await goOn();
    await other.locator('.preview').waitFor();
    await other.context().close();
  });

  test('a speaker is corrected in place, by keyboard', async () => {
    await page.getByRole('button', { name: 'Correct statement 7' }).press('Enter');
    const field = page.getByRole('combobox', { name: 'Who said it' });
    await until(() => field.evaluate((element) => element === element.ownerDocument.activeElement));
    await page.keyboard.type('blinken');
    await page.getByRole('option', { name: /Antony Blinken/ }).waitFor();
    await page.keyboard.press('Enter');
    await card(7).locator('.draft-speaker', { hasText: 'Antony Blinken' }).waitFor();
    await page.getByRole('combobox', { name: 'About' }).fill('lena');
    await page.getByRole('option', { name: /Lena Orav/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await card(7).getByText('corrected').waitFor();
    await card(7).locator('.entity-link', { hasText: 'Lena Orav' }).waitFor();
  });

  test('whom neither graph nor article has is made, by keyboard, as what they are', async () => {
    await page.getByRole('button', { name: 'Correct statement 6' }).click();
    await page.getByRole('combobox', { name: 'Passed on by' }).fill('Vrokdal');
    await page.getByRole('option', { name: /make it: new organization/ }).waitFor();
    expect(await page.getByRole('option', { name: /make it/ }).count()).toBe(6);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await card(6).locator('.chain-name', { hasText: 'Vrokdal' }).waitFor();
    await page.getByRole('button', { name: 'Passed on by: take Vrokdal away' }).press('Enter');
    const field = page.getByRole('combobox', { name: 'Passed on by' });
    await until(() => field.evaluate((element) => element === element.ownerDocument.activeElement));
    await page.keyboard.type('Vrokdal');
    await page.getByRole('option', { name: /make it: new organization/ }).click();
    const anchors = page.locator('.places-list .place', { hasText: 'speaker' });
    await page.getByRole('button', { name: 'Take the speaker away' }).press('Enter');
    await until(async () => (await anchors.count()) === 0);
    await page.getByRole('button', { name: 'Done' }).click();
  });

  test('words are selected in the text, or taken in one by one', async () => {
    await page.getByRole('button', { name: 'Correct statement 1' }).click();
    await page.evaluate(`{
      const pieces = [...document.querySelectorAll('.preview-text [data-start]')];
      const words = pieces.find((piece) => piece.textContent.startsWith('The port of Kaja')).firstChild;
      getSelection().setBaseAndExtent(words, 4, words, 23);
    }`);
    await page.locator('.places-selected', { hasText: 'port of Kaja closed' }).waitFor();
    await page.getByRole('button', { name: 'the content', exact: true }).click();
    const gist = page.getByRole('textbox', { name: 'Gist' });
    expect(await gist.inputValue()).toBe('port of Kaja closed');
    await page.getByRole('button', { name: 'The content begins a word earlier' }).press('Enter');
    expect(await gist.inputValue()).toBe('The port of Kaja closed');
    expect(await page.locator('.preview-text .mark.has-1').first().textContent()).toBe('The port of Kaja closed');
    await page.getByRole('button', { name: 'Done' }).click();
  });

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing, and all has room, %s at %i', async (colorScheme, width) => {
    const shown = await writers.open('/add', { colorScheme, viewport: { width, height: 844 } });
    const check = async (what: string) => {
      expect([what, await findViolations(shown)]).toEqual([what, []]);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    };
    await fill(shown, harbour.content);
    await check('the form');
    await shown.getByRole('button', { name: 'See what is read in it' }).click();
    await shown.locator('.preview').waitFor();
    await shown.getByRole('button', { name: 'Leave out statement 2' }).click();
    // The others keep their numbers.
    await shown.getByRole('button', { name: 'Correct statement 3' }).click();
    await check('the preview');
    await shown.context().close();
  });

  test('a token that is revoked meanwhile costs nothing but a new one', async () => {
    await page.getByRole('button', { name: 'Leave out statement 4' }).click();
    await revokeToken(writers.tokens, 'Ada');
    await page.getByRole('button', { name: 'Accept and add' }).click();
    await page.getByRole('alert').getByText('not known here').waitFor();
    const token = await createToken(writers.tokens, { name: 'Ada', role: 'CURATOR' });
    await page.getByRole('alert').getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('With another token').fill(token);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in', exact: true }).click();
    await until(async () => (await page.evaluate(`sessionStorage.getItem('hearsay:token')`)) === token);
    await page.keyboard.press('Escape');
  });

  test('a correction that cannot be made is told at its field, before anything is stored', async () => {
    await page.getByRole('button', { name: 'Correct statement 5' }).click();
    const day = page.getByRole('textbox', { name: 'Said on' });
    await day.fill('some day');
    await page.getByRole('button', { name: 'Accept and add' }).click();
    await page.getByText('Nothing is stored: a correction').waitFor();
    await page.locator('.correction-field', { has: day }).locator('.fault-notes p').waitFor();
    await day.fill('2022-01-11');
    await page.getByRole('button', { name: 'Done' }).click();
  });

  test('what was accepted is there, as it was corrected', async () => {
    await page.getByRole('button', { name: 'Accept and add' }).click();
    await page.getByRole('heading', { name: 'Added' }).waitFor();
    await page.getByText('6 statements of it are in the graph, 1 left out.').waitFor();
    await page.getByRole('link', { name: 'Read it' }).click();
    await page.locator('.reading-text').waitFor();
    expect(await page.locator('.mark-number').count()).toBe(6);
    expect(await page.locator('.mark.has-1').first().textContent()).toBe('The port of Kaja closed');
    await page.getByRole('button', { name: 'Statement 6, by Antony Blinken' }).waitFor();
    await page.goto(`${writers.explorer.url}/?through=Vrokdal`);
    await page.getByText('One statement', { exact: true }).waitFor();
  });

  test('files are dropped, several at once; bad ones are named, and the very text is known again', async () => {
    await page.goto(`${writers.explorer.url}/add`);
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .getByLabel('Files of articles')
      .setInputFiles([
        file('one.txt', harbour.content),
        file('two.txt', 'All is well, Lena Orav said.'),
        file('no.bin', 'a\0b'),
      ]);
    await page.getByText('no.bin is no text.').waitFor();
    await page.getByRole('button', { name: /^one\.txt/ }).waitFor();
    await fill(page, harbour.content);
    await look();
    await page.getByRole('heading', { name: 'This article is here already' }).waitFor();
    await page.getByRole('button', { name: /^two\.txt/ }).click();
    expect(await page.getByLabel('Text or HTML').inputValue()).toBe('All is well, Lena Orav said.');
  });

  test('a file can be dropped on the form', async () => {
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['It rained, Lena Orav said.'], 'rain.txt', { type: 'text/plain' }));
      const form = document.querySelector('.adding-form');
      form.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }`);
    await page.getByRole('button', { name: /^rain\.txt/ }).waitFor();
  });

  test('where the service does not answer, it says so and keeps what was typed', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await fill(page, 'All is well, Lena Orav said.');
    await look();
    await page.getByRole('alert').getByText('The service does not answer').waitFor();
    await page.unroute('**/graphql');
    await look();
    await page.locator('.preview').waitFor();
  });

  test('an admin takes the article away again, asked twice', async () => {
    const token = await createToken(writers.tokens, { name: 'Root', role: 'ADMIN' });
    const before = await articles();
    await page.evaluate(`sessionStorage.setItem('hearsay:token', '${token}')`);
    await page.goto(`${writers.explorer.url}/article/article:harbour-post-2022-01-12`);
    await page.getByRole('button', { name: 'Take this article away…' }).click();
    expect(await findViolations(page)).toEqual([]);
    expect(await articles()).toBe(before);
    await page.getByRole('button', { name: 'Take it away', exact: true }).click();
    await page.waitForURL('**/changes?of=articles');
    await page.getByText('Deleted').first().waitFor();
    expect(await articles()).toBe(before - 1);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await until(async () => (await articles()) === before);
  });

  test('no other host is asked', () => {
    expect([...writers.explorer.hosts]).toEqual([new URL(writers.explorer.url).host]);
  });
});
