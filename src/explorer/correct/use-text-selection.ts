/** What somebody selects in a text whose words say where they stand (`data-start`), in code points. */

import { type RefObject, useEffect, useState } from 'react';

export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** The last words that were selected inside the element, until they are dropped: a click elsewhere does not take them away. */
export function useTextSelection(element: RefObject<HTMLElement | null>): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => {
      const range = element.current && rangeInside(element.current);
      const found = range && element.current && placesOf(element.current, range);
      if (found) setSelected(found);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [element]);
  return [selected, () => setSelected(null)];
}

function rangeInside(element: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}

function placesOf(element: HTMLElement, range: Range): Selected | null {
  const pieces = [...element.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const before = first.contains(range.startContainer) ? pointsUpTo(first, range.startContainer, range.startOffset) : '';
  const within = last.contains(range.endContainer)
    ? pointsUpTo(last, range.endContainer, range.endOffset)
    : (last.textContent ?? '');
  const start = Number(first.dataset.start) + [...before].length;
  const end = Number(last.dataset.start) + [...within].length;
  // The blank that a double click takes with a word is none of it.
  const words = range.toString();
  const lead = first.contains(range.startContainer) ? (/^\s*/.exec(words)?.[0].length ?? 0) : 0;
  const trail = last.contains(range.endContainer) ? (/\s*$/.exec(words)?.[0].length ?? 0) : 0;
  return end - trail > start + lead ? { start: start + lead, end: end - trail } : null;
}

/** The text of an element up to a place inside it. */
function pointsUpTo(element: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString();
}
