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
  readonly degree: number;
}

type Spring = SimulationLinkDatum<Body> & { readonly strength: number };

/** Enough for the cooling of d3-force to end: alpha falls below 0.001 after 300. */
const ticks = 300;
/** From here on a name needs no room of its own: not all can be shown anyway. */
const many = 150;

/** Links pull, nodes push one another away (velocity Verlet, Barnes and Hut 1986), and everything leans to the middle. */
export function placeNodes({ network, stages }: PlaceRequest): Map<string, Place> {
  const bodies = bodiesOf(network);
  const springs = springsOf(network, bodies);
  const placed = new Map<string, Body>();
  const last = [...bodies.keys()].filter((id) => !stages.some((stage) => stage.includes(id)));
  for (const stage of [...stages, last]) {
    const added = stage.flatMap((id) => (placed.has(id) ? [] : (bodies.get(id) ?? []))).sort(byId);
    if (added.length === 0) continue;
    for (const body of placed.values()) Object.assign(body, { fx: body.x, fy: body.y });
    if (placed.size > 0) startNear(added, springs, placed);
    for (const body of added) placed.set(body.id, body);
    settle(
      [...placed.values()],
      springs.filter(({ source, target }) => placed.has(idOf(source)) && placed.has(idOf(target))),
    );
  }
  return new Map([...placed].map(([id, { x = 0, y = 0 }]) => [id, { x: round(x), y: round(y) }]));
}

function bodiesOf({ nodes, links }: Network): Map<string, Body> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return new Map(nodes.map(({ id, weight }) => [id, { id, radius: nodeRadius(weight), degree: degrees.get(id) ?? 0 }]));
}

/** Several links between two make one spring. */
function springsOf({ links }: Network, bodies: ReadonlyMap<string, Body>): Spring[] {
  const springs = new Map<string, Spring>();
  for (const { source, target } of links) {
    const [low = source, high = target] = [source, target].sort();
    const [one, other] = [bodies.get(low), bodies.get(high)];
    if (!one || !other) continue;
    springs.set(`${one.id}|${other.id}`, {
      ...{ source: one, target: other },
      strength: 1 / Math.max(1, Math.min(one.degree, other.degree)),
    });
  }
  return [...springs.values()].sort(
    (a, b) => byId(bodyOf(a.source), bodyOf(b.source)) || byId(bodyOf(a.target), bodyOf(b.target)),
  );
}

/** What is added begins at those it is linked to, in a sunflower's spiral around them. */
function startNear(added: readonly Body[], springs: readonly Spring[], placed: ReadonlyMap<string, Body>): void {
  added.forEach((body, index) => {
    const known = springs.flatMap(({ source, target }) => {
      if (idOf(source) === body.id) return placed.get(idOf(target)) ?? [];
      return idOf(target) === body.id ? (placed.get(idOf(source)) ?? []) : [];
    });
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const reach = 30 + 8 * Math.sqrt(index);
    // Away from the middle, where there is room.
    const x = mean(known.map((other) => other.x ?? 0));
    const y = mean(known.map((other) => other.y ?? 0));
    Object.assign(body, { x: 1.15 * x + reach * Math.cos(angle), y: 1.15 * y + reach * Math.sin(angle) });
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
    .force('y', forceY<Body>(0).strength(isCrowded ? 0.06 : 0.085))
    .stop()
    .tick(ticks);
}

function bodyOf(end: Spring['source']): Body {
  if (typeof end === 'object') return end;
  throw new Error('A link of the layout has lost its node.');
}

const idOf = (end: Spring['source']): string => bodyOf(end).id;
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
const round = (value: number): number => Math.round(value * 10) / 10;
