/** Statements over time, by two clocks: when they were said, and when they were published. Counted by days, folded into intervals. */

import { HearsayError } from '../errors.ts';
import { type Interval, intervalOf } from '../record/intervals.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Row } from '../store/store.ts';
import type { Conjunction } from './statement-filter.ts';

/** An entity, and in how many statements. */
export interface EntityCountNode {
  readonly entity: string;
  readonly count: number;
}

type RankedBy = 'SPEAKERS' | 'TOPICS';

export interface TimelineBucketNode {
  readonly start: string;
  readonly from: string;
  readonly to: string;
  readonly said: number;
  readonly published: number;
  /** Who spoke in it or what was spoken about, the most frequent first; read for all intervals at once, when first asked for. */
  ranking(of: RankedBy): Promise<readonly EntityCountNode[]>;
}

export interface TimelineNode {
  readonly interval: Interval;
  readonly buckets: readonly TimelineBucketNode[];
  readonly undated: number;
}

/** Reads the rows of a statement file over the statements that a timeline is made of. */
export type ReadRows = (file: string, parameters: object) => Promise<readonly Row[]>;

/** Statements that were said, and published, on one pair of days or hours. */
interface Days {
  readonly said: string | null;
  readonly published: string;
  readonly total: number;
}

const maxIntervals = 1000;
const maxRanked = 10;

/**
 * The intervals in which a statement that fits was said or published, the earliest first.
 * @throws HearsayError INPUT_INVALID where there are too many.
 */
export async function readTimeline(
  readRows: ReadRows,
  anyOf: readonly Conjunction[],
  interval: Interval,
): Promise<TimelineNode> {
  const parameters = { anyOf, orderBy: 'SAID_ON', byHour: interval === 'HOUR' };
  const days = (await readRows('statements-days', parameters)) as readonly unknown[] as readonly Days[];
  const intervals = intervalsOf(days, interval);
  const starts = [...new Set(Object.values(intervals))].sort();
  if (starts.length > maxIntervals)
    throw new HearsayError(
      'INPUT_INVALID',
      `The timeline would have ${starts.length} intervals, ${maxIntervals} are the most: choose a longer interval than ${interval}, or a narrower filter, such as saidFrom and saidTo.`,
    );
  const said = countBy(days, (day) => (day.said === null ? null : intervals[day.said]));
  const published = countBy(days, (day) => intervals[day.published]);
  const rankings = new Map<RankedBy, ReturnType<typeof readRanking>>();
  const ranking = async (of: RankedBy, start: string) => {
    const reading = rankings.get(of) ?? readRanking(readRows, { ...parameters, of, intervals, limit: maxRanked });
    rankings.set(of, reading);
    return (await reading).get(start) ?? [];
  };
  return {
    interval,
    undated: days.reduce((sum, day) => sum + (day.said === null ? day.total : 0), 0),
    buckets: starts.map((start) => ({
      start,
      ...daysOf(start),
      said: said.get(start) ?? 0,
      published: published.get(start) ?? 0,
      ranking: (of) => ranking(of, start),
    })),
  };
}

/** The interval of every day, or hour, on which something was said or published. */
function intervalsOf(days: readonly Days[], interval: Interval): Readonly<Record<string, string>> {
  const moments = new Set(days.flatMap(({ said, published }) => (said === null ? [published] : [said, published])));
  return Object.fromEntries([...moments].map((moment) => [moment, intervalOf(moment, interval)]));
}

function countBy(days: readonly Days[], startOf: (days: Days) => string | null | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of days) {
    const start = startOf(each);
    if (start) counts.set(start, (counts.get(start) ?? 0) + each.total);
  }
  return counts;
}

function daysOf(start: string): { readonly from: string; readonly to: string } {
  const day = start.slice(0, 10);
  const { first: from, last: to } = spanOfDate(day) ?? { first: day, last: day };
  return { from, to };
}

async function readRanking(
  readRows: ReadRows,
  parameters: object,
): Promise<ReadonlyMap<string, readonly EntityCountNode[]>> {
  const rows = await readRows('statements-ranking', parameters);
  return new Map(rows.map(({ start, ranking }) => [start as string, ranking as readonly EntityCountNode[]]));
}
