/** Finds places for names beside their nodes, so that none covers another name or a node that matters as much; names that find none are left out. */

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

/** A node, or a name, which nothing may cover. */
interface Taken {
  readonly id: string;
  readonly box: Box;
  readonly radius: number;
}

export interface Window {
  readonly width: number;
  readonly height: number;
}

const gap = 4;
const cell = 64;
/** A node so many times smaller may be covered. */
const minor = 2;

/** Greedy, the weightiest first, each at the best of eight places (after Imhof 1975): right, left, below, above, corners. */
export function placeLabels(nodes: readonly LabelledNode[], window: Window, most = 120): LabelPlace[] {
  const taken = new Grid();
  const seen = nodes.filter((node) => isIn(bodyOf(node), window));
  for (const node of seen) taken.add({ id: node.id, box: bodyOf(node), radius: node.radius });
  const places: LabelPlace[] = [];
  for (const node of seen.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (places.length === most) break;
    const boxes = boxesBeside(node).filter((box) => isWhollyIn(box, window));
    const isFree = (above: number) => (box: Box) => !taken.meets(withSpace(box), node.id, above);
    // Where all around is full, as in the middle of large networks, small nodes go under the names of large ones.
    const box = boxes.find(isFree(0)) ?? boxes.find(isFree(node.radius / minor));
    if (!box) continue;
    taken.add({ id: `name of ${node.id}`, box, radius: Number.POSITIVE_INFINITY });
    places.push({ id: node.id, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return places;
}

function bodyOf({ x, y, radius }: LabelledNode): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxesBeside({ x, y, radius, width, height }: LabelledNode): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const slant = radius * Math.SQRT1_2;
  return [
    box(x + radius + gap, y - height / 2),
    box(x - radius - gap - width, y - height / 2),
    box(x - width / 2, y + radius + gap / 2),
    box(x - width / 2, y - radius - gap / 2 - height),
    box(x + slant + gap, y + slant),
    box(x + slant + gap, y - slant - height),
    box(x - slant - gap - width, y + slant),
    box(x - slant - gap - width, y - slant - height),
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
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

/** What is taken, by squares of the page, so that only neighbours are compared. */
class Grid {
  readonly #cells = new Map<string, Taken[]>();

  add(taken: Taken): void {
    for (const key of cellsOf(taken.box)) {
      const boxes = this.#cells.get(key) ?? [];
      boxes.push(taken);
      this.#cells.set(key, boxes);
    }
  }

  /** Whether the box meets any other than its own node's, of those that are larger than `above`. */
  meets(box: Box, own: string, above: number): boolean {
    return cellsOf(box).some((key) =>
      this.#cells.get(key)?.some((other) => other.id !== own && other.radius > above && meet(box, other.box)),
    );
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) keys.push(`${column},${row}`);
  return keys;
}
