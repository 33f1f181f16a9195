/**
 * Draws the same networks with Cytoscape.js and with sigma in a real Chromium, pans them by the mouse, and prints what it took:
 * `npm run drawing-bench`. Numbers in docs/explorer-networks.md come from here.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { projectFile } from '../../src/project.ts';
import { launchBrowser } from '../../test/browser/chromium.ts';
import type { Bench } from './bench.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { print, quantile, round } from './table.ts';

declare const window: { bench: Bench };

const sizes = (process.argv[2] ?? '50,500,2000,5000').split(',').map(Number);
/** 41 s for 2,000 nodes and 435 s for 5,000, measured once. */
const slow = 'Cytoscape fCoSE';
const pictures = process.argv[3];
const page = projectFile('tools', 'drawing-bench', 'page');

// Built, since a page under development is loaded anew when its files change.
const outDir = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
await build({ root: page, logLevel: 'error', build: { outDir, target: 'es2022', chunkSizeWarningLimit: 2000 } });
const server = await preview({
  root: page,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await launchBrowser();
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, no GPU, Chromium ${browser.version()}, 1440 × 900, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  print(['bundle', 'minified, kB', 'gzip, kB']);
  print(['---', '--:', '--:']);
  for (const { name, minified, gzip } of await bundleSizes()) print([name, round(minified / 1e3), round(gzip / 1e3)]);

  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  tab.on('pageerror', (error) => console.error(error.message));
  await tab.goto(server.resolvedUrls?.local[0] ?? '');
  await tab.waitForFunction(() => 'bench' in window);
  const { layouts, drawings } = await tab.evaluate(() => ({
    layouts: window.bench.layouts,
    drawings: window.bench.drawings,
  }));

  console.log();
  print(['layout', ...sizes.map((size) => `${size} nodes, ms`)]);
  print(['---', ...sizes.map(() => '--:')]);
  for (const layout of layouts) {
    const times: string[] = [];
    for (const size of sizes) {
      if (layout === slow && size > 500) {
        times.push('–');
        continue;
      }
      await tab.evaluate((size) => window.bench.make(size), size);
      times.push(round(await tab.evaluate((name) => window.bench.layOut(name), layout)));
    }
    print([layout, ...times]);
  }

  console.log();
  print([
    'drawing',
    'nodes',
    'first picture, ms',
    'frame while panning, median ms',
    'p95 ms',
    'frames/s',
    'labels',
    'crossed',
    'PNG, kB',
  ]);
  print(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']);
  for (const size of sizes) {
    await tab.evaluate((size) => window.bench.make(size), size);
    for (const name of drawings) {
      const first = await tab.evaluate((name) => window.bench.draw(name), name);
      await tab.waitForTimeout(500);
      if (pictures) await writeFile(join(pictures, `${size}-${name.replace(/\W+/g, '-')}.png`), await tab.screenshot());
      const labels = await tab.evaluate(() => window.bench.readLabels());
      const frames = await tab.evaluate(() => window.bench.pan(4_000));
      const png = await tab.evaluate(() => window.bench.exportPng());
      const total = frames.reduce((sum, frame) => sum + frame, 0);
      print([
        ...[name, size, round(first), round(quantile(frames, 0.5)), round(quantile(frames, 0.95))],
        ...[round((1000 * frames.length) / total), labels.shown, labels.overlapping, round(png / 1e3)],
      ]);
      await tab.evaluate(() => window.bench.close());
    }
  }
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}
