/** Pages of answers: how many, from where, and whether more follow. */

import { z } from 'zod';

/** The arguments that every list takes. */
export const pageInput = {
  limit: z.int().min(1).max(50).default(10).describe('At most so many, 1 to 50.'),
  after: z.string().optional().describe('The `next` of the answer before, for the page after it.'),
};

/** What is asked of every list beside its nodes. */
export const pageFields = 'totalCount pageInfo { hasNextPage endCursor }';

/** What every list says beside its items. */
export const pageOutput = {
  totalCount: z.int().describe('How many fit, on all pages together.'),
  next: z.string().nullable().describe('Give it as `after` for the next page; null where this is the last.'),
};

export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

export function nextOf({ pageInfo }: Page<unknown>): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

/** `3 statements, 2 shown; for the next page call again with after: "…"`. */
export function describePage(page: Page<unknown>, one: string, many: string): string {
  const { totalCount, nodes } = page;
  const next = nextOf(page);
  const shown = nodes.length < totalCount ? `, ${nodes.length} shown` : '';
  const more = next === null ? '.' : `; for the next page call again with after: ${JSON.stringify(next)}.`;
  return `${totalCount} ${totalCount === 1 ? one : many}${shown}${more}`;
}
