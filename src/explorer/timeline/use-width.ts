/** How wide an element is, for graphics that fit it. */

import { type RefCallback, useCallback, useState } from 'react';

/** @example const [ref, width] = useWidth(); <figure ref={ref}>… */
export function useWidth(before = 640): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(before);
  const ref = useCallback((element: Element | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
