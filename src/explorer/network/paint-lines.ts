/** Paints lines with their arrows onto a canvas, as Cytoscape.js draws edges. */

import type { Viewport } from './fit-viewport.ts';
import { type Lines, numbersPerLine } from './lines.ts';

export type LineSheet = Pick<Lines, 'numbers' | 'looks'>;

/** What is seen, in pixels of the page, and how many of the canvas make one of these. */
export interface LineView extends Viewport {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

const arrowScale = 0.85;

/** @example paintLines(context, lines, { x: 0, y: 0, zoom: 1, width: 800, height: 600, ratio: 1 }); */
export function paintLines(
  context: OffscreenCanvasRenderingContext2D,
  { numbers, looks }: LineSheet,
  { x, y, zoom, width, height, ratio }: LineView,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width * ratio, height * ratio);
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  const seen = { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
  for (let at = 0; at < numbers.length; at += numbersPerLine) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, bend = 0, radius = 0, thickness = 1, look = 0, opacity = 1] =
      numbers.subarray(at, at + numbersPerLine);
    const room = Math.abs(bend) + 20;
    if (Math.max(x1, x2) < seen.left - room || Math.min(x1, x2) > seen.right + room) continue;
    if (Math.max(y1, y2) < seen.top - room || Math.min(y1, y2) > seen.bottom + room) continue;
    const { colour = '', dash = [], hasArrow = false } = looks[look] ?? {};
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.setLineDash([...dash]);
    const far = Math.hypot(x2 - x1, y2 - y1) || 1;
    const cx = (x1 + x2) / 2 - ((y2 - y1) / far) * bend;
    const cy = (y1 + y2) / 2 + ((x2 - x1) / far) * bend;
    const last = Math.hypot(x2 - cx, y2 - cy) || 1;
    const [vx, vy] = [(x2 - cx) / last, (y2 - cy) / last];
    // The line ends inside its arrow, whose tip is at the rim.
    const gap = hasArrow ? radius + 2 * thickness * arrowScale : radius;
    context.beginPath();
    context.moveTo(x1, y1);
    if (bend === 0) context.lineTo(x2 - vx * gap, y2 - vy * gap);
    else context.quadraticCurveTo(cx, cy, x2 - vx * gap, y2 - vy * gap);
    context.stroke();
    if (!hasArrow) continue;
    const size = Math.max((thickness * 13.37) ** 0.9, 29) * arrowScale;
    const [tx, ty] = [x2 - vx * radius, y2 - vy * radius];
    const [bx, by] = [tx - vx * 0.3 * size, ty - vy * 0.3 * size];
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(tx, ty);
    context.lineTo(bx - vy * 0.15 * size, by + vx * 0.15 * size);
    context.lineTo(bx + vy * 0.15 * size, by - vx * 0.15 * size);
    context.fill();
  }
}
