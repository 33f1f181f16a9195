/** Pans networks of the explorer itself, on a graph of made-up records, and tells how long each frame took. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExplorer } from '../../test/explorer/explorer-page.ts';
import { generateRecords } from '../generate/generate-records.ts';

export interface PannedNetwork {
  readonly nodes: number;
  readonly links: number;
  /** From the address to the names on the picture, in milliseconds: asking, layout and drawing. */
  readonly shown: number;
  /** How long each frame took from the one before while the picture moved, in milliseconds. */
  readonly frames: readonly number[];
}

interface Pan {
  readonly time: number;
}

const statements = 12_000;
const seed = 1;

/** For each size a network of so many nodes, where the graph has them. */
export async function panExplorer(sizes: readonly number[]): Promise<PannedNetwork[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  const file = join(folder, 'records.jsonl');
  await writeFile(file, [...generateRecords({ statements, seed })].map((record) => JSON.stringify(record)).join('\n'));
  const explorer = await openExplorer([file]);
  const panned: PannedNetwork[] = [];
  try {
    for (const limit of sizes) {
      const start = performance.now();
      const page = await explorer.open(`/network?links=quoted,about&depth=3&limit=${limit}`);
      await page.locator('.network-names text').first().waitFor({ timeout: 120_000 });
      const shown = performance.now() - start;
      const [nodes = 0, links = 0] = ((await page.locator('.network-head [role=status]').textContent()) ?? '')
        .split(' ')
        .map((word) => Number(word.replaceAll(',', '')))
        .filter(Number.isFinite);
      // Cytoscape.js goes on refining what it keeps of nodes and links for some seconds.
      await page.waitForTimeout(5_000);
      // tsx keeps the names of functions by a function of its own, which the page lacks.
      await page.evaluate('globalThis.__name = (named) => named');
      panned.push({ nodes, links, shown, frames: await page.evaluate(drag, { time: 4_000 }) });
      await page.context().close();
    }
  } finally {
    await explorer.close();
    await rm(folder, { recursive: true });
  }
  return panned;
}

/**
 * Runs in the page: drags the picture to and fro by its corner with one move of the mouse for each frame. A frame counts from when
 * the last one that showed another place was there.
 */
async function drag({ time }: Pan): Promise<number[]> {
  const { document, requestAnimationFrame, MouseEvent, getComputedStyle } = globalThis as unknown as PageGlobals;
  const names = document.querySelector('.network-names');
  const canvas = document.querySelector('.network-canvas');
  if (!names || !canvas) throw new Error('There is no network in the page.');
  const { left, top } = canvas.getBoundingClientRect();
  const grip = document.elementFromPoint(left + 6, top + 6) ?? canvas;
  const send = (type: string, x: number, y: number) =>
    grip.dispatchEvent(
      new MouseEvent(type, {
        ...{ bubbles: true, cancelable: true, clientX: left + x, clientY: top + y },
        ...{ button: 0, buttons: type === 'mouseup' ? 0 : 1 },
      }),
    );
  const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
  send('mousemove', 6, 6);
  send('mousedown', 6, 6);
  const start = await nextFrame();
  const frames: number[] = [];
  let last = start;
  let place = '';
  for (let step = 0; last < start + time; step += 1) {
    const way = step % 80 < 40 ? step % 40 : 40 - (step % 40);
    send('mousemove', 12 + 6 * way, 12 + 4 * way);
    const now = await nextFrame();
    const moved = getComputedStyle(names).transform;
    if (moved === place && now < start + 2 * time) continue;
    frames.push(now - last);
    last = now;
    place = moved;
  }
  send('mouseup', 12, 12);
  return frames;
}

/** What the page has and Node does not. */
interface PageGlobals {
  readonly document: {
    querySelector(selector: string): PageElement | null;
    elementFromPoint(x: number, y: number): PageElement | null;
  };
  readonly requestAnimationFrame: (done: (time: number) => void) => void;
  readonly MouseEvent: new (type: string, options: object) => object;
  readonly getComputedStyle: (element: PageElement) => { readonly transform: string };
}

interface PageElement {
  getBoundingClientRect(): { readonly left: number; readonly top: number };
  dispatchEvent(event: object): void;
}
