/** Neo4j's own Browser, in a real Chromium, connects to Neo4j and draws who said what about whom. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './chromium.ts';

const createGraph = `CREATE (:Entity {id: "browser-ada", name: "Ada"})-[:SAID]->(:Statement {text: "No"})
  -[:ABOUT]->(:Entity {id: "browser-engine", name: "Engine"})`;
const findGraph = 'MATCH p=(:Entity {id: "browser-ada"})-[:SAID]->()-[:ABOUT]->() RETURN p';
const deleteGraph = `MATCH (ada:Entity {id: "browser-ada"})-[:SAID]->(statement)-[:ABOUT]->(engine)
  DETACH DELETE ada, statement, engine`;
const limit = 60_000;

let driver: Driver;
let browser: Browser;

beforeAll(async () => {
  driver = neo4j.driver(fromSetup('HEARSAY_TEST_NEO4J_URI'));
  await driver.executeQuery(createGraph);
  browser = await openBrowser();
}, limit);

afterAll(async () => {
  await browser?.close();
  await driver?.executeQuery(deleteGraph);
  await driver?.close();
}, limit);

test(
  'Neo4j Browser draws a statement between its speaker and its subject, and nothing leaves this machine',
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const hosts = recordAnsweringHosts(page);

    await page.goto(new URL('/browser/', fromSetup('HEARSAY_TEST_NEO4J_HTTP')).href);
    await connect(page);
    await ask(page, findGraph);

    const drawing = page.locator('svg.neod3viz');
    await drawing.locator('g.node').nth(2).waitFor();
    expect(await texts(drawing.locator('g.node'))).toEqual(['Ada', 'Engine', 'No']);
    expect(await texts(drawing.locator('g.relationship'))).toEqual(['ABOUT', 'SAID']);
    expect([...hosts]).toEqual(['127.0.0.1']);
  },
  limit,
);

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
