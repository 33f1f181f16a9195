/** What of a network is shown: without what is hidden, pinned nodes where they were put, and marked as chosen. */

import { useMemo } from 'react';
import type { Marks } from './drawing-events.ts';
import { type Network, noNetwork, type Places, withoutNodes } from './network.ts';
import type { NetworkChoice } from './network-choice.ts';
import type { DrawnNetwork } from './use-network.ts';

interface ShownNetwork {
  readonly network: Network;
  readonly places: Places;
  readonly marks: Omit<Marks, 'at'>;
}

/** @example const { network, places, marks } = useShownNetwork(drawn, choice); */
export function useShownNetwork(drawn: DrawnNetwork | null, { hide, pin, open, path }: NetworkChoice): ShownNetwork {
  const hidden = hide.join();
  const pinned = JSON.stringify([...pin]);
  const network = useMemo(() => {
    const visible = withoutNodes(drawn?.network ?? noNetwork, new Set(hidden.split(',')));
    return drawn?.counts ? during(visible, drawn.counts) : visible;
  }, [drawn, hidden]);
  const places = useMemo<Places>(
    () => new Map([...(drawn?.places ?? []), ...(JSON.parse(pinned) as [string, { x: number; y: number }][])]),
    [drawn, pinned],
  );
  const marks = useMemo(() => {
    const way = path ? (drawn?.way ?? noNetwork) : noNetwork;
    const busy = new Set(network.links.flatMap(({ source, target }) => [source, target]));
    const idle = drawn?.counts ? network.nodes.filter(({ id }) => !busy.has(id)) : [];
    return {
      open,
      way: new Set([...way.nodes, ...way.links].map(({ id }) => id)),
      faded: new Set(idle.map(({ id }) => id)),
    };
  }, [network, drawn, open, path]);
  return { network, places, marks };
}

/** The links of the time that is chosen, as heavy as they are in it. */
function during({ nodes, links }: Network, counts: ReadonlyMap<string, number>): Network {
  return {
    nodes,
    links: links.flatMap((link) => {
      const count = counts.get(link.id);
      return count === undefined ? [] : [{ ...link, count }];
    }),
  };
}
