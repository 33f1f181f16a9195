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
import type { Network, Place } from './network.ts';
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

type Spring = SimulationLinkDatum<Body> & { readonly strength: number };

/** Enough for the cooling of d3-force to end: alpha falls below 0.001 after 300. */
const ticks = 300;
/** From here on a name needs no room of its own: not all can be shown anyway. */
const many = 150;

/** Links pull, nodes push one another away (velocity Verlet, Barnes and Hut 1986), and everything leans to the middle. */
export function placeNodes({ network: { nodes, links }, stages }: PlaceRequest): Map<string, Place> {
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
    settle([...placed.values()], springs);
  }
  return new Map([...placed].map(([id, { x = 0, y = 0 }]) => [id, { x: round(x), y: round(y) }]));
}

/** Several links between two make one spring; it is weak where both have many. */
function springsBetween(links: Network['links'], bodies: ReadonlyMap<string, Body>): Spring[] {
  const pairs = new Map<string, readonly [Body, Body]>();
  for (const { source, target } of links) {
    const [low = source, high = target] = [source, target].sort();
    const [one, other] = [bodies.get(low), bodies.get(high)];
    if (one && other) pairs.set(`${low}|${high}`, [one, other]);
  }
  const degrees = new Map<Body, number>();
  for (const body of [...pairs.values()].flat()) degrees.set(body, (degrees.get(body) ?? 0) + 1);
  return [...pairs.values()]
    .sort(([a, b], [c, d]) => byId(a, c) || byId(b, d))
    .map(([source, target]) => ({
      ...{ source, target },
      strength: 1 / Math.max(1, Math.min(degrees.get(source) ?? 1, degrees.get(target) ?? 1)),
    }));
}

/** What is added begins at those it is linked to, in a sunflower's spiral around them. */
function startNear(added: readonly Body[], springs: readonly Spring[], known: ReadonlySet<Body>): void {
  added.forEach((body, index) => {
    const near = springs.flatMap(({ source, target }) => {
      const other = source === body ? target : target === body ? source : null;
      return other !== null && typeof other === 'object' && known.has(other) ? [other] : [];
    });
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const reach = 30 + 8 * Math.sqrt(index);
    // Away from the middle, where there is room.
    const x = 1.15 * mean(near.map((other) => other.x ?? 0));
    const y = 1.15 * mean(near.map((other) => other.y ?? 0));
    Object.assign(body, { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) });
  });
}

function settle(bodies: Body[], springs: Spring[]): void {
  const isCrowded = bodies.length > many;
  const room = isCrowded ? 6 : 16;
  forceSimulation(bodies)
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
        .theta(0.9),
    )
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + room),
    )
    .force('x', forceX<Body>(0).strength(isCrowded ? 0.04 : 0.045))
    // Pages are wider than high.
    .force('y', forceY<Body>(0).strength(isCrowded ? 0.055 : 0.065))
    .stop()
    .tick(ticks);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
const round = (value: number): number => Math.round(value * 10) / 10;
