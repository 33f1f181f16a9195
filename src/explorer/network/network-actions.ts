/** What can be done with nodes and links; each is a change of the address. */

import type { Place, Places } from './network.ts';
import type { NetworkChoice } from './network-choice.ts';
import type { ChangeNetwork } from './use-network-choice.ts';

export interface NetworkActions {
  open(id: string | null): void;
  /** Draws the neighbours of a node, or takes them away again. */
  expand(id: string): void;
  /** Fixes a node where it stands or is put, or lets it go again. */
  pin(id: string, place?: Place): void;
  hide(id: string): void;
  showAll(): void;
  drawAround(id: string): void;
  markWay(from: string, to: string): void;
  unmarkWay(): void;
  /** Shows all of it again. */
  seeAll(): void;
  move(at: NonNullable<NetworkChoice['at']>): void;
}

/** @example const actions = networkActions(choice, change, places); actions.hide('country:kz'); */
export function networkActions(choice: NetworkChoice, change: ChangeNetwork, places: Places): NetworkActions {
  const { expand, hide, pin } = choice;
  return {
    open: (open) => change({ open }),
    expand: (id) =>
      change({ expand: expand.includes(id) ? expand.filter((other) => other !== id) : [...expand, id], open: id }),
    pin: (id, place) => {
      const next = new Map(pin);
      const here = place ?? (pin.has(id) ? null : (places.get(id) ?? null));
      if (here) next.set(id, here);
      else next.delete(id);
      change({ pin: next });
    },
    hide: (id) => change({ hide: [...hide, id], open: null }),
    showAll: () => change({ hide: [] }),
    drawAround: (id) => change({ around: [id], expand: [], hide: [], pin: new Map(), path: null, at: null, open: id }),
    markWay: (from, to) => change({ path: to ? [from, to] : null }),
    unmarkWay: () => change({ path: null }),
    seeAll: () => change({ at: null }, { replace: true }),
    move: (at) => change({ at }, { replace: true }),
  };
}
