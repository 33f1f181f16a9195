/** Paints the lines of large networks beside the page, which stays free to move them. */

import { type LineSheet, type LineView, paintLines } from './paint-lines.ts';

/** Lines come when they change, and are kept for what is asked later. */
export interface LineRequest {
  readonly lines: LineSheet | null;
  readonly view: LineView;
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d');
let lines: LineSheet = { numbers: new Float32Array(), looks: [] };

addEventListener('message', ({ data }: MessageEvent<LineRequest>) => {
  lines = data.lines ?? lines;
  const { width, height, ratio } = data.view;
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  if (context) paintLines(context, lines, data.view);
  const picture = canvas.transferToImageBitmap();
  postMessage(picture, { transfer: [picture] });
});
