/** A network too large to be drawn anew for each frame: it opens, moves without a stutter, answers clicks on its links, and stops when left. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { generateRecords } from '../../tools/generate/generate-records.ts';
import { type Explorer, openExplorer, until } from './explorer-page.ts';

interface SavedNetwork {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

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
  });

  test('dragged from the moment it is there, it answers the mouse nearly as soon as an empty page does', async () => {
    const page = await open(address);
    const { x, y } = (await page.locator('.network-canvas').boundingBox()) ?? fail();
    const { waits, places } = await drag(page, x + 6, y + 6);
    const empty = await page.context().newPage();
    const idle = await drag(empty, x + 6, y + 6);
    expect(new Set(places).size).toBeGreaterThan(20);
    // Both share the machine with whatever else runs on it.
    expect(most(waits)).toBeLessThan(3 * most(idle.waits) + 60);
    await page.context().close();
  });

  test('a click on a line opens the link', async () => {
    const first = await open(address);
    const [download] = await Promise.all([
      first.waitForEvent('download'),
      first.getByRole('button', { name: 'JSON', exact: true }).click(),
    ]);
    const { nodes, links } = JSON.parse(await text(await download.createReadStream())) as SavedNetwork;
    await first.context().close();
    const at = new Map(nodes.map((node) => [node.id, node]));
    const middles = links.flatMap(({ source, target }) => {
      const [from, to] = [at.get(source), at.get(target)];
      return from && to ? [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }] : [];
    });
    // Farthest from all nodes.
    const room = (place: { x: number; y: number }) =>
      Math.min(...nodes.map((node) => Math.hypot(node.x - place.x, node.y - place.y)));
    const free =
      middles.map((place) => ({ ...place, room: room(place) })).toSorted((a, b) => b.room - a.room)[0] ?? fail();
    const page = await open(`${address}&at=${free.x},${free.y},2`);
    const { x, y, width, height } = (await page.locator('.network-canvas').boundingBox()) ?? fail();
    await page.mouse.click(x + width / 2, y + height / 2);
    await until(() => /^(QUOTED|SPOKE_ABOUT):.+\|/.test(new URL(page.url()).searchParams.get('open') ?? ''));
    await page
      .getByRole('region', { name: 'What is chosen' })
      .locator('h2')
      .getByText(/quoted|spoke about/)
      .waitFor();
    await page.context().close();
  });

  test('whoever goes elsewhere before it is there waits for nothing any more', async () => {
    const page = await explorer.open('/');
    const broken: string[] = [];
    page.on('requestfailed', (request) => broken.push(request.postDataJSON()?.operationName));
    await page.route('**/graphql', async (route) => {
      // The network is never answered: only the page can end this.
      if (route.request().postDataJSON()?.operationName !== 'NetworkAround') await route.continue();
    });
    const asked = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'NetworkAround');
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
    await asked;
    await page.evaluate(`history.pushState(null, '', '/timeline')`);
    await until(() => broken.includes('NetworkAround'));
    expect(page.workers()).toEqual([]);
    await page.context().close();
  });
});

/** Drags by sixty moves of the mouse: how long after each the page was free again, and where the names were by then. */
async function drag(page: Page, x: number, y: number): Promise<{ waits: number[]; places: string[] }> {
  await page.bringToFront();
  await page.evaluate(`
    globalThis.waits = [];
    globalThis.places = [];
    addEventListener('mousemove', () => {
      const start = performance.now();
      setTimeout(() => {
        waits.push(performance.now() - start);
        places.push(document.querySelector('.network-names')?.style.transform ?? '');
      });
    }, { capture: true });
  `);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(x + 4 * step, y + 2 * step);
  const measured = await page.evaluate('({ waits, places })');
  await page.mouse.up();
  return measured as { waits: number[]; places: string[] };
}

/** What nineteen of twenty do not exceed. */
function most(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

function fail(): never {
  throw new Error('The drawing is not there.');
}
