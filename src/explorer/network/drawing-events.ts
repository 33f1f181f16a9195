/** What a drawing of a network tells, and what it marks. */

import type { Place } from './network.ts';

export interface DrawingEvents {
  /** A node or a link was clicked; null beside them. */
  onOpen(id: string | null): void;
  onExpand(id: string): void;
  /** A node was put somewhere by hand. */
  onPin(id: string, place: Place): void;
  /** Somebody moved the picture, and it rests. */
  onMove(at: Place & { readonly zoom: number }): void;
}

export interface Marks {
  readonly open: string | null;
  /** The node that the keyboard is at. */
  readonly at: string | null;
  readonly way: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
}
