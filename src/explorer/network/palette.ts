/** The colours of style/tokens.css as plain ones, for canvases, which know nothing of custom properties. */

import type { EntityKind, GraphLinkKind } from '../api/schema.generated.ts';
import { kindOrder, kinds } from '../entity/kinds.ts';
import { linkLooks, linkOrder } from './link-words.ts';

export interface Palette {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly links: Readonly<Record<GraphLinkKind, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
}

/** Reads the colours as they are at an element, in the theme that is on. */
export function readPalette(element: Element): Palette {
  const probe = element.appendChild(document.createElement('i'));
  probe.hidden = true;
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    kinds: Object.fromEntries(kindOrder.map((kind) => [kind, colour(kinds[kind].colour)])) as Palette['kinds'],
    links: Object.fromEntries(linkOrder.map((kind) => [kind, colour(linkLooks[kind].colour)])) as Palette['links'],
    ...{ paper: colour('--paper'), ink: colour('--ink'), inkSoft: colour('--ink-soft'), accent: colour('--accent') },
  };
  probe.remove();
  return palette;
}

/** The colours of the light theme, whichever is on: for what is printed. */
export function printPalette(): Palette {
  const page = document.body.appendChild(document.createElement('div'));
  page.hidden = true;
  page.style.colorScheme = 'light';
  const palette = readPalette(page);
  page.remove();
  return palette;
}

/** Calls back whenever another theme is on; returns what ends it. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', onChange);
  };
}
