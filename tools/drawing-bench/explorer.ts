/**
 * Opens networks of made-up records in the explorer, in a real Chromium, drags each as soon as it is drawn, and prints what each step
 * took: `npm run explorer-bench -- 50,500,2000`. It needs `npm run build`. Numbers in docs/explorer-networks.md come from here.
 */

import { cpus, loadavg } from 'node:os';
import { panExplorer } from './pan-explorer.ts';
import { print, quantile, round } from './table.ts';

const sizes = (process.argv[2] ?? '50,500,2000').split(',').map(Number);
const load = () => loadavg()[0]?.toFixed(1);

console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, no GPU, 1440 × 900, load ${load()} before\n`);
print(['nodes', 'links', 'page', 'answer', 'layout', 'drawing', 'whole', 'longest task', 'frame', 'p95', 'pictures/s']);
print(Array.from({ length: 11 }, () => '--:'));
for (const { nodes, links, steps, longestTask, frames } of await panExplorer(sizes)) {
  const total = frames.reduce((sum, frame) => sum + frame, 0);
  const whole = steps.reduce((sum, step) => sum + step, 0);
  print([
    ...[nodes, links, ...[...steps, whole, longestTask].map(round)],
    ...[quantile(frames, 0.5), quantile(frames, 0.95), (1000 * frames.length) / total].map(round),
  ]);
}
console.log(`\nMilliseconds, load ${load()} after`);
