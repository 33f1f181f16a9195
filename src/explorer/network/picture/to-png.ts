/** A picture as PNG, twice as fine as a page, in the page's own letters. */

import { nameFont } from '../label-layer.ts';
import type { NetworkPicture } from './network-picture.ts';

const fineness = 2;

/** @throws Error where the browser can make no picture of this size. */
export async function toPng(picture: NetworkPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * fineness;
  canvas.height = picture.height * fineness;
  const context = canvas.getContext('2d');
  if (context) paint(context, picture);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no picture; try SVG.');
  return blob;
}

function paint(context: CanvasRenderingContext2D, picture: NetworkPicture): void {
  const { width, height, title, palette, fontFamily, lines, heads, shapes, names, notes } = picture;
  context.scale(fineness, fineness);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 0.75;
  for (const { path, colour, width, dash } of lines) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(new Path2D(path));
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  for (const { path, colour } of heads) {
    context.fillStyle = colour;
    context.fill(new Path2D(path));
  }
  for (const { path, colour, isOpen, x, y, scale } of shapes) {
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.fillStyle = isOpen ? palette.paper : colour;
    context.strokeStyle = isOpen ? colour : palette.paper;
    context.lineWidth = (isOpen ? 2 : 1.5) / scale;
    context.setLineDash(isOpen ? [4 / scale, 2 / scale] : []);
    context.fill(new Path2D(path));
    context.stroke(new Path2D(path));
    context.restore();
  }
  context.lineJoin = 'round';
  context.lineWidth = 2 * nameFont.halo;
  context.strokeStyle = palette.paper;
  context.font = `${nameFont.weight} ${nameFont.size}px ${fontFamily}`;
  context.fillStyle = palette.ink;
  for (const { lines, x, y, lineHeight } of names)
    lines.forEach((line, index) => {
      const base = y - ((lines.length - 1) * lineHeight) / 2 + 4 + index * lineHeight;
      context.strokeText(line, x, base);
      context.fillText(line, x, base);
    });
  context.font = `600 24px ${fontFamily}`;
  context.fillText(title, 32, 48);
  context.font = `${nameFont.size}px ${fontFamily}`;
  context.fillStyle = palette.inkSoft;
  for (const { text, x, y } of notes) context.fillText(text, x, y);
}
