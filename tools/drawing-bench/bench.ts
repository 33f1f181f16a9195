/** What the page of the bench offers to who drives it, as `window.bench`. */

export interface Bench {
  readonly layouts: readonly string[];
  readonly drawings: readonly string[];
  /** Makes a network of so many nodes, and places it. */
  make(size: number): void;
  /** Lays the network out; milliseconds. */
  layOut(name: string): number;
  /** Draws the network, from nothing to when it stands; milliseconds. */
  draw(name: string): Promise<number>;
  /**
   * Drags the picture to and fro by its corner, where no node is, with one move of the mouse for each frame, and returns how long each
   * frame took from the one before, drawing and all. Frames that show the same place as the one before are none.
   */
  pan(time: number): Promise<number[]>;
  readLabels(): { readonly shown: number; readonly overlapping: number };
  /** Saves the picture as PNG; bytes. */
  exportPng(): Promise<number>;
  close(): void;
}
