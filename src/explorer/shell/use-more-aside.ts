/** Tells a row that scrolls whether there is more of it at its ends, in `data-more`, so that its looks can show it. */

import { type RefObject, useEffect } from 'react';

/** `data-more` is `start`, `end`, `start end` or nothing. @example useMoreAside(row); */
export function useMoreAside(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const tell = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const more = [scrollLeft > 1 && 'start', scrollLeft + clientWidth < scrollWidth - 1 && 'end'];
      element.dataset.more = more.filter(Boolean).join(' ');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', tell, { passive: true });
    tell();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', tell);
    };
  });
}
