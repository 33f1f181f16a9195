/**
 * Finds places for names beside their nodes, so that none covers another name or a node that matters as much, nor, where that can be helped,
 * an arrow or a line; names that find none are left out.
 */

import type { Place } from './network.ts';

export interface LabelledNode {
  readonly id: string;
  /** The middle of the node, and how far it reaches, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The size of the name in pixels. */
  readonly width: number;
  readonly height: number;
  /** Those with more of it are placed first. */
  readonly rank: number;
}

export interface LabelPlace {
  readonly id: string;
  /** The left end and the middle line of the name. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands somewhere. */
interface Boxed {
  readonly box: Box;
}

/** A node, or a name, which nothing may cover. */
interface Taken extends Boxed {
  readonly id: string;
  readonly radius: number;
}

/** A link that is drawn beneath the names. */
export interface LabelLine {
  /** Along it, in pixels, a few of them apart. */
  readonly points: readonly Place[];
  /** The middle of its arrow, and how far that reaches; null without one. */
  readonly head: (Place & { readonly radius: number }) | null;
}

export interface Window {
  readonly width: number;
  readonly height: number;
}

/** A piece of a line, or an arrow, and how bad it is to cover it. */
interface Beneath extends Boxed {
  readonly cost: number;
}

const gap = 4;
/** Nearer to the edge of the window no name stands. */
const edge = 2;
const cell = 64;
/** A node so many times smaller may be covered. */
const minor = 2;
/** How far out a node's corner stands: that of a rounded square, the widest of the shapes. */
const corner = 0.9;
/** An arrow under a name is as bad as so many points of lines, and one place less good as this many. */
const costs = { head: 100, place: 0.4 };

/** Greedy, the weightiest first, each at the best of some places (after Imhof 1975): right, left, below, above, corners, then farther aside. */
export function placeLabels(
  nodes: readonly LabelledNode[],
  window: Window,
  most = 120,
  lines: readonly LabelLine[] = [],
): LabelPlace[] {
  const taken = new Grid<Taken>();
  const beneath = gridOf(lines);
  const seen = nodes.filter((node) => isIn(bodyOf(node), window));
  for (const node of seen) taken.add({ id: node.id, box: bodyOf(node), radius: node.radius });
  const places: LabelPlace[] = [];
  for (const node of seen.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (places.length === most) break;
    const boxes = boxesBeside(node, window).filter((box) => isWhollyIn(box, window));
    const isFree = (above: number) => (box: Box) =>
      !taken.some(withSpace(box), ({ id, radius }) => id !== node.id && radius > above);
    const pick = (above: number) =>
      lines.length === 0 ? boxes.find(isFree(above)) : best(boxes.filter(isFree(above)), beneath);
    // Where all around is full, as in the middle of large networks, small nodes go under the names of large ones.
    const box = pick(0) ?? pick(node.radius / minor);
    if (!box) continue;
    taken.add({ id: `name of ${node.id}`, box, radius: Number.POSITIVE_INFINITY });
    places.push({ id: node.id, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return places;
}

/** The first of those under which the least lies. */
function best(boxes: readonly Box[], beneath: Grid<Beneath>): Box | undefined {
  const costOf = (box: Box, index: number) =>
    beneath.under(box).reduce((sum, { cost }) => sum + cost, index * costs.place);
  return boxes
    .map((box, index) => ({ box, cost: costOf(box, index) }))
    .reduce<{ box?: Box; cost: number }>((a, b) => (b.cost < a.cost ? b : a), { cost: Number.POSITIVE_INFINITY }).box;
}

function gridOf(lines: readonly LabelLine[]): Grid<Beneath> {
  const grid = new Grid<Beneath>();
  for (const { points, head } of lines) {
    for (const point of points) grid.add({ box: bodyOf({ ...point, radius: 1 }), cost: 1 });
    if (head) grid.add({ box: bodyOf(head), cost: costs.head });
  }
  return grid;
}

function bodyOf({ x, y, radius }: Place & { readonly radius: number }): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxesBeside({ x, y, radius, width, height }: LabelledNode, window: Window): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const slant = radius * corner;
  // Above and below, a name moves aside to be whole, as long as it keeps to its node.
  const inWindow = Math.max(edge, Math.min(x - width / 2, window.width - edge - width));
  const middle = Math.max(x + radius - width, Math.min(x - radius, inWindow));
  // Farther aside where a neighbour wants it, and still at the node.
  const lefts = [x - width / 4, x - (3 * width) / 4];
  return [
    box(x + radius + gap, y - height / 2),
    box(x - radius - gap - width, y - height / 2),
    box(middle, y + radius + gap / 2),
    box(middle, y - radius - gap / 2 - height),
    box(x + slant + gap, y + slant),
    box(x + slant + gap, y - slant - height),
    box(x - slant - gap - width, y + slant),
    box(x - slant - gap - width, y - slant - height),
    ...lefts.flatMap((left) => [box(left, y + radius + gap / 2), box(left, y - radius - gap / 2 - height)]),
  ];
}

/** Two names side by side are two, not one. */
function withSpace({ left, right, ...box }: Box): Box {
  return { ...box, left: left - gap, right: right + gap };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isIn = (box: Box, { width, height }: Window): boolean =>
  meet(box, { left: 0, top: 0, right: width, bottom: height });
const isWhollyIn = ({ left, top, right, bottom }: Box, { width, height }: Window): boolean =>
  left >= edge && top >= edge && right <= width - edge && bottom <= height - edge;

/** What stands where, by squares of the page, so that only neighbours are compared. */
class Grid<Item extends Boxed> {
  readonly #cells = new Map<string, Item[]>();

  add(item: Item): void {
    for (const key of cellsOf(item.box)) {
      const items = this.#cells.get(key);
      if (items) items.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** Whether anything such meets the box. */
  some(box: Box, isSuch: (item: Item) => boolean): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((item) => isSuch(item) && meet(box, item.box)));
  }

  /** All that meets the box, each once. */
  under(box: Box): Item[] {
    const found = cellsOf(box).flatMap((key) => this.#cells.get(key)?.filter((item) => meet(box, item.box)) ?? []);
    return [...new Set(found)];
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) keys.push(`${column},${row}`);
  return keys;
}
