/** Places that there are few of, such as those for exports: so many in all, and so many for one client, so that nobody takes all of them. */

import { clientOf } from './address-list.ts';

export interface Places {
  /** Takes a place for a client by its address, null for one whom nobody counts; what comes back gives it up. Where there is none it says whose are taken. */
  take(address: string | null): { readonly leave: () => void } | 'all taken' | 'own taken';
}

export function createPlaces(all: number, each: number): Places {
  const taken = new Map<string | null, number>();
  let inAll = 0;
  const change = (client: string | null, by: 1 | -1) => {
    inAll += by;
    const own = (taken.get(client) ?? 0) + by;
    if (own === 0) taken.delete(client);
    else taken.set(client, own);
  };
  return {
    take(address) {
      const client = address === null ? null : clientOf(address);
      if (client !== null && (taken.get(client) ?? 0) >= each) return 'own taken';
      if (inAll >= all) return 'all taken';
      change(client, 1);
      let isLeft = false;
      return {
        leave() {
          if (!isLeft) change(client, -1);
          isLeft = true;
        },
      };
    },
  };
}
