/** The two readings of a plot: a row for each source, or the days sideways and the numbers upwards; kept in the address. */

import { useLocation, useSearch } from 'wouter';

export type PlotReading = 'source' | 'time';

/** `readingIn('measure=deaths&by=time')` → `'time'` */
function readingIn(search: string): PlotReading {
  return new URLSearchParams(search).get('by') === 'time' ? 'time' : 'source';
}

/** @example const [reading, choose] = usePlotReading(); */
export function usePlotReading(): readonly [PlotReading, (reading: PlotReading) => void] {
  const reading = readingIn(useSearch());
  const [path, navigate] = useLocation();
  const choose = (chosen: PlotReading) => {
    const next = new URLSearchParams(location.search);
    if (chosen === 'time') next.set('by', chosen);
    else next.delete('by');
    const written = next.toString().replaceAll('%3A', ':');
    navigate(written ? `${path}?${written}` : path, { replace: true });
  };
  return [reading, choose];
}
