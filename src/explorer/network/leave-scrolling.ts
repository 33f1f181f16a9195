/** Leaves scrolling to the page: the wheel brings the drawing nearer only with Ctrl, and one finger moves it only where it holds a node. */

interface ScrolledDrawing {
  /** Whether something that can be dragged stands there, in pixels of the window's part. */
  hits(x: number, y: number): boolean;
}

/** To be called before Cytoscape.js listens. @returns what ends it */
export function leaveScrolling(container: HTMLElement, { hits }: ScrolledDrawing): () => void {
  let isHeld = false;
  const wheel = (event: WheelEvent) => {
    // With Ctrl the browser would enlarge the page, also where Cytoscape.js lets a wheel pass just after the page was scrolled.
    if (event.ctrlKey || event.metaKey) event.preventDefault();
    else event.stopImmediatePropagation();
  };
  const begin = ({ touches }: TouchEvent) => {
    const { left, top } = container.getBoundingClientRect();
    const [finger] = touches;
    isHeld = touches.length > 1 || (finger !== undefined && hits(finger.clientX - left, finger.clientY - top));
  };
  const move = (event: TouchEvent) => {
    if (!isHeld) event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: true };
  container.addEventListener('wheel', wheel, { capture: true, passive: false });
  container.addEventListener('touchstart', begin, options);
  container.addEventListener('touchmove', move, options);
  return () => {
    container.removeEventListener('wheel', wheel, options);
    container.removeEventListener('touchstart', begin, options);
    container.removeEventListener('touchmove', move, options);
  };
}
