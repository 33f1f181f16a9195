/** What GraphiQL's tab strip lacks: the active tab is always in view, the wheel scrolls one row, and several stay in order. */

import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Draws nothing: it minds the strip that GraphiQL draws. */
export function TabStrip() {
  const active = useGraphiQL((state) => state.activeTabIndex);
  // A tab is as wide as its title, so each title moves the tabs behind it.
  const titles = useGraphiQL((state) => state.tabs.map(({ title }) => title).join());

  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks at the page, which follows from both.
  useEffect(showActiveTab, [active, titles]);

  useEffect(() => {
    const strip = document.querySelector<HTMLElement>('.graphiql-tabs');
    if (!strip) return undefined;
    const turn = (event: WheelEvent) => scrollSideways(strip, event);
    // The strip changes its width with the window, and with the panes beside it.
    const observer = new ResizeObserver(showActiveTab);
    observer.observe(strip);
    const hold = (event: PointerEvent) => holdOrder(strip, event);
    strip.addEventListener('wheel', turn, { passive: false });
    strip.addEventListener('pointerdown', hold, { capture: true });
    return () => {
      observer.disconnect();
      strip.removeEventListener('wheel', turn);
      strip.removeEventListener('pointerdown', hold, { capture: true });
    };
  }, []);

  return null;
}

function showActiveTab(): void {
  document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** A mouse has one wheel: over a row that is wider than its place it turns sideways. */
function scrollSideways(strip: HTMLElement, event: WheelEvent): void {
  const isWide = strip.scrollWidth > strip.clientWidth;
  if (!isWide || event.ctrlKey || event.shiftKey || event.deltaX !== 0) return;
  event.preventDefault();
  // Firefox may count in lines of text, where other browsers count in pixels.
  strip.scrollLeft += event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY;
}

/**
 * GraphiQL reorders dragged tabs as if they stood in one row: in several, the least pull at the end of one throws the order
 * over. And a finger that means to scroll the row would reorder it.
 */
function holdOrder({ children }: HTMLElement, event: PointerEvent): void {
  const tops = Array.from(children, (tab) => tab.getBoundingClientRect().top);
  if (event.pointerType !== 'mouse' || new Set(tops).size > 1) event.stopPropagation();
}
