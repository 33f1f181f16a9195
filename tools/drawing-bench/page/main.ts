/** The page of the bench: `window.bench` lays out, draws and measures. */

import type { Bench } from '../bench.ts';
import * as cytoscapeDrawings from './cytoscape.ts';
import type { Draw, Drawing, Place } from './drawing.ts';
import { d3Force, fCose, forceAtlas, type Layout } from './layouts.ts';
import { type BenchNetwork, makeNetwork } from './network.ts';
import { countOverlaps } from './overlaps.ts';
import * as sigmaDrawings from './sigma.ts';

const layouts: Readonly<Record<string, Layout>> = {
  'd3-force': d3Force,
  'graphology ForceAtlas2': forceAtlas,
  'Cytoscape fCoSE': fCose,
};
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

const bench: Bench = {
  layouts: Object.keys(layouts),
  drawings: Object.keys(drawings),

  make(size) {
    network = makeNetwork(size);
    places = d3Force(network);
  },

  layOut(name) {
    const start = performance.now();
    layouts[name]?.(network);
    return performance.now() - start;
  },

  async draw(name) {
    container.replaceChildren();
    const start = performance.now();
    drawing = drawings[name]?.(container, network, places);
    await nextFrame();
    await nextFrame();
    return performance.now() - start;
  },

  async pan(time) {
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

  readLabels() {
    const boxes = drawing?.labels() ?? [];
    return { shown: boxes.length, overlapping: countOverlaps(boxes) };
  },

  exportPng: async () => (await drawing?.exportPng()) ?? 0,

  close() {
    drawing?.close();
    drawing = undefined;
  },
};

Object.assign(window, { bench });
