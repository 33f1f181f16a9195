/** How far links bend, so that several between the same two run apart. */

import type { Network } from './network.ts';

/** Above so many links they are straight on the page, which takes half the time to draw. */
export const manyLinks = 400;
/** How far from the straight way the control points of two links side by side are. */
export const bendStep = 26;

/** Of each link, by its id, how far its control point is from the straight way; to the left of a link is less than 0. */
export function bendsOf({ links }: Pick<Network, 'links'>): Map<string, number> {
  const pairs = new Map<string, Network['links'][number][]>();
  for (const link of links) {
    const ends = link.source < link.target ? `${link.source}|${link.target}` : `${link.target}|${link.source}`;
    const beside = pairs.get(ends);
    if (beside) beside.push(link);
    else pairs.set(ends, [link]);
  }
  return new Map(
    [...pairs.values()].flatMap((beside) =>
      beside.map(({ id, source, target }, index) => {
        const side = source < target ? 1 : -1;
        return [id, side * (index - (beside.length - 1) / 2) * bendStep] as const;
      }),
    ),
  );
}
