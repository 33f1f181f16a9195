/** Where an arrow key leads in a network: to the neighbour that lies most in its direction. */

import type { Network, Place, Places } from './network.ts';

export const directions = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const satisfies Record<string, Place>;

export type ArrowKey = keyof typeof directions;

/** Whether a key is an arrow. */
export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(directions, key);
}

/** The neighbours of a node, each once. */
export function neighboursOf({ links }: Network, id: string): string[] {
  const ids = links.flatMap(({ source, target }) => {
    if (source === id) return [target];
    return target === id ? [source] : [];
  });
  return [...new Set(ids)];
}

/**
 * The neighbour in the direction of the key: within 60 degrees of it, near ones before far ones. Where no neighbour is there, the
 * nearest node of all in that direction, so that every node is reached.
 */
export function nextNeighbour(network: Network, places: Places, from: string, key: ArrowKey): string | null {
  const others = network.nodes.map(({ id }) => id).filter((id) => id !== from);
  return towards(neighboursOf(network, from), places, from, key) ?? towards(others, places, from, key);
}

function towards(ids: readonly string[], places: Places, from: string, key: ArrowKey): string | null {
  const here = places.get(from);
  if (!here) return null;
  const { x, y } = directions[key];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const id of ids) {
    const there = places.get(id);
    if (!there) continue;
    const far = Math.hypot(there.x - here.x, there.y - here.y) || 1;
    const along = ((there.x - here.x) * x + (there.y - here.y) * y) / far;
    if (along < 0.5) continue;
    const cost = far / along ** 2;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}
