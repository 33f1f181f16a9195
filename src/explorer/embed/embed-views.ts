/** What can be framed, and where. */

import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ViewProps } from '../views.ts';

interface EmbedView {
  /** How its address begins; what follows is the view's `id`. */
  readonly start: string;
  readonly Page: LazyExoticComponent<ComponentType<ViewProps>>;
}

export const embedViews: readonly EmbedView[] = [
  {
    start: '/embed/chain/',
    Page: lazy(async () => ({ default: (await import('./chain-embed.tsx')).ChainEmbed })),
  },
  {
    start: '/embed/network',
    Page: lazy(async () => ({ default: (await import('./network-embed.tsx')).NetworkEmbed })),
  },
];
