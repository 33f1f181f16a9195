/** The shortest ways between two nodes of a network; a link leads both ways. */

import { type Network, noNetwork } from './network.ts';

/** All nodes and links on any of them; nothing where each is longer than `most` links. */
export function shortestWays({ nodes, links }: Network, from: string, to: string, most: number): Network {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const before = stepsFrom(from, neighbours, most);
  const after = stepsFrom(to, neighbours, most);
  const length = before.get(to);
  if (length === undefined) return noNetwork;
  const isStep = (one: string, other: string) => (before.get(one) ?? most) + 1 + (after.get(other) ?? most) === length;
  return {
    nodes: nodes.filter(({ id }) => (before.get(id) ?? most) + (after.get(id) ?? most + 1) === length),
    links: links.filter(({ source, target }) => isStep(source, target) || isStep(target, source)),
  };
}

/** How many links away each node is, as far as `most`. */
function stepsFrom(start: string, neighbours: ReadonlyMap<string, readonly string[]>, most: number) {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= most && edge.length > 0; step += 1) {
    const next = new Set(edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !steps.has(id)));
    for (const id of next) steps.set(id, step);
    edge = [...next];
  }
  return steps;
}
