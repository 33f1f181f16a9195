/** The page of the bench: `window.bench` lays out, draws and measures. */

import * as cytoscapeDrawings from './cytoscape.ts';
import type { Draw, Drawing, Place } from './drawing.ts';
import { d3Force, fCose, forceAtlas } from './layouts.ts';
import { type BenchNetwork, makeNetwork } from './network.ts';
import { countOverlaps } from './overlaps.ts';
import * as sigmaDrawings from './sigma.ts';

const layouts = { 'd3-force': d3Force, 'graphology ForceAtlas2': forceAtlas, 'Cytoscape fCoSE': fCose } as const;
const drawings: Readonly<Record<string, Draw>> = {
  'Cytoscape.js, canvas': cytoscapeDrawings.drawCanvas,
  'Cytoscape.js, texture while moving': cytoscapeDrawings.drawTexture,
  'Cytoscape.js, no links while moving': cytoscapeDrawings.drawNodesOnly,
  'Cytoscape.js, WebGL': cytoscapeDrawings.drawWebgl,
  'sigma, whole': sigmaDrawings.drawWhole,
  'sigma, nodes only while moving': sigmaDrawings.drawNodesOnly,
};
const container = document.body.appendChild(document.createElement('div'));
container.style.cssText = 'position:fixed;inset:0;background:#fff';

let network: BenchNetwork;
let places: ReadonlyMap<string, Place>;
let drawing: Drawing | undefined;

const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));

const bench = {
  layouts: Object.keys(layouts),
  drawings: Object.keys(drawings),

  make(size: number): void {
    network = makeNetwork(size);
    places = d3Force(network);
  },

  layOut(name: keyof typeof layouts): number {
    const start = performance.now();
    layouts[name](network);
    return performance.now() - start;
  },

  /** From nothing to the second frame, when the first one stands. */
  async draw(name: string): Promise<number> {
    container.replaceChildren();
    const start = performance.now();
    drawing = drawings[name]?.(container, network, places);
    await nextFrame();
    await nextFrame();
    return performance.now() - start;
  },

  /**
   * Drags the picture to and fro by its corner, where no node is, with one move of the mouse for each frame, and returns how long each
   * frame took from the one before, drawing and all. Frames that show the same place as the one before are none.
   */
  async pan(time: number): Promise<number[]> {
    const grip = document.elementFromPoint(12, 12) ?? container;
    const send = (type: 'down' | 'move' | 'up', x: number, y: number) => {
      const at = { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: type === 'up' ? 0 : 1 };
      grip.dispatchEvent(new PointerEvent(`pointer${type}`, { ...at, pointerType: 'mouse', isPrimary: true }));
      grip.dispatchEvent(new MouseEvent(`mouse${type}`, at));
    };
    send('move', 12, 12);
    send('down', 12, 12);
    const start = await nextFrame();
    const times: number[] = [];
    let last = { time: start, place: '' };
    for (let step = 0; last.time < start + time; step += 1) {
      const way = step % 80 < 40 ? step % 40 : 40 - (step % 40);
      send('move', 20 + 8 * way, 20 + 5 * way);
      const now = await nextFrame();
      const place = drawing?.whereabouts() ?? '';
      if (place !== last.place) times.push(now - last.time);
      last = place === last.place ? last : { time: now, place };
      if (now > start + 2 * time) break;
    }
    send('up', 20, 20);
    return times;
  },

  async readLabels(): Promise<{ shown: number; overlapping: number }> {
    const boxes = drawing?.labels() ?? [];
    return { shown: boxes.length, overlapping: countOverlaps(boxes) };
  },

  exportPng: async (): Promise<number> => (await drawing?.exportPng()) ?? 0,

  close(): void {
    drawing?.close();
    drawing = undefined;
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
