/** What stands below a picture of a network: what its shapes and lines mean, through which statements it is drawn, and when and from where. */

import { kindOrder, kinds } from '../../entity/kinds.ts';
import { linkLooks, linkOrder } from '../link-words.ts';
import type { Network } from '../network.ts';
import type { Palette } from '../palette.ts';
import type { NetworkPicture, PictureNote } from './network-picture.ts';

interface LegendRequest {
  readonly network: Network;
  readonly palette: Palette;
  /** The question and the day, a line each. */
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
}

type Legend = Pick<NetworkPicture, 'lines' | 'heads' | 'shapes' | 'notes'>;

/** Of rows, of a sample before its words, and of a letter of these on average, in pixels of the picture. */
const measure = { row: 22, sample: 40, gap: 26, letter: 6.4 };

/** How high the legend is with so many lines of text. */
export function legendHeight(lines: number): number {
  return (2 + lines) * measure.row;
}

/** @example pictureLegend({ network, palette, lines: ['Drawn on 9 January 2022'], left: 32, top: 900 }) */
export function pictureLegend({ network: { nodes, links }, palette, lines, left, top }: LegendRequest): Legend {
  const note = (text: string, x: number, row: number): PictureNote => ({ text, x, y: top + row * measure.row });
  const shown = kindOrder.filter((kind) => nodes.some((node) => node.kind === kind));
  const drawn = linkOrder.filter((kind) => links.some((link) => link.kind === kind));
  const xs = placesOf(
    shown.map((kind) => kinds[kind].plural),
    20,
    left,
  );
  const ends = placesOf([...drawn.map((kind) => linkLooks[kind].verb), ''], measure.sample, left);
  return {
    shapes: shown.map((kind, index) => ({
      ...{ path: kinds[kind].path, colour: palette.kinds[kind], isOpen: kind === 'GROUP' },
      ...{ x: (xs[index] ?? left) + 7, y: top - 4, scale: 0.7 },
    })),
    lines: drawn.map((kind, index) => {
      const [x, y] = [ends[index] ?? left, top + measure.row - 4];
      return { path: `M${x} ${y}H${x + 24}`, colour: palette.links[kind], width: 2.5, dash: linkLooks[kind].dash };
    }),
    heads: drawn.flatMap((kind, index) => {
      const [x, y] = [(ends[index] ?? left) + 32, top + measure.row - 4];
      const path = `M${x} ${y}L${x - 9} ${y - 4.5}L${x - 9} ${y + 4.5}Z`;
      return linkLooks[kind].hasArrow ? [{ path, colour: palette.links[kind] }] : [];
    }),
    notes: [
      ...shown.map((kind, index) => note(kinds[kind].plural, (xs[index] ?? left) + 20, 0)),
      ...drawn.map((kind, index) => note(linkLooks[kind].verb, (ends[index] ?? left) + measure.sample, 1)),
      note('Larger and thicker: in more statements', ends.at(-1) ?? left, 1),
      ...lines.map((text, index) => note(text, left, 2 + index)),
    ],
  };
}

/** Where each of some words begins, with its sample, in one row. */
function placesOf(words: readonly string[], sample: number, left: number): number[] {
  let x = left;
  return words.map((text) => {
    const place = x;
    x += sample + text.length * measure.letter + measure.gap;
    return Math.round(place);
  });
}
