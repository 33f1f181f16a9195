/** Neo4j's own Browser in Chromium, connected to the tests' Neo4j: its prompt, its drawings, and the hosts that answered it. */

import type { Browser, Locator, Page } from 'playwright-core';
import { onDemand } from '../on-demand.ts';

/** Neo4j Browser, ready for a query. */
export interface Neo4jBrowserPage {
  readonly page: Page;
  /** Those that answered, of all that were asked. */
  readonly hosts: ReadonlySet<string>;
}

/** Opens it and connects. */
export async function openNeo4jBrowser(browser: Browser): Promise<Neo4jBrowserPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const hosts = recordAnsweringHosts(page);
  await page.goto(new URL('/browser/', (await onDemand('neo4j')).httpUrl).href);
  await connect(page);
  return { page, hosts };
}

/** Runs a command or a query, as it would be pasted. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.getByTestId('activeEditor').locator('.monaco-editor[role=code]').click();
  await page.keyboard.insertText(text);
  await page.getByTestId('editor-Run').click();
}

/** What the last command or query brought; it stands on top. */
export function newestFrame(page: Page): Locator {
  return page.getByTestId('frame').first();
}

/** The newest drawing. */
export function drawingOn(page: Page): Locator {
  return page.locator('svg.neod3viz').first();
}

/** What the elements say, in order of the alphabet. */
export async function textsOf(locator: Locator): Promise<string[]> {
  return (await locator.allTextContents()).map((text) => text.trim()).sort();
}

async function connect(page: Page): Promise<void> {
  await page.getByTestId('authenticationMethod').selectOption('NO_AUTH');
  await page.getByTestId('bolt-scheme-select').selectOption('bolt://');
  const { host } = new URL((await onDemand('neo4j')).boltUri);
  await page.getByTestId('boltaddress').fill(host);
  await page.getByTestId('connect').click();
  // The prompt names the database once there is a connection.
  await page.getByTestId('activeEditor').getByText('neo4j$').waitFor();
}

// Neo4j Browser asks for fonts, Segment, Canny and Sentry; `openBrowser` leaves them without an answer.
function recordAnsweringHosts(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (url.protocol.startsWith('http')) hosts.add(url.hostname);
  });
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).hostname));
  return hosts;
}
