/** Texts measured in Unicode code points, as the W3C TextPositionSelector counts them. */

/** A text that can be cut at code points; plain slicing where it holds no surrogate pairs. */
export class CodePointText {
  readonly length: number;
  readonly #text: string;
  readonly #points: readonly string[] | null;

  constructor(text: string) {
    this.#text = text;
    this.#points = /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? Array.from(text) : null;
    this.length = this.#points?.length ?? text.length;
  }

  /** The code points from `start` up to, not including, `end`. */
  slice(start: number, end: number): string {
    const from = Math.max(0, start);
    return this.#points ? this.#points.slice(from, end).join('') : this.#text.slice(from, end);
  }
}
