/** Pans networks of the explorer itself, on a graph of made-up records, and tells how long each frame took. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExplorer } from '../../test/explorer/explorer-page.ts';
import { generateRecords } from '../generate/generate-records.ts';

export interface PannedNetwork {
  readonly nodes: number;
  readonly links: number;
  /** What passed, in milliseconds: until the page asked, until it had the answer, until all nodes had a place, until all was drawn. */
  readonly steps: readonly number[];
  /** The longest time for which the page was held up, in milliseconds. */
  readonly longestTask: number;
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
      const page = await explorer.open(`/network?links=quoted,about&depth=3&limit=${limit}`);
      await page.locator('.network-names text').first().waitFor({ timeout: 120_000 });
      const isLarge = (await page.locator('.network-lines').count()) > 0;
      if (isLarge) await page.locator('.network-lines[data-lines]').waitFor({ timeout: 120_000, state: 'attached' });
      // tsx keeps the names of functions by a function of its own, which the page lacks.
      await page.evaluate('globalThis.__name = (named) => named');
      const marks = await page.evaluate(readMarks);
      // At once: whatever still goes on in the page is part of what people meet.
      const frames = await page.evaluate(drag, { time: 4_000 });
      const [nodes = 0, links = 0] = ((await page.locator('.network-head [role=status]').textContent()) ?? '')
        .split(' ')
        .map((word) => Number(word.replaceAll(',', '')))
        .filter(Number.isFinite);
      const longestTask = await page.evaluate(readLongestTask);
      const steps = marks.map((time, index) => time - (marks[index - 1] ?? 0));
      panned.push({ nodes, links, steps, longestTask, frames });
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

/** Runs in the page: when each step of opening was done. */
function readMarks(): number[] {
  const { performance } = globalThis as unknown as PageGlobals;
  const last = (name: string) => performance.getEntriesByName(`network ${name}`).at(-1)?.startTime ?? Number.NaN;
  return ['asked', 'answered', 'placed', 'drawn'].map(last);
}

/** Runs in the page: how long the longest of its tasks took, 0 where none took a twentieth of a second. */
async function readLongestTask(): Promise<number> {
  const { PerformanceObserver, setTimeout } = globalThis as unknown as PageGlobals;
  const tasks = await new Promise<readonly { readonly duration: number }[]>((done) => {
    setTimeout(() => done([]), 1_000);
    new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'longtask', buffered: true });
  });
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

/** What the page has and Node does not. */
interface PageGlobals {
  readonly document: {
    querySelector(selector: string): PageElement | null;
    elementFromPoint(x: number, y: number): PageElement | null;
  };
  readonly requestAnimationFrame: (done: (time: number) => void) => void;
  readonly MouseEvent: new (type: string, options: object) => object;
  readonly performance: { getEntriesByName(name: string): readonly { readonly startTime: number }[] };
  readonly setTimeout: (done: () => void, milliseconds: number) => void;
  readonly PerformanceObserver: new (
    seen: (list: { getEntries(): readonly { readonly duration: number }[] }) => void,
  ) => { observe(options: object): void };
  readonly getComputedStyle: (element: PageElement) => { readonly transform: string };
}

interface PageElement {
  getBoundingClientRect(): { readonly left: number; readonly top: number };
  dispatchEvent(event: object): void;
}
