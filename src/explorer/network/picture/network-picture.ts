/** A network as a picture to print: shapes, lines and names in the measure of the picture, for SVG and for PNG alike. */

import { kinds } from '../../entity/kinds.ts';
import { bendsOf } from '../bends.ts';
import { type LabelLayer, nameFont, type PlacedName } from '../label-layer.ts';
import { labelLines } from '../label-lines.ts';
import { linkCurve } from '../link-curve.ts';
import { linkLooks } from '../link-words.ts';
import type { Network, Place, Places } from '../network.ts';
import type { Palette } from '../palette.ts';
import { linkWidth, nodeRadius } from '../sizes.ts';
import { legendHeight, pictureLegend } from './picture-legend.ts';

export interface PictureLine {
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

export interface PictureShape {
  readonly path: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** Unnamed and collective sources are outlines. */
  readonly isOpen: boolean;
  /** How much larger than its path, which reaches from -10 to 10. */
  readonly scale: number;
}

export interface PictureName extends PlacedName {
  readonly lineHeight: number;
}

/** A line of the legend. */
export interface PictureNote {
  readonly text: string;
  readonly x: number;
  /** Where its letters stand. */
  readonly y: number;
}

export interface NetworkPicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly palette: Palette;
  readonly fontFamily: string;
  readonly lines: readonly PictureLine[];
  /** Arrow heads, filled. */
  readonly heads: readonly Pick<PictureLine, 'path' | 'colour'>[];
  readonly shapes: readonly PictureShape[];
  readonly names: readonly PictureName[];
  readonly notes: readonly PictureNote[];
}

export interface PictureRequest {
  readonly network: Network;
  readonly places: Places;
  readonly palette: Palette;
  readonly labels: LabelLayer;
  readonly title: string;
  /** What else it tells: through which statements it is drawn, when, and from where. */
  readonly told: readonly string[];
  readonly fontFamily: string;
}

const wanted = 1600;
const margin = 90;
const head = 60;
const side = 32;

/** All of the network, in a width of 1,600 pixels. */
export function drawPicture({ network, places, palette, labels, told, ...texts }: PictureRequest): NetworkPicture {
  const points = network.nodes.map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [top, bottom] = rangeOf(points.map(({ y }) => y));
  const foot = legendHeight(told.length) + side;
  const zoom = Math.min(1.5, (wanted - 2 * margin) / Math.max(1, right - left));
  const height = Math.round((bottom - top) * zoom + 2 * margin + head + foot);
  const shift = (wanted - (right - left) * zoom) / 2;
  const at = (id: string): Place => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x: (x - left) * zoom + shift, y: (y - top) * zoom + margin + head };
  };
  const radius = (weight: number) => nodeRadius(weight) * Math.max(0.5, Math.min(1, zoom));
  const radii = new Map(network.nodes.map(({ id, weight }) => [id, radius(weight)]));
  const bends = bendsOf(network);
  const links = network.links.map((link) => {
    const drawn = lineBetween(at(link.source), at(link.target), radii.get(link.target) ?? 0, bends.get(link.id) ?? 0);
    const { dash, hasArrow } = linkLooks[link.kind];
    return { ...drawn, dash, hasArrow, colour: palette.links[link.kind], width: linkWidth(link.count) };
  });
  const named = network.nodes.map(({ id, label, weight }) => ({
    ...{ id, name: label, ...at(id), radius: radii.get(id) ?? 0, rank: weight, isStrong: false },
  }));
  const nodes = new Map(named.map((node) => [node.id, node]));
  const window = { width: wanted, height: height - foot };
  const names = labels.place(named, labelLines(network, { of: (id) => nodes.get(id) ?? null }, window, 1), window, 400);
  const heads = links.flatMap(({ arrow, colour, hasArrow }) => (hasArrow ? [{ path: arrow, colour }] : []));
  const shapes = network.nodes.map(({ id, kind, weight }) => ({
    ...{ path: kinds[kind].path, colour: palette.kinds[kind], isOpen: kind === 'GROUP' },
    ...{ ...at(id), scale: radius(weight) / 9 },
  }));
  const legend = pictureLegend({ network, palette, lines: told, left: side, top: height - foot + 16 });
  return {
    ...{ width: wanted, height, palette, ...texts },
    lines: [...links, ...legend.lines],
    heads: [...heads, ...legend.heads],
    shapes: [...shapes, ...legend.shapes],
    notes: legend.notes,
    names: names.map((name) => ({ ...name, lineHeight: nameFont.lineHeight })),
  };
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.length === 0
    ? [0, 0]
    : values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}

/** A line that ends at the rim of its target, and its arrow head. */
function lineBetween(from: Place, to: Place, radius: number, bend: number): { path: string; arrow: string } {
  const { control, tip, direction } = linkCurve(from, to, radius + 2, bend);
  const base = { x: tip.x - direction.x * 9, y: tip.y - direction.y * 9 };
  const point = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const corner = (side: number) =>
    point({ x: base.x - direction.y * 4.5 * side, y: base.y + direction.x * 4.5 * side });
  return {
    path: `M${point(from)}Q${point(control)} ${point(base)}`,
    arrow: `M${point(tip)}L${corner(1)}L${corner(-1)}Z`,
  };
}
