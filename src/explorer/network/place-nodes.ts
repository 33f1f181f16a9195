/** Finds a place for each node of a network: the same network in the same stages, the same places, whenever it is drawn. */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { bendStep } from './bends.ts';
import type { Network, Place } from './network.ts';
import { moveOffLines } from './off-lines.ts';
import { nodeRadius } from './sizes.ts';

export interface PlaceRequest {
  readonly network: Network;
  /** Which nodes are placed together, the first ones first: nodes of earlier stages stay where they are. Others come last. */
  readonly stages: readonly (readonly string[])[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
  readonly strength: number;
  /** How far the lines between the two bend to each side. */
  readonly reach: number;
}

/** From here on a name needs no room of its own: not all can be shown anyway. */
const many = 150;
/** From here on the layout is one that takes a third of the time. */
const huge = 500;
/** `ticks` is how many steps the cooling takes, in the first `loose` of which nodes may overlap; `apart` only moves those that still do. */
const careful = { ticks: 300, theta: 0.9, loose: 0, apart: 0 };
const quick = { ticks: 120, theta: 1.2, loose: 72, apart: 30 };

/** Links pull, nodes push one another away (velocity Verlet, Barnes and Hut 1986), and everything leans to the middle. */
export function placeNodes(
  { network: { nodes, links }, stages }: PlaceRequest,
  onProgress: (part: number) => void = () => undefined,
): Map<string, Place> {
  const bodies = new Map(nodes.map(({ id, weight }): [string, Body] => [id, { id, radius: nodeRadius(weight) }]));
  const placed = new Map<string, Body>();
  for (const stage of [...stages, [...bodies.keys()]]) {
    const added = [...new Set(stage)].flatMap((id) => (placed.has(id) ? [] : (bodies.get(id) ?? []))).sort(byId);
    if (added.length === 0) continue;
    for (const body of placed.values()) Object.assign(body, { fx: body.x, fy: body.y });
    const known = [...placed.values()];
    for (const body of added) placed.set(body.id, body);
    // Of what is there by now, and of nothing that comes later: that must not move it.
    const springs = springsBetween(links, placed);
    if (known.length > 0) startNear(added, springs, new Set(known));
    const before = known.length;
    settle([...placed.values()], springs, (part) => onProgress((before + part * added.length) / bodies.size));
  }
  return new Map([...placed].map(([id, { x = 0, y = 0 }]) => [id, { x: round(x), y: round(y) }]));
}

/** Several links between two make one spring; it is weak where both have many. */
function springsBetween(links: Network['links'], bodies: ReadonlyMap<string, Body>): Spring[] {
  const pairs = new Map<string, readonly [Body, Body]>();
  const counts = new Map<string, number>();
  for (const { source, target } of links) {
    const [low = source, high = target] = [source, target].sort();
    const [one, other] = [bodies.get(low), bodies.get(high)];
    if (!one || !other) continue;
    pairs.set(`${low}|${high}`, [one, other]);
    counts.set(`${low}|${high}`, (counts.get(`${low}|${high}`) ?? 0) + 1);
  }
  const degrees = new Map<Body, number>();
  for (const body of [...pairs.values()].flat()) degrees.set(body, (degrees.get(body) ?? 0) + 1);
  return [...pairs]
    .sort(([, [a, b]], [, [c, d]]) => byId(a, c) || byId(b, d))
    .map(([key, [source, target]]) => ({
      ...{ source, target },
      // The middle of a bent line is half as far away as its control point.
      reach: (((counts.get(key) ?? 1) - 1) * bendStep) / 4,
      strength: 1 / Math.max(1, Math.min(degrees.get(source) ?? 1, degrees.get(target) ?? 1)),
    }));
}

/** What is added begins at those it is linked to, in a sunflower's spiral around them. */
function startNear(added: readonly Body[], springs: readonly Spring[], known: ReadonlySet<Body>): void {
  added.forEach((body, index) => {
    const near = springs.flatMap(({ source, target }) => {
      const other = source === body ? target : target === body ? source : null;
      return other !== null && known.has(other) ? [other] : [];
    });
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const reach = 30 + 8 * Math.sqrt(index);
    // Away from the middle, where there is room.
    const x = 1.15 * mean(near.map((other) => other.x ?? 0));
    const y = 1.15 * mean(near.map((other) => other.y ?? 0));
    Object.assign(body, { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) });
  });
}

/** Calls `onTick` with what part of the way is done. */
function settle(bodies: Body[], springs: Spring[], onTick: (part: number) => void): void {
  const isCrowded = bodies.length > many;
  const isLarge = bodies.length > huge;
  const { ticks, theta, loose, apart } = isLarge ? quick : careful;
  const room = (space: number) => forceCollide<Body>(({ radius }) => radius + space);
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'links',
      forceLink<Body, Spring>(springs.map((spring) => ({ ...spring })))
        .distance(isCrowded ? 60 : 110)
        .strength(({ strength }) => strength),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(isCrowded ? -140 : -520)
        .distanceMax(900)
        .theta(theta),
    )
    .force('x', forceX<Body>(0).strength(isCrowded ? 0.04 : 0.045))
    // Pages are wider than high.
    .force('y', forceY<Body>(0).strength(isCrowded ? 0.055 : 0.065))
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    if (tick === loose) simulation.force('room', room(isCrowded ? 6 : 16));
    simulation.tick();
    onTick((tick + 1) / (ticks + apart));
  }
  if (!isCrowded) moveOffLines(bodies, springs);
  if (apart > 0) forceSimulation(bodies).force('room', room(3)).stop().tick(apart);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
const round = (value: number): number => Math.round(value * 10) / 10;
