/** Networks: nodes and the links between them, as d3, sigma and Cytoscape take them. */

import type { ReadLinks } from './find-ways.ts';
import { entitiesIn, type Link, type LinkedStatement, linkKinds } from './link.ts';
import { neighboursIn } from './neighbours.ts';

/** An entity, and in how many statements it stands. */
export interface NetworkNode {
  readonly id: string;
  readonly weight: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
}

/** Around whom, how many links away, how many nodes at most, and which nodes are wanted. */
export interface GrowRequest {
  readonly around: readonly string[];
  readonly depth: number;
  readonly limit: number;
  wanted(id: string): boolean;
}

/**
 * The entities of the network around some: these, then level by level those linked to them, on each level those tied by most
 * statements first, until there are `limit`. So everything drawn hangs together with what it is drawn around.
 */
export async function growAround({ around, depth, limit, wanted }: GrowRequest, read: ReadLinks): Promise<string[]> {
  const drawn = new Set(around.slice(0, limit));
  let frontier = [...drawn];
  for (let level = 0; level < depth && drawn.size < limit && frontier.length > 0; level += 1) {
    const links = await read(frontier);
    frontier = neighboursIn(links, frontier)
      .filter(({ id }) => !drawn.has(id) && wanted(id))
      .slice(0, limit - drawn.size)
      .map(({ id }) => id);
    for (const id of frontier) drawn.add(id);
  }
  return [...drawn];
}

/** The network of some entities: the links with both ends among them, the weightiest nodes and links first. */
export function networkOf(
  ids: readonly string[],
  links: readonly Link[],
  statements: Iterable<LinkedStatement>,
): Network {
  const weights = new Map(ids.map((id) => [id, 0]));
  for (const statement of statements)
    for (const id of entitiesIn(statement)) {
      const weight = weights.get(id);
      if (weight !== undefined) weights.set(id, weight + 1);
    }
  return {
    nodes: [...weights].map(([id, weight]) => ({ id, weight })).sort(heaviestFirst),
    links: links.filter(({ source, target }) => weights.has(source) && weights.has(target)).sort(heaviestFirst),
  };
}

function heaviestFirst(
  one: { readonly id: string; readonly weight: number },
  other: { readonly id: string; readonly weight: number },
): number {
  return other.weight - one.weight || (one.id < other.id ? -1 : 1);
}

/** The network of one way: its nodes in order, and of each step its strongest link, speech before mentions. */
export function networkOfWay(way: readonly string[], network: Network): Network {
  const weights = new Map(network.nodes.map(({ id, weight }) => [id, weight]));
  return {
    nodes: way.map((id) => ({ id, weight: weights.get(id) ?? 0 })),
    links: way.slice(1).flatMap((next, index) => strongestLink(network.links, way[index] ?? '', next)),
  };
}

function strongestLink(links: readonly Link[], one: string, other: string): Link[] {
  const rank = ({ kind }: Link) => linkKinds.indexOf(kind);
  const mention = ({ kind }: Link) => Number(kind === 'MENTIONED_WITH');
  return links
    .filter(({ source, target }) => (source === one && target === other) || (source === other && target === one))
    .sort(
      (a, b) =>
        mention(a) - mention(b) ||
        b.statements.length - a.statements.length ||
        rank(a) - rank(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, 1);
}
