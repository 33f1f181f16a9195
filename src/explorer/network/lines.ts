/** The links of a large network as numbers, for those who draw them beside the page and for finding the one that was clicked. */

import type { GraphLinkKind } from '../api/schema.generated.ts';
import { bendsOf, manyLinks } from './bends.ts';
import { linkLooks, linkOrder } from './link-words.ts';
import type { Network, Place, Places } from './network.ts';
import { linkWidth, nodeRadius } from './sizes.ts';

export interface LineLook {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly hasArrow: boolean;
}

/** Lines in the order in which they are drawn. */
export interface Lines {
  /** Of each line: x and y of its ends, its control point's distance, its target's radius, its width, its look, its opacity. */
  readonly numbers: Float32Array;
  readonly looks: readonly LineLook[];
  readonly ids: readonly string[];
}

/** Those of the palette that lines need. */
export interface LineColours {
  readonly links: Readonly<Record<GraphLinkKind, string>>;
  readonly accent: string;
  readonly ink: string;
}

export interface LinesRequest {
  readonly network: Network;
  readonly places: Places;
  readonly palette: LineColours;
  readonly open: string | null;
  readonly way: ReadonlySet<string>;
}

/** How many numbers each line has. */
export const numbersPerLine = 9;

/** The same looks as `networkStyle` gives to links: what is marked comes last, so it lies above the others. */
export function linesOf({ network, places, palette, open, way }: LinesRequest): Lines {
  const looks = [palette.links, null, null].flatMap((colours, mark) =>
    linkOrder.map((kind): LineLook => {
      const { dash, hasArrow } = linkLooks[kind];
      return { colour: colours?.[kind] ?? (mark === 1 ? palette.accent : palette.ink), dash, hasArrow };
    }),
  );
  const radii = new Map(network.nodes.map(({ id, weight }) => [id, nodeRadius(weight)]));
  const bends = network.links.length > manyLinks ? null : bendsOf(network);
  const markOf = (id: string) => (id === open ? 2 : Number(way.has(id)));
  const ordered = [0, 1, 2].flatMap((mark) => network.links.filter(({ id }) => markOf(id) === mark));
  const numbers = new Float32Array(ordered.length * numbersPerLine);
  ordered.forEach(({ id, source, target, kind, count }, index) => {
    const [from, to] = [places.get(source) ?? middle, places.get(target) ?? middle];
    const mark = markOf(id);
    numbers.set(
      [
        ...[from.x, from.y, to.x, to.y, bends?.get(id) ?? 0, radii.get(target) ?? 0, linkWidth(count)],
        ...[mark * linkOrder.length + linkOrder.indexOf(kind), mark === 0 ? 0.75 : 1],
      ],
      index * numbersPerLine,
    );
  });
  return { numbers, looks, ids: ordered.map(({ id }) => id) };
}

const middle: Place = { x: 0, y: 0 };

/** The line nearest to a place, not farther than `reach` from its rim; of two the one drawn above. */
export function nearestLine({ numbers, ids }: Lines, { x, y }: Place, reach: number): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (let line = 0; line < ids.length; line += 1) {
    const at = line * numbersPerLine;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, bend = 0, , width = 0] = numbers.subarray(at, at + numbersPerLine);
    // Most are far away, which is told without a root.
    const near = reach + width + Math.abs(bend);
    if (x < Math.min(x1, x2) - near || x > Math.max(x1, x2) + near) continue;
    if (y < Math.min(y1, y2) - near || y > Math.max(y1, y2) + near) continue;
    const far = Math.hypot(x2 - x1, y2 - y1) || 1;
    // The middle of a bent line is half as far away as its control point.
    const mx = (x1 + x2) / 2 - (((y2 - y1) / far) * bend) / 2;
    const my = (y1 + y2) / 2 + (((x2 - x1) / far) * bend) / 2;
    const gap = Math.min(distance(x, y, x1, y1, mx, my), distance(x, y, mx, my, x2, y2)) - width / 2;
    if (gap > least) continue;
    least = Math.max(0, gap);
    nearest = ids[line] ?? null;
  }
  return nearest;
}

function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}
