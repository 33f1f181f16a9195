/** The IDE in a real browser: its ready questions, an answer, and nothing asked of any other host. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { startServer } from '../../src/server/start-server.ts';
import { readSettings } from '../../src/settings.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { openBrowser } from './chromium.ts';

const titles = [
  'SaidAboutRussia',
  'QuotedHealthMinistry',
  'ChainBehindDetained',
  'FiguresForDeaths',
  'SaidAboutCsto',
  'UnnamedSources',
  'DisputedDeaths',
  'SameWords',
  'WayBetweenTwo',
  'NetworkAround',
  'TwoClocks',
  'Search',
  'StatementAdded',
];

/** Where an element stands in the window. */
async function placeOf(element: Locator) {
  const place = await element.boundingBox();
  if (!place) throw new Error(`${element} is not drawn.`);
  return place;
}

/** Whether an element stands within another, to a pixel. */
async function isWithin(element: Locator, frame: Locator): Promise<boolean> {
  const [inner, outer] = await Promise.all([placeOf(element), placeOf(frame)]);
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}

/** Waits for what a page does in its own time, five seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`In five seconds it did not come to this: ${isSo}`);
    await setTimeout(50);
  }
}

describe('the IDE at /graphql', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  const store = openEmbedded();
  let browser: Browser;
  let page: Page;
  let folder: string;
  let file: string;
  let policy: string | undefined;
  const hosts = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync(projectFile('dist', 'ide', 'index.html')))
      execFileSync('npx', ['vite', 'build', projectFile('src', 'ide')]);
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    file = join(folder, 'records.jsonl');
    await store.prepare();
    await load(store, [projectFile('seed')]);
    server = await startServer({ settings: { ...readSettings({}), port: 0 }, store });
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.protocol !== 'blob:') hosts.add(url.host);
    });
    // A breach of the Content-Security-Policy is an error on the console too.
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const response = await page.goto(`${server.url}/graphql`);
    policy = response?.headers()['content-security-policy'];
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('opens on the ready questions', async () => {
    expect(await page.title()).toBe('Hearsay');
    expect(await page.locator('.graphiql-tab-button').allInnerTexts()).toEqual(titles);
  });

  test('answers the first one', async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('"data"').waitFor();
    expect(await answer.textContent()).toContain('Blinken');
    expect(await answer.textContent()).not.toContain('"errors"');
  }, 30_000);

  test('finds every ready question valid by the schema', async () => {
    for (const [index, title] of titles.entries()) {
      await page.locator('.graphiql-tab-button').nth(index).click();
      await page.locator('.graphiql-query-editor').getByText(title, { exact: true }).waitFor();
      // The worker checks half a second after the last change.
      await page.waitForTimeout(1_000);
      expect([title, await page.locator('.graphiql-query-editor .squiggly-error').count()]).toEqual([title, 0]);
    }
  });

  test('keeps its variables', async () => {
    await page.locator('.graphiql-tab-button').nth(titles.indexOf('SaidAboutCsto')).click();
    await page.getByLabel('Variables').getByText('"CSTO"').waitFor();
  }, 30_000);

  const open = (title: string) => page.locator('.graphiql-tab-button').nth(titles.indexOf(title)).click();
  const run = () => page.getByRole('button', { name: /^Execute query/ }).click();
  const answer = () => page.locator('.graphiql-response');

  test('shows what an answer costs, and the Cypher behind it where it is wanted', async () => {
    await open('SaidAboutRussia');
    await page.getByRole('button', { name: 'Show the Cypher behind answers' }).click();
    const response = page.waitForResponse((each) => each.request().method() === 'POST');
    await run();
    const { extensions } = await (await response).json();
    expect(extensions.cost.requested).toBeGreaterThan(20);
    // A page and what its statements hold are one call of two files.
    expect(extensions.cypher.map(({ file }: { file: string }) => file)).toContain(
      'cypher/read/statements-page-between.cypher, cypher/read/statements-by-id.cypher',
    );
    const line = page.getByRole('button', { name: `${extensions.cypher.length} Cypher calls below the answer` });
    await line.click();
    await until(() => isWithin(answer().getByText('"cypher/read/entities-by-name.cypher"'), answer()));
    await page.getByRole('button', { name: 'Leave the Cypher out of answers' }).click();
    // The line speaks of the answer that is shown.
    expect(await line.isVisible()).toBe(true);
    await run();
    await line.waitFor({ state: 'detached' });
  }, 30_000);

  const visit = async (width: number, height: number, hasTouch = false) => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch });
    const visited = await context.newPage();
    await visited.goto(`${server.url}/graphql`);
    await visited.locator('.graphiql-query-editor .view-lines').waitFor();
    return visited;
  };
  const strip = '.graphiql-tabs';
  const newTab = { name: 'New tab' };

  test('shows all tabs in rows on a wide screen, and keeps their order', async () => {
    const wide = await visit(1440, 900);
    const tabs = wide.locator('.graphiql-tab-button');
    const seen = await Promise.all((await tabs.all()).map((tab) => isWithin(tab, wide.locator(strip))));
    expect(seen).toEqual(titles.map(() => true));
    expect(await isWithin(wide.getByRole('button', newTab), wide.locator('body'))).toBe(true);
    const places = await Promise.all((await tabs.all()).map((tab) => placeOf(tab)));
    const head = places.find(({ y }) => y > (places[0]?.y ?? 0));
    if (!head) throw new Error('There is no second row.');
    // GraphiQL by itself takes this for a way to the first place.
    await wide.mouse.move(head.x + 30, head.y + 10);
    await wide.mouse.down();
    for (const step of Array.from({ length: 10 }).keys()) {
      await wide.mouse.move(head.x + 30 - step, head.y + 10);
      await wide.waitForTimeout(30);
    }
    await wide.mouse.up();
    expect(await tabs.allInnerTexts()).toEqual(titles);
    await wide.context().close();
  }, 30_000);

  test('scrolls the tabs of a narrow one by wheel and by finger', async () => {
    const narrow = await visit(390, 844, true);
    const tabs = narrow.locator('.graphiql-tab-button');
    const isSeen = (tab: Locator) => isWithin(tab, narrow.locator(strip));
    expect(await isSeen(tabs.last())).toBe(false);
    expect(await isWithin(narrow.getByRole('button', newTab), narrow.locator('body'))).toBe(true);
    await tabs.first().hover();
    await narrow.mouse.wheel(0, 3_000);
    await until(() => isSeen(tabs.last()));
    await narrow.mouse.wheel(0, -3_000);
    await until(() => isSeen(tabs.first()));

    const finger = await narrow.context().newCDPSession(narrow);
    const { x, y } = await placeOf(narrow.locator(strip));
    const touch = (type: 'touchStart' | 'touchMove', left: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + left, y: y + 15 }] });
    await touch('touchStart', 190);
    for (let left = 185; left > 5; left -= 5) await touch('touchMove', left);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await until(async () => !(await isSeen(tabs.first())));
    expect(await tabs.allInnerTexts()).toEqual(titles);
    await narrow.context().close();
  }, 30_000);

  test('keeps the active tab in view, after a reload and with a new tab too', async () => {
    for (const [width, height] of [
      [1440, 900],
      [800, 900],
      [390, 844],
    ] as const) {
      const visited = await visit(width, height);
      const active = visited.locator('.graphiql-tab-active');
      const isSeen = () => isWithin(active, visited.locator(strip));
      await visited.locator('.graphiql-tab-button').nth(titles.indexOf('Search')).click();
      await visited.locator('.graphiql-query-editor').getByText('Search', { exact: true }).waitFor();
      // GraphiQL stores what is open half a second after the last change.
      await visited.waitForTimeout(1_000);
      await visited.reload();
      await visited.locator('.graphiql-query-editor .view-lines').waitFor();
      expect(await active.locator('.graphiql-tab-button').textContent()).toBe('Search');
      await until(isSeen);
      await visited.getByRole('button', newTab).click();
      await visited.locator('.graphiql-tab-active', { hasText: 'untitled' }).waitFor();
      await until(isSeen);
      await visited.context().close();
    }
  });

  test('gives the documentation and the history of a phone the whole pane, and leaves it with a question', async () => {
    const phone = await visit(390, 844);
    await phone.getByRole('button', { name: /^Execute query/ }).click();
    await phone.locator('.graphiql-response').getByText('"data"').waitFor();
    await phone.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    expect((await placeOf(phone.locator('.graphiql-plugin'))).height).toBe(844);
    expect(await phone.locator('.graphiql-response').isVisible()).toBe(false);
    await phone.getByRole('button', { name: 'Show History' }).click();
    await phone.locator('.graphiql-history-item-label').first().click();
    await phone.locator('.graphiql-query-editor').getByText('SaidAboutRussia', { exact: true }).waitFor();
    const { y } = await placeOf(phone.locator('.graphiql-response'));
    expect(844 - y).toBeGreaterThan(160);
    await phone.context().close();
  }, 30_000);

  test('links to a question with its variables, and opens the link in a tab of its own', async () => {
    await open('SaidAboutCsto');
    await page.getByLabel('Variables').getByText('"CSTO"').waitFor();
    await page.getByRole('button', { name: 'Link to this question' }).click();
    await page
      .locator('.hearsay-done')
      .getByText(/Link copied|address bar/)
      .waitFor();
    const link = page.url();
    expect(link).toMatch(/\/graphql#query=.*&variables=/);
    const other = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    await other.locator('.graphiql-query-editor').getByText('SaidAboutCsto').waitFor();
    await other.getByLabel('Variables').getByText('"CSTO"').waitFor();
    expect(await other.locator('.graphiql-tab-button').allInnerTexts()).toEqual(['SaidAboutCsto', ...titles]);
    await other.getByRole('button', { name: /^Execute query/ }).click();
    await other.locator('.graphiql-response').getByText('"data"').waitFor();
    expect(asked.filter((url) => url.includes('query='))).toEqual([]);
    await other.context().close();
  });

  test('tells of a statement that is added while a subscription runs', async () => {
    await open('StatementAdded');
    await page.locator('.graphiql-query-editor').getByText('StatementAdded', { exact: true }).waitFor();
    const stream = page.waitForResponse((each) => !!each.headers()['content-type']?.startsWith('text/event-stream'));
    await run();
    await stream;
    const { entities, article, statement } = exampleRecords;
    await writeFile(file, [...entities, article, statement].map((record) => JSON.stringify(record)).join('\n'));
    await load(store, [file], { strict: true });
    await answer().getByText(statement.gist).waitFor();
    await page.getByRole('button', { name: /^Stop query/ }).click();
  });

  test('asks no host but ours, under a policy that allows no other', () => {
    expect(policy).toContain("default-src 'self'");
    expect([...hosts]).toEqual([new URL(server.url).host]);
  });

  test('logs no error, and breaks no policy', () => {
    expect(complaints).toEqual([]);
  });
});
