/** The timeline as a strip beside what a view shows: a brush over it chooses the days of the question, in the address. */

import './timeline.css';
import type { StatementFilter } from '../api/schema.generated.ts';
import { useQuestion } from '../question/use-question.ts';
import { dayWords } from '../statement/days.ts';
import { ClockChart } from './clock-chart.tsx';
import { foldWords, type Stretch } from './folds.ts';
import { isoDay, type PageInterval } from './intervals.ts';
import { useTwoClocks } from './use-two-clocks.ts';

interface TimelineStripProps {
  /** The height of each half; a page of its own has more. */
  readonly height?: number;
  readonly interval?: PageInterval;
  /** Counts only these of the question's statements, and what they are in words. */
  readonly within?: StatementFilter | null;
  readonly of?: string | null;
}

/** @example <TimelineStrip /> */
export function TimelineStrip({ height = 30, interval, within = null, of = null }: TimelineStripProps) {
  const [question, change] = useQuestion();
  const { clocks, isAwaited } = useTwoClocks(question, interval, within);
  const clock = question.clock ?? 'published';
  if (!clocks && !isAwaited) return null;
  if (!clocks)
    return <section className="timeline is-awaited" aria-label="Timeline" style={{ minHeight: 2 * height + 84 }} />;
  const { span, folds, undated } = clocks;
  const chosen = question.from || question.to ? { from: question.from ?? span.from, to: question.to ?? span.to } : null;
  return (
    <section className="timeline" aria-label="Timeline">
      <header>
        <h2 className="label">When</h2>
        <p className="small" role="status">
          {chosen
            ? `${wordsOf(chosen.from, chosen.to)}, by the day it was ${clock}`
            : 'all days; drag over some to choose them'}
          {of && ` (${of})`}
        </p>
        <div className="toggles">
          {(['published', 'said'] as const).map((name) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={clock === name}
              onClick={() => change({ clock: name === 'said' ? 'said' : undefined })}
            >
              {name}
            </button>
          ))}
        </div>
        {chosen && (
          <button type="button" className="button is-quiet" onClick={() => change({ from: undefined, to: undefined })}>
            All days
          </button>
        )}
      </header>
      <ClockChart
        {...{ clocks, chosen, clock, height }}
        onChoose={(days) => change({ from: days?.from, to: days?.to })}
      />
      <p className="timeline-undated small soft">
        {[
          undated > 0 &&
            `${undated === 1 ? 'One statement' : `${undated.toLocaleString('en')} statements`} without a known day of saying`,
          folds.length > 0 && foldedWords(folds),
        ]
          .filter(Boolean)
          .join('; ')}
      </p>
    </section>
  );
}

/** `folded, since nothing was said or published: 11 months from 11 January 2022` */
function foldedWords(folds: readonly Stretch[]): string {
  const each = folds.map((fold) => `${foldWords(fold)} from ${dayWords(isoDay(fold[0]))}`);
  return `folded, since nothing was said or published: ${each.join(', ')}`;
}

function wordsOf(from: string, to: string): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}
