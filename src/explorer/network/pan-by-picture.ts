/**
 * Pans large networks by moving what is drawn, as one picture: nothing is drawn anew before the mouse is let go, so it is as quick for
 * 2,000 nodes as for ten. Fingers are left to Cytoscape.js.
 */

interface PicturePan {
  /** Whether something that can be dragged stands there, in pixels of the window's part. */
  hits(x: number, y: number): boolean;
  /** The picture is so far from where it was drawn. */
  onMove(dx: number, dy: number): void;
  /** It was let go there. */
  onDrop(dx: number, dy: number): void;
}

/** Below this it is a click. */
const threshold = 4;

export class PanByPicture {
  readonly #container: HTMLElement;
  readonly #pan: PicturePan;
  #start: { readonly x: number; readonly y: number } | null = null;
  #isMoving = false;

  constructor(container: HTMLElement, pan: PicturePan) {
    this.#container = container;
    this.#pan = pan;
    container.addEventListener('mousedown', this.#down, { capture: true });
  }

  /** Whether the click that comes now only ends a move. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  close(): void {
    this.#container.removeEventListener('mousedown', this.#down, { capture: true });
    this.#release();
  }

  readonly #down = (event: MouseEvent): void => {
    const { left, top } = this.#container.getBoundingClientRect();
    if (event.button !== 0 || this.#pan.hits(event.clientX - left, event.clientY - top)) return;
    this.#start = { x: event.clientX, y: event.clientY };
    this.#isMoving = false;
    addEventListener('mousemove', this.#move, { capture: true });
    addEventListener('mouseup', this.#up, { capture: true });
  };

  readonly #move = (event: MouseEvent): void => {
    const [dx, dy] = this.#gone(event);
    this.#isMoving ||= Math.hypot(dx, dy) > threshold;
    // Cytoscape.js would look for what is under the mouse, among all links.
    event.stopImmediatePropagation();
    if (this.#isMoving) this.#pan.onMove(dx, dy);
  };

  readonly #up = (event: MouseEvent): void => {
    const [dx, dy] = this.#gone(event);
    this.#release();
    if (!this.#isMoving) return;
    this.#pan.onDrop(dx, dy);
    // After Cytoscape.js has taken the same event for the end of a click.
    setTimeout(() => {
      this.#isMoving = false;
    });
  };

  #gone({ clientX, clientY }: MouseEvent): [number, number] {
    return this.#start ? [clientX - this.#start.x, clientY - this.#start.y] : [0, 0];
  }

  #release(): void {
    this.#start = null;
    removeEventListener('mousemove', this.#move, { capture: true });
    removeEventListener('mouseup', this.#up, { capture: true });
  }
}
