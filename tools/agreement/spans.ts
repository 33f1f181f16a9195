/** How far the places of two statements are the same, counted in code points. */

import type { AnchorPart, StatementRecord } from '../../src/record/record.ts';
import { jaccard } from '../measuring/jaccard.ts';

type Anchored = Pick<StatementRecord, 'anchors'>;

/** The code points that a part of a statement covers: `pointsOf(statement, 'CUE')` → `Set {52, 53, 54}`. */
export function pointsOf({ anchors }: Anchored, part: AnchorPart): ReadonlySet<number> {
  const points = new Set<number>();
  for (const anchor of anchors)
    if (anchor.part === part) for (let point = anchor.start; point < anchor.end; point += 1) points.add(point);
  return points;
}

/** The Jaccard index of the code points that a part covers in both: 1 where it is the same place, 0 where apart. */
export function spanOverlap(one: Anchored, other: Anchored, part: AnchorPart): number {
  return jaccard(pointsOf(one, part), pointsOf(other, part));
}

/** Whether a part has the same anchors in both, in whatever order. */
export function sameAnchors(one: Anchored, other: Anchored, part: AnchorPart): boolean {
  return anchorsOf(one, part) === anchorsOf(other, part);
}

function anchorsOf({ anchors }: Anchored, part: AnchorPart): string {
  const places = anchors.filter((anchor) => anchor.part === part).map(({ start, end }) => `${start}-${end}`);
  return places.sort().join(' ');
}
