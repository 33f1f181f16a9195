/** What a later page of a connection is asked with: the cursor where the page before it ends, as a client comes to it. */

import type { Ask } from './growth-questions.ts';

interface Wanted {
  /** Which page, the first being 1; where there are fewer whole ones, the last of those. */
  readonly page: number;
  readonly size: number;
  /** How many there are in all. */
  readonly total: number;
}

const mostAtOnce = 100;

export async function pageAsked(every: object, { page, size, total }: Wanted, ask: Ask): Promise<Asked> {
  let left = (Math.min(page, Math.max(1, Math.floor(total / size))) - 1) * size;
  let after: string | null = null;
  while (left > 0) {
    const first: number = Math.min(left, mostAtOnce);
    after = endOf(await ask({ ...every, first, after }));
    left -= first;
  }
  return { ...every, first: size, after };
}

type Asked = Readonly<Record<string, unknown>>;

/** The cursor at the end of the one connection in an answer. */
function endOf(answer: unknown): string | null {
  const [connection] = Object.values(answer as Record<string, { pageInfo: { endCursor: string | null } }>);
  return connection?.pageInfo.endCursor ?? null;
}
