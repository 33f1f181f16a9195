/** The names above the drawing: real text in the page's letters, placed so that none covers another, moved with the picture. */

import type { Viewport } from './fit-viewport.ts';
import { type LabelLine, type LabelledNode, placeLabels, type Window } from './place-labels.ts';
import { lineLengths, wrapName } from './wrap-name.ts';

export interface NamedNode extends Omit<LabelledNode, 'width' | 'height'> {
  readonly name: string;
  /** The one that is looked at stands out. */
  readonly isStrong: boolean;
}

/** A name with its place, for the page and for pictures. */
export interface PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly isStrong: boolean;
}

/** `halo` is how far the paper reaches around the letters, so that lines do not run through them. */
export const nameFont = { halo: 2.5, size: 12, lineHeight: 14, weight: 500, strong: 700 } as const;

/** Windows less wide than this have room for short lines only. */
const narrow = 520;

const svg = 'http://www.w3.org/2000/svg';

export class LabelLayer {
  readonly #layer: SVGSVGElement;
  readonly #ruler = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  #drawnAt: Viewport = { x: 0, y: 0, zoom: 1 };

  constructor(layer: SVGSVGElement) {
    this.#layer = layer;
  }

  /** Places the names anew for what is seen now. */
  draw(nodes: readonly NamedNode[], lines: readonly LabelLine[], window: Window, at: Viewport): void {
    this.#drawnAt = at;
    this.#layer.style.transform = '';
    this.#layer.replaceChildren(...this.place(nodes, lines, window).map(draw));
  }

  /** Off the lines beneath, where that can be. */
  place(nodes: readonly NamedNode[], lines: readonly LabelLine[], window: Window, most?: number): PlacedName[] {
    const length = window.width < narrow ? lineLengths.narrow : lineLengths.wide;
    const named = new Map(nodes.map((node) => [node.id, { ...node, lines: wrapName(node.name, length) }]));
    const measured = [...named.values()].map(({ lines, isStrong, ...node }) => ({
      ...node,
      width: Math.max(...lines.map((line) => this.#widthOf(line, isStrong))),
      height: lines.length * nameFont.lineHeight,
    }));
    return placeLabels(measured, window, most, lines).flatMap(({ id, x, y }) => {
      const node = named.get(id);
      return node ? [{ id, x, y, lines: node.lines, isStrong: node.isStrong }] : [];
    });
  }

  /** Moves the names with the picture, as one; where it came nearer they grow until they are placed anew. */
  follow({ x, y, zoom }: Viewport): void {
    const from = this.#drawnAt;
    const scale = zoom / from.zoom;
    this.#layer.style.transform = `translate(${x - from.x * scale}px, ${y - from.y * scale}px) scale(${scale})`;
  }

  #widthOf(line: string, isStrong: boolean): number {
    const key = `${isStrong}${line}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#ruler) return line.length * nameFont.size * 0.6;
    this.#ruler.font = `${isStrong ? nameFont.strong : nameFont.weight} ${nameFont.size}px ${getComputedStyle(this.#layer).fontFamily}`;
    const { width } = this.#ruler.measureText(line);
    this.#widths.set(key, width);
    return width;
  }
}

function draw({ lines, x, y, isStrong }: PlacedName): SVGTextElement {
  const text = document.createElementNS(svg, 'text');
  if (isStrong) text.classList.add('is-strong');
  const top = y - ((lines.length - 1) * nameFont.lineHeight) / 2;
  lines.forEach((line, index) => {
    const part = document.createElementNS(svg, 'tspan');
    part.setAttribute('x', x.toFixed(1));
    part.setAttribute('y', (top + index * nameFont.lineHeight).toFixed(1));
    part.textContent = line;
    text.append(part);
  });
  return text;
}
