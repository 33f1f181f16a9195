/** What somebody has chosen of the network, in the address bar and nowhere else. */

import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type NetworkChange, type NetworkChoice, readNetworkChoice, writeNetworkChoice } from './network-choice.ts';

interface ChangeOptions {
  /** Without a step for Back: for what is moved, not chosen. */
  readonly replace?: boolean;
}

export type ChangeNetwork = (change: NetworkChange, options?: ChangeOptions) => void;

/** @example const [choice, change] = useNetworkChoice(); change({ around: ['organization:ria'] }); */
export function useNetworkChoice(): readonly [NetworkChoice, ChangeNetwork] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const choice = useMemo(() => readNetworkChoice(search), [search]);
  const change: ChangeNetwork = (changed, { replace = false } = {}) => {
    // What the address says at this moment, which may be newer than what was drawn.
    const now = location.search;
    const known = readNetworkChoice(now);
    const next = writeNetworkChoice({ ...known, ...changed }, now);
    // Otherwise Back would seem to do nothing.
    if (next === writeNetworkChoice(known, now)) return;
    navigate(next ? `${path}?${next}` : path, { replace });
  };
  return [choice, change];
}
