/** Lays networks out beside the page, which stays free to answer. */

import type { Place } from './network.ts';
import { type PlaceRequest, placeNodes } from './place-nodes.ts';

/** How far it is, from 0 to 1, and at the end the places. */
export type LayoutNews = { readonly part: number } | { readonly places: Map<string, Place> };

/** So often it tells how far it is, in milliseconds. */
const pause = 150;

const tell = (news: LayoutNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<PlaceRequest>) => {
  let told = performance.now();
  const places = placeNodes(data, (part) => {
    if (performance.now() < told + pause) return;
    told = performance.now();
    tell({ part });
  });
  tell({ places });
});
