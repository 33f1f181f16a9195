/** Grafeo's own way of creating many nodes and links, without its query language. */

import type { GrafeoDB } from '@grafeo-db/js';
import type { Filler } from '../store.ts';

/** Each call is a transaction of its own. */
export function fillerOf(database: GrafeoDB): Filler {
  return {
    createNodes: (labels, properties) => database.batchCreateNodesWithProps([...labels], [...properties]),
    async createLinks(links) {
      await database.batchCreateEdges(
        links.map(({ source: src, target: dst, type, properties }) => ({ src, dst, type, properties })),
      );
    },
  };
}
