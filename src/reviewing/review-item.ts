/** One thing for people to look at, and why. */

import { resolutionsOf, type StatementNode } from '../reading/nodes.ts';
import type { Duplicate } from '../resolving/find-duplicates.ts';

export type ReviewReasonCode = 'LOW_CONFIDENCE' | 'DOUBTFUL_ENTITY' | 'STAND_IN' | Duplicate['reason'];

export interface ReviewReason {
  readonly code: ReviewReasonCode;
  readonly message: string;
}

export type ReviewItem =
  | { readonly kind: 'STATEMENT'; readonly doubt: number; readonly statement: StatementNode }
  | { readonly kind: 'DUPLICATE'; readonly doubt: number; readonly duplicate: Duplicate };

/** Below this the reading of a statement, or the resolving of its words, is a reason of its own; docs/resolving.md calls it doubtful. */
const sure = 0.6;

/** Why the item is in the list, the weightiest first. */
export function reasonsOf(item: ReviewItem): ReviewReason[] {
  if (item.kind === 'DUPLICATE') return [{ code: item.duplicate.reason, message: item.duplicate.evidence }];
  const { confidence } = item.statement;
  const found = resolutionsOf(item.statement)
    .filter(({ score }) => score < sure)
    .toSorted((one, other) => one.score - other.score)
    .map(({ part, words, method, evidence, alternatives = [] }): ReviewReason => {
      const others =
        alternatives.length > 0 ? `; it could also be ${alternatives.map(({ entity }) => entity).join(', ')}` : '';
      const code = method === 'STAND_IN' ? 'STAND_IN' : 'DOUBTFUL_ENTITY';
      return { code, message: `${part.toLowerCase()} “${words}”: ${evidence}${others}` };
    });
  const reading: ReviewReason = { code: 'LOW_CONFIDENCE', message: `read with a confidence of ${confidence}` };
  return confidence < sure || found.length === 0 ? [reading, ...found] : found;
}
