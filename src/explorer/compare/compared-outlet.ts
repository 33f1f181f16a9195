/** An outlet beside others: what the API tells of it. */

import type { OutletsComparedQuery } from './outlets-compared.generated.ts';

type ComparedNode = NonNullable<OutletsComparedQuery['nodes'][number]>;

export type ComparedOutlet = Extract<ComparedNode, { readonly sources: unknown }>;

/** `0.947` → `95 %`; what is not known is a dash. */
export function percent(share: number | null | undefined): string {
  return typeof share === 'number' ? `${Math.round(share * 100)} %` : '–';
}
