/** A network as the views draw it: what the API's `graph` gives, without the entities' details. */

import type { EntityKind, GraphLinkKind } from '../api/schema.generated.ts';

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** In how many statements it stands. */
  readonly weight: number;
}

export interface NetworkLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: GraphLinkKind;
  readonly weight: number;
  /** In how many statements. */
  readonly count: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** Where a node stands, in the network's own measure: 1 is a pixel at zoom 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;

export const noNetwork: Network = { nodes: [], links: [] };

/** All nodes and links of some networks, each once; of two with the same id the first is kept. */
export function mergeNetworks(networks: readonly Network[]): Network {
  return { nodes: once(networks.flatMap(({ nodes }) => nodes)), links: once(networks.flatMap(({ links }) => links)) };
}

function once<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(item.id)) seen.set(item.id, item);
  return [...seen.values()];
}

/** A network without some nodes and the links at them. */
export function withoutNodes({ nodes, links }: Network, hidden: ReadonlySet<string>): Network {
  if (hidden.size === 0) return { nodes, links };
  return {
    nodes: nodes.filter(({ id }) => !hidden.has(id)),
    links: links.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
  };
}
