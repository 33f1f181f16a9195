/** The IDE in a real browser: its ready questions, an answer, and nothing asked of any other host. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
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
  }, 60_000);

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
    expect(extensions.cypher.map(({ file }: { file: string }) => file)).toContain(
      'cypher/read/statements-by-id.cypher',
    );
    await page.getByRole('button', { name: 'Leave the Cypher out of answers' }).click();
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
  }, 60_000);

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
  }, 60_000);

  test('asks no host but ours, under a policy that allows no other', () => {
    expect(policy).toContain("default-src 'self'");
    expect([...hosts]).toEqual([new URL(server.url).host]);
  });

  test('logs no error, and breaks no policy', () => {
    expect(complaints).toEqual([]);
  });
});
