/** The title of the page, as a tab and a history show it. */

import { useEffect } from 'react';

/** @example useTitle('Antony Blinken'); // “Antony Blinken · Hearsay” */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Hearsay` : 'Hearsay: who said what about whom';
  }, [title]);
}
