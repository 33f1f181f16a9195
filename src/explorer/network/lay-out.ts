/** Asks the worker for a layout; one that is not wanted any more is broken off. */

import type { LayoutNews } from './layout-worker.ts';
import type { Place } from './network.ts';
import type { PlaceRequest } from './place-nodes.ts';

/** @example const places = await layOut({ network, stages }, signal, (part) => setPart(part)); */
export async function layOut(
  request: PlaceRequest,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<Map<string, Place>> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Map<string, Place>>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
      if ('places' in data) done(data.places);
      else onProgress(data.part);
    });
    worker.addEventListener('error', ({ message }) => fail(new Error(`The layout failed: ${message}`)));
    signal.addEventListener('abort', () => fail(signal.reason));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
