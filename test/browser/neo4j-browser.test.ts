/** Neo4j's own Browser, in a real Chromium, connects to Neo4j and draws who said what about whom. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines, runOnNeo4j } from '../store/engines.ts';
import { openBrowser } from './chromium.ts';
import { ask, drawingOn, openNeo4jBrowser, textsOf } from './neo4j-browser-page.ts';

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
    const { page, hosts } = await openNeo4jBrowser(browser);
    await ask(page, readFileSync(projectFile('cypher', 'explore', 'who-quotes-whom.cypher'), 'utf8'));

    const drawing = drawingOn(page);
    await drawing.locator('g.node').nth(30).waitFor();
    expect(await drawing.locator('g.node').count()).toBe(await countQuoters());
    expect(await textsOf(drawing.locator('g.relationship'))).toContain('QUOTED');
    expect([...hosts]).toEqual(['127.0.0.1']);
  },
  limit,
);

async function countQuoters(): Promise<number> {
  const [row] = await runOnNeo4j('MATCH (e:Entity)-[:QUOTED]-() RETURN count(DISTINCT e) AS count');
  return Number(row?.count);
}
