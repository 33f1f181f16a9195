/** Moves nodes off the lines of others: a line behind a node would be read as the node's own. */

import { forceCollide, forceSimulation, type SimulationNodeDatum } from 'd3-force';

/** A node, with its radius; one that has `fx` and `fy` stays where it is. */
export interface LinedNode extends SimulationNodeDatum {
  readonly radius: number;
}

interface Line<Node> {
  readonly source: Node;
  readonly target: Node;
  /** How far its drawing reaches to each side of the straight way. */
  readonly reach: number;
}

/** So far a node is from the rim of a line of others, and from other nodes, at least; and how often it is tried. */
const gap = 7;
const room = 14;
const mostTicks = 400;
/** Of large networks it is tried less often, so that nobody waits for it: so many nodes are held to lines in all. */
const mostLooks = 4_000_000;

/** Until no line runs behind a node that is not its end, or, where that does not come about, as near to it as can be. */
export function moveOffLines<Node extends LinedNode>(nodes: Node[], lines: readonly Line<Node>[]): void {
  for (const node of nodes) Object.assign(node, { vx: 0, vy: 0 });
  let met = 0;
  const simulation = forceSimulation(nodes)
    .alphaDecay(0)
    .velocityDecay(0.5)
    .force(
      'room',
      forceCollide<Node>(({ radius }) => radius + room),
    )
    .force('lines', () => {
      met = lines.reduce((sum, line) => sum + pushOff(line, nodes), 0);
    })
    .stop();
  const ticks = Math.min(mostTicks, mostLooks / (nodes.length * lines.length));
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (met === 0) return;
  }
}

/** Gives each node on the line a push to its side, and the ends of the line one to the other; tells how many there were. */
function pushOff<Node extends LinedNode>({ source, target, reach }: Line<Node>, nodes: readonly Node[]): number {
  const { x: x1 = 0, y: y1 = 0 } = source;
  const { x: x2 = 0, y: y2 = 0 } = target;
  const far = Math.hypot(x2 - x1, y2 - y1) || 1;
  const ux = (x2 - x1) / far;
  const uy = (y2 - y1) / far;
  let met = 0;
  for (const node of nodes) {
    const { x = 0, y = 0, radius } = node;
    const aside = (y - y1) * ux - (x - x1) * uy;
    const missing = radius + gap + reach - Math.abs(aside);
    if (missing <= 0 || node === source || node === target) continue;
    const part = ((x - x1) * ux + (y - y1) * uy) / far;
    // Beside an end it is the nodes that keep apart.
    if (part <= 0 || part >= 1) continue;
    const push = (missing + 1) * 0.3 * (aside < 0 ? -1 : 1);
    move(node, -uy * push, ux * push);
    move(source, uy * push * (1 - part), -ux * push * (1 - part));
    move(target, uy * push * part, -ux * push * part);
    met += 1;
  }
  return met;
}

function move(node: LinedNode, x: number, y: number): void {
  node.vx = (node.vx ?? 0) + x;
  node.vy = (node.vy ?? 0) + y;
}
