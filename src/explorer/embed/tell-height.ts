/** Tells the page around the frame how high the frame's content is, so that it needs no scroll bar; /embed.js listens. */

/** What is told. */
export interface HeightMessage {
  readonly type: 'hearsay-height';
  readonly height: number;
}

/** Tells it now and whenever it changes. To whomever frames it: a height is no secret. */
export function tellHeight(content: Element): void {
  if (parent === window) return;
  const observer = new ResizeObserver(() => {
    const message: HeightMessage = {
      type: 'hearsay-height',
      height: Math.ceil(content.getBoundingClientRect().height),
    };
    parent.postMessage(message, '*');
  });
  observer.observe(content);
}
