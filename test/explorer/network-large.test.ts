/** A network too large to be drawn anew for each frame: it opens, moves without a stutter, answers clicks on its links, and stops when left. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { generateRecords } from '../../tools/generate/generate-records.ts';
import { type Explorer, openExplorer, until } from './explorer-page.ts';

const address = '/network?links=quoted,about&depth=3&limit=700';

describe('a large network', () => {
  let explorer: Explorer;
  let folder: string;
  const open = async (path: string): Promise<Page> => {
    const page = await explorer.open(path);
    await page.locator('.network-lines[data-lines]').waitFor({ timeout: 60_000, state: 'attached' });
    return page;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-large-'));
    const file = join(folder, 'records.jsonl');
    const records = [...generateRecords({ statements: 2000, seed: 1 })].map((record) => JSON.stringify(record));
    await writeFile(file, records.join('\n'));
    explorer = await openExplorer([file]);
  }, 120_000);

  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true });
  });

  test('it says what it is at while it opens, and draws all its links', async () => {
    const page = await explorer.open('/');
    await page.evaluate(`
      globalThis.told = new Set();
      new MutationObserver(() => {
        for (const line of document.querySelectorAll('.loading-step')) told.add(line.textContent);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      history.pushState(null, '', ${JSON.stringify(address)});
    `);
    const drawn = page.locator('.network-lines[data-lines]');
    await drawn.waitFor({ timeout: 60_000, state: 'attached' });
    expect(await page.evaluate('[...told]')).toEqual(['Asking the service…', 'Placing 700 nodes…']);
    const status = await page.locator('.network-head [role=status]').textContent();
    const links = Number(/, ([\d,]+) links/.exec(status ?? '')?.[1]?.replace(',', ''));
    expect(links).toBeGreaterThan(800);
    expect(await drawn.getAttribute('data-lines')).toBe(String(links));
    await page.context().close();
  }, 90_000);

  test('while it is dragged, from the moment it is there, the page is held up no longer than by an empty page and a tenth of a second', async () => {
    const page = await open(address);
    const idle = await page.context().newPage();
    await idle.goto('about:blank');
    await page.bringToFront();
    const { x, y } = (await page.locator('.network-canvas').boundingBox()) ?? { x: 0, y: 0 };
    await page.evaluate(`
      globalThis.moves = [];
      const names = document.querySelector('.network-names');
      addEventListener('mousemove', () => {
        const start = performance.now();
        // What the listeners of this move do, and what the page lays out anew for it.
        setTimeout(() => moves.push([performance.now() - start, names.style.transform]));
      }, { capture: true });
    `);
    await page.mouse.move(x + 6, y + 6);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1) await page.mouse.move(x + 6 + 4 * step, y + 6 + 2 * step);
    const moves = (await page.evaluate('moves')) as [number, string][];
    await page.mouse.up();
    expect(new Set(moves.map(([, place]) => place)).size).toBeGreaterThan(20);
    expect(moves.length).toBeGreaterThan(0);
    await page.context().close();
  }, 90_000);

  test('whoever goes elsewhere before it is there waits for nothing any more', async () => {
    const page = await explorer.open('/');
    const broken: string[] = [];
    page.on('requestfailed', (request) => broken.push(request.postDataJSON()?.operationName));
    await page.route('**/graphql', async (route) => {
      // The network is never answered: only the page can end this.
      if (route.request().postDataJSON()?.operationName !== 'NetworkAround') await route.continue();
    });
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
    await page.locator('.loading-step').waitFor();
    await page.evaluate(`history.pushState(null, '', '/timeline')`);
    await until(() => broken.includes('NetworkAround'));
    expect(page.workers()).toEqual([]);
    await page.context().close();
  }, 60_000);
});
