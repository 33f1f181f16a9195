/** The IDE in a real browser: its ready questions, an answer, and nothing asked of any other host. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
// To be adjusted when the server is there: startServer({settings, store, logger?}): Promise<{url, close}>.
import { startServer } from '../../src/server/start-server.ts';
import { readSettings } from '../../src/settings.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { openBrowser } from './chromium.ts';

const titles = [
  'SaidAboutRussia',
  'QuotedHealthMinistry',
  'ChainBehindDetained',
  'FiguresForDeaths',
  'SaidAboutCsto',
  'UnnamedSources',
];

describe('the IDE at /graphql', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  const store = openEmbedded();
  let browser: Browser;
  let page: Page;
  let policy: string | undefined;
  const hosts = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync(projectFile('dist', 'ide', 'index.html')))
      execFileSync('npx', ['vite', 'build', projectFile('src', 'ide')]);
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
      await page.locator('.graphiql-query-editor').getByText(title).waitFor();
      // The worker checks half a second after the last change.
      await page.waitForTimeout(1_000);
      expect([title, await page.locator('.graphiql-query-editor .squiggly-error').count()]).toEqual([title, 0]);
    }
  }, 60_000);

  test('keeps its variables', async () => {
    await page.locator('.graphiql-tab-button').nth(titles.indexOf('SaidAboutCsto')).click();
    await page.getByLabel('Variables').getByText('"CSTO"').waitFor();
  }, 30_000);

  test('asks no host but ours, under a policy that allows no other', () => {
    expect(policy).toContain("default-src 'self'");
    expect([...hosts]).toEqual([new URL(server.url).host]);
  });

  test('logs no error, and breaks no policy', () => {
    expect(complaints).toEqual([]);
  });
});
