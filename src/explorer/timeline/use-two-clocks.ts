/** How many statements of a question were said and published when, whatever its days. */

import { useQuery } from 'urql';
import type { StatementFilter } from '../api/schema.generated.ts';
import type { Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { foldsOf, type Stretch } from './folds.ts';
import { type Days, domainOf, intervalFor, type PageInterval } from './intervals.ts';
import { TimelineSpanDocument } from './timeline-span.generated.ts';
import { TwoClocksDocument, type TwoClocksQuery } from './two-clocks.generated.ts';

export interface TwoClocks {
  readonly interval: PageInterval;
  readonly span: Days;
  /** The long stretches of it in which nothing was said or published, if it is mostly empty. */
  readonly folds: readonly Stretch[];
  readonly buckets: TwoClocksQuery['timeline']['buckets'];
  readonly undated: number;
}

/** `clocks` are null until they are known, and where there are none. @example const { clocks } = useTwoClocks(question); */
export function useTwoClocks(
  { from: _from, to: _to, ...question }: Question,
  wanted?: PageInterval,
  within: StatementFilter | null = null,
): { readonly clocks: TwoClocks | null; readonly isAwaited: boolean } {
  const asked = toFilter(question);
  const where = within ? { and: [asked, within] } : asked;
  const [months] = useQuery({ query: TimelineSpanDocument, variables: { where } });
  const rough = spanOf(months.data?.timeline.buckets);
  const roughFolds = foldsIn(months.data?.timeline.buckets ?? [], 'MONTH');
  const interval = wanted ?? (rough ? intervalFor(rough, roughFolds) : 'DAY');
  const [{ data, error }] = useQuery({ query: TwoClocksDocument, variables: { where, interval }, pause: !rough });
  const span = spanOf(data?.timeline.buckets);
  const isAwaited = !months.error && !error && (months.data ? rough !== null && !data : true);
  if (!data || !span) return { clocks: null, isAwaited };
  const { undated, buckets } = data.timeline;
  return { clocks: { interval, span, folds: foldsIn(buckets, interval), undated, buckets }, isAwaited };
}

function foldsIn(buckets: readonly Days[], interval: PageInterval): Stretch[] {
  return foldsOf(buckets.map((bucket) => domainOf(bucket, interval)));
}

function spanOf(buckets: readonly { readonly from: string; readonly to: string }[] | undefined): Days | null {
  const [first, last] = [buckets?.[0], buckets?.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}
