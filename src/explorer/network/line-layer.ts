/** The links of a large network beneath its nodes: one picture, painted by a worker, that moves with them until the next is there. */

import type { Viewport } from './fit-viewport.ts';
import type { LineRequest } from './line-worker.ts';
import { type Lines, nearestLine } from './lines.ts';
import type { Place } from './network.ts';
import type { LineView } from './paint-lines.ts';

/** So near to a link it is meant, in pixels of the page. */
const reach = 8;

export class LineLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #context = this.#canvas.getContext('bitmaprenderer');
  readonly #worker = new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' });
  #lines: Lines = { numbers: new Float32Array(), looks: [], ids: [] };
  #isNew = false;
  /** The view that the worker paints now, and the one to paint next. */
  #painting: LineView | null = null;
  #wanted: LineView | null = null;
  #drawnAt: Viewport = { x: 0, y: 0, zoom: 1 };
  #at: Viewport = this.#drawnAt;

  /** Lies beneath an element of the page. */
  constructor(above: HTMLElement) {
    this.#canvas.className = 'network-lines';
    above.before(this.#canvas);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => this.#place(data));
  }

  /** Other lines; they are seen when they are drawn. */
  show(lines: Lines): void {
    this.#lines = lines;
    this.#isNew = true;
  }

  /** Has what is seen now painted; of several views that are asked for meanwhile only the last. */
  draw(view: LineView): void {
    this.#wanted = view;
    this.follow(view);
    if (this.#painting === null) this.#paint();
  }

  /** Moves the picture that is there. */
  follow({ x, y, zoom }: Viewport): void {
    this.#at = { x, y, zoom };
    const from = this.#drawnAt;
    const scale = zoom / from.zoom;
    this.#canvas.style.transform = `translate(${x - from.x * scale}px, ${y - from.y * scale}px) scale(${scale})`;
  }

  /** The link at a place of the network. */
  linkAt(place: Place, zoom: number): string | null {
    return nearestLine(this.#lines, place, reach / zoom);
  }

  close(): void {
    this.#worker.terminate();
    this.#canvas.remove();
  }

  #paint(): void {
    const view = this.#wanted;
    if (view === null) return;
    const { numbers, looks } = this.#lines;
    const request: LineRequest = { lines: this.#isNew ? { numbers, looks } : null, view };
    this.#worker.postMessage(request);
    this.#isNew = false;
    this.#painting = view;
    this.#wanted = null;
  }

  #place(picture: ImageBitmap): void {
    const view = this.#painting;
    if (view === null) return;
    this.#context?.transferFromImageBitmap(picture);
    this.#canvas.style.width = `${view.width}px`;
    this.#canvas.style.height = `${view.height}px`;
    this.#drawnAt = view;
    this.follow(this.#at);
    this.#painting = null;
    this.#canvas.dataset.lines = String(this.#lines.ids.length);
    performance.mark('network drawn');
    this.#paint();
  }
}
