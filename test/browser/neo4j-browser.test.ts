/** Neo4j's own Browser, in a real Chromium, connects to Neo4j and draws who said what about whom. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines, runOnNeo4j } from '../store/engines.ts';
import { openBrowser } from './chromium.ts';

const limit = 60_000;

const neo4j = engines[1];
let store: Store;
let browser: Browser;

beforeAll(async () => {
  if (neo4j?.name !== 'Neo4j') throw new Error('the second engine is not Neo4j');
  store = await neo4j.open();
  await load(store, [projectFile('seed')], { strict: true });
  browser = await openBrowser();
}, limit);

afterAll(async () => {
  await browser?.close();
  if (store) await neo4j?.close(store);
}, limit);

test(
  'Neo4j Browser draws who quotes whom from a file as it stands, and nothing leaves this machine',
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const hosts = recordAnsweringHosts(page);

    await page.goto(new URL('/browser/', fromSetup('HEARSAY_TEST_NEO4J_HTTP')).href);
    await connect(page);
    await ask(page, readFileSync(projectFile('cypher', 'explore', 'who-quotes-whom.cypher'), 'utf8'));

    const drawing = page.locator('svg.neod3viz');
    await drawing.locator('g.node').nth(30).waitFor();
    expect(await drawing.locator('g.node').count()).toBe(await countQuoters());
    expect(await texts(drawing.locator('g.relationship'))).toContain('QUOTED');
    expect([...hosts]).toEqual(['127.0.0.1']);
    await page.waitForTimeout(1500);
    await drawing.screenshot({ path: projectFile('test', 'output', 'who-quotes-whom.png') });
  },
  limit,
);

async function countQuoters(): Promise<number> {
  const [row] = await runOnNeo4j('MATCH (e:Entity)-[:QUOTED]-() RETURN count(DISTINCT e) AS count');
  return Number(row?.count);
}

async function connect(page: Page): Promise<void> {
  await page.getByTestId('authenticationMethod').selectOption('NO_AUTH');
  await page.getByTestId('bolt-scheme-select').selectOption('bolt://');
  const { host } = new URL(fromSetup('HEARSAY_TEST_NEO4J_URI'));
  await page.getByTestId('boltaddress').fill(host);
  await page.getByTestId('connect').click();
  // The prompt names the database once there is a connection.
  await page.getByTestId('activeEditor').getByText('neo4j$').waitFor();
}

async function ask(page: Page, cypher: string): Promise<void> {
  await page.getByTestId('activeEditor').locator('.monaco-editor[role=code]').click();
  await page.keyboard.insertText(cypher);
  await page.getByTestId('editor-Run').click();
}

async function texts(locator: ReturnType<Page['locator']>): Promise<string[]> {
  return (await locator.allTextContents()).map((text) => text.trim()).sort();
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

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing: jest's globalSetup sets it.`);
  return value;
}
