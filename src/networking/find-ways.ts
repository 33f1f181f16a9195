/** The shortest ways from one entity to another: a breadth-first search from both ends, one reading a level. */

import type { Link } from './link.ts';
import { neighboursIn } from './neighbours.ts';

/** Reads what some entities are linked to, and gives all links that are known by then. */
export type ReadLinks = (ids: readonly string[]) => Promise<readonly Link[]>;

/** How the graph is read in a search. */
export interface WayReading {
  readonly read: ReadLinks;
  /** How often entities are linked to statements. */
  weigh(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** From where to where, through how many links at most, and how many ways are wanted. */
export interface WayRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly most: number;
}

/** At most so many entities are read from on a level, those tied by most statements first: hubs open too many ways. */
export const maxFrontier = 500;

/**
 * The shortest ways, each as its entities in order; none where there is no way of `maxHops` links or fewer. A link leads
 * both ways. Ways through entities that are linked to fewer statements come first: that two are linked through whom
 * everybody speaks about says little.
 *
 * Both ends are read from in turn, the smaller side first (bidirectional search: Ira Pohl, “Bi-directional Search”, 1971).
 * After n levels of both sides together every way of n links is known, so the search ends when the shortest known way is no
 * longer than that.
 */
export async function findWays(
  { from, to, maxHops, most }: WayRequest,
  { read, weigh }: WayReading,
): Promise<string[][]> {
  const sides = [new Search(from), new Search(to)] as const;
  for (let levels = 1; levels <= maxHops; levels += 1) {
    const side = sides[0].frontier.length <= sides[1].frontier.length ? sides[0] : sides[1];
    if (side.frontier.length === 0) return [];
    const links = await read(side.frontier);
    side.advance(links);
    const steps = stepsBetween(links, from, to, levels);
    if (steps !== null) return cheapestWays(steps, await weigh([...new Set(steps.flatMap(inner))]), most);
  }
  return [];
}

/** One side of the search: what it has reached, and what it reached last. */
class Search {
  frontier: readonly string[];
  readonly #reached: Set<string>;

  constructor(start: string) {
    this.frontier = [start];
    this.#reached = new Set([start]);
  }

  advance(links: readonly Link[]): void {
    this.frontier = neighboursIn(links, this.frontier)
      .filter(({ id }) => !this.#reached.has(id))
      .slice(0, maxFrontier)
      .map(({ id }) => id);
    for (const id of this.frontier) this.#reached.add(id);
  }
}

/** One step of the shortest ways: from each entity where it can begin, to those where it can end. */
type Step = ReadonlyMap<string, readonly string[]>;

/** The steps of all shortest ways, from the first to the last; null where the shortest is longer than `maxHops`. */
function stepsBetween(links: readonly Link[], from: string, to: string, maxHops: number): Step[] | null {
  const ties = tiesOf(links);
  const left = distancesFrom(ties, to, maxHops);
  const hops = left.get(from);
  if (hops === undefined) return null;
  const steps: Step[] = [];
  let starts = [from];
  for (let rest = hops - 1; rest >= 0; rest -= 1) {
    const nearer = (id: string) => [...(ties.get(id) ?? [])].filter((next) => left.get(next) === rest);
    const step = new Map(starts.map((id) => [id, nearer(id)]));
    steps.push(step);
    starts = [...new Set([...step.values()].flat())];
  }
  return steps;
}

/** Where a step begins, but for the first: the entities that ways lead through. */
function inner(step: Step, index: number): string[] {
  return index === 0 ? [] : [...step.keys()];
}

interface Way {
  readonly ids: readonly string[];
  readonly cost: number;
}

/** The `most` ways with the least product of weights on them; a way costs its sum of logarithms. */
function cheapestWays(steps: readonly Step[], weights: ReadonlyMap<string, number>, most: number): string[][] {
  let ways = new Map<string, Way[]>([...(steps[0]?.keys() ?? [])].map((id) => [id, [{ ids: [id], cost: 0 }]]));
  for (const step of steps) {
    const longer = new Map<string, Way[]>();
    for (const [last, nexts] of step)
      for (const next of nexts) {
        const cost = Math.log(weights.get(next) ?? 1);
        const extended = (ways.get(last) ?? []).map((way) => ({ ids: [...way.ids, next], cost: way.cost + cost }));
        longer.set(next, [...(longer.get(next) ?? []), ...extended].sort(cheapestFirst).slice(0, most));
      }
    ways = longer;
  }
  return [...ways.values()].flat().map(({ ids }) => [...ids]);
}

function cheapestFirst(one: Way, other: Way): number {
  return one.cost - other.cost || (one.ids.join('|') < other.ids.join('|') ? -1 : 1);
}

/** For each entity those that it is linked to. */
type Ties = ReadonlyMap<string, ReadonlySet<string>>;

function tiesOf(links: readonly Link[]): Ties {
  const ties = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => ties.set(one, (ties.get(one) ?? new Set<string>()).add(other));
  for (const { source, target } of links) {
    tie(source, target);
    tie(target, source);
  }
  return ties;
}

function distancesFrom(ties: Ties, start: string, max: number): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let level = [start];
  for (let distance = 1; distance <= max && level.length > 0; distance += 1) {
    level = [...new Set(level.flatMap((id) => [...(ties.get(id) ?? [])]))].filter((id) => !distances.has(id));
    for (const id of level) distances.set(id, distance);
  }
  return distances;
}
