/** The explorer in a real Chromium on the seed, in memory: pages, what they asked of whom, and what they complained of. */

import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { readSettings } from '../../src/settings.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { readArticleTexts } from '../../src/verifying/article-texts.ts';
import { openBrowser } from '../browser/chromium.ts';

export interface Explorer {
  readonly url: string;
  readonly store: Store;
  readonly browser: Browser;
  /** Every host that a page asked for anything. */
  readonly hosts: ReadonlySet<string>;
  /** Errors and warnings on the console; a breach of the Content-Security-Policy is one. */
  readonly complaints: string[];
  /** A fresh window at an address of the explorer, `/?speaker=Blinken`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the service on the seed and on `records`, such as the corpus's, with their texts beside them, and a browser; `environment` sets it. */
export async function openExplorer(
  records: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Explorer> {
  const store = openEmbedded();
  await store.prepare();
  const texts = await readArticleTexts(projectFile('corpus', 'articles'));
  await load(store, [projectFile('seed'), ...records], { texts });
  const server: RunningServer = await startServer({ settings: { ...readSettings(environment), port: 0 }, store });
  const browser = await openBrowser();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  return {
    ...{ url: server.url, store, browser, hosts, complaints },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.protocol !== 'blob:') hosts.add(url.host);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
    },
  };
}

/** Waits for what a page does in its own time, five seconds at most. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`In five seconds it did not come to this: ${isSo}`);
    await setTimeout(25);
  }
}

/** Waits until this has the focus. */
export function hasFocus(element: Locator): Promise<void> {
  return until(() => element.evaluate((each) => each === each.ownerDocument.activeElement));
}

/** An article of the project's own, with its text: garbled, with a sign beyond the first 65,536, speech inside speech, and words twice marked. */
export const garbled = {
  id: 'article:a09-perkanovic-transfer',
  records: ['a09-perkanovic-transfer', 'entities-a'].map((name) => projectFile('corpus', 'records', `${name}.jsonl`)),
  text: projectFile('corpus', 'articles', 'a09-perkanovic-transfer.txt'),
};
