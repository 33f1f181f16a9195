/** Lays networks out beside the page, which stays free to answer. */

import { type PlaceRequest, placeNodes } from './place-nodes.ts';

addEventListener('message', ({ data }: MessageEvent<PlaceRequest>) => {
  postMessage(placeNodes(data));
});
