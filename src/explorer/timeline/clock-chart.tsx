/** Two clocks on one axis: above it when things were said, below it when they were published; a brush chooses days. */

import { scaleLinear } from 'd3-scale';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { dayWords } from '../statement/days.ts';
import { foldedMarks, foldedScale, foldWords, outOfFolds } from './folds.ts';
import { type Days, dayOf, daysBetween, domainOf, isoDay, moved } from './intervals.ts';
import type { TwoClocks } from './use-two-clocks.ts';
import { useWidth } from './use-width.ts';

interface ClockChartProps {
  readonly clocks: TwoClocks;
  readonly chosen: Days | null;
  /** The clock by which is chosen. */
  readonly clock: 'said' | 'published';
  readonly onChoose: (days: Days | null) => void;
  /** The height of each of the two halves. */
  readonly height: number;
}

const left = 76;
const right = 12;
const axis = 22;
/** As wide as one is at most, on the axis. */
const letter = 7;

/** @example <ClockChart clocks={clocks} chosen={null} clock="published" height={36} onChoose={…} /> */
export function ClockChart({
  clocks: { buckets, interval, span, folds },
  chosen,
  clock,
  onChoose,
  height,
}: ClockChartProps) {
  const [ref, width] = useWidth();
  const [dragged, setDragged] = useState<Days | null>(null);
  const start = useRef<Date | null>(null);
  const domain = domainOf(span, interval);
  const x = foldedScale(domain, folds, [left, width - right]);
  const most = Math.max(1, ...buckets.flatMap(({ said, published }) => [said, published]));
  const y = scaleLinear([0, most], [0, height]);
  const shown = dragged ?? chosen ?? { from: span.from, to: span.to };
  const isChosen = dragged !== null || chosen !== null;
  const [low, high] = domainOf(shown, interval);
  const [from, to] = [Math.max(left, x(low)), Math.min(width - right, x(high))];
  const ends = [...folds.map(([begin]) => x(begin)), width - right];
  const marks = foldedMarks(domain, folds, x).flatMap(({ at, text }) => {
    const room = (ends.find((end) => end > x(at)) ?? 0) - x(at) - 8;
    // What begins so near an end that it would be cut is shortened to its year, or left out.
    const fitting = [text, text.slice(-4)].find((one) => one.length * letter < room);
    return fitting && (fitting === text || /^\d{4}$/.test(fitting)) ? [{ at, text: fitting }] : [];
  });
  const timeAt = (event: PointerEvent<SVGSVGElement>): Date => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const last = domain[1].getTime() - 1;
    return new Date(Math.min(last, Math.max(domain[0].getTime(), x.invert(place).getTime())));
  };
  const step = (end: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 }[event.key];
    const next =
      event.key === 'Home'
        ? span.from
        : event.key === 'End'
          ? span.to
          : by === undefined
            ? null
            : isoDay(outOfFolds(dayOf(moved(shown[end], by, interval)), by > 0, folds));
    if (event.key === 'Escape') onChoose(null);
    else if (next === null) return;
    else if (next >= span.from.slice(0, 10) && next <= span.to) {
      const changed = { ...shown, [end]: next };
      if (changed.from <= changed.to) onChoose(changed);
    }
    event.preventDefault();
  };
  const thumb = (end: 'from' | 'to', at: number) => (
    <g
      className="clock-thumb"
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'First day' : 'Last day'}
      aria-valuemin={dayOf(span.from).getTime() / 86_400_000}
      aria-valuemax={dayOf(span.to).getTime() / 86_400_000}
      aria-valuenow={dayOf(shown[end]).getTime() / 86_400_000}
      aria-valuetext={dayWords(shown[end])}
      transform={`translate(${at} 0)`}
      onKeyDown={step(end)}
    >
      <rect className="clock-reach" x={-12} y={0} width={24} height={2 * height + axis} />
      <path d={`M0 0V${2 * height + axis}`} />
      <rect className="clock-grip" x={-3.5} y={height + axis / 2 - 10} width={7} height={20} rx={3.5} />
    </g>
  );
  const half = (name: 'said' | 'published', up: boolean) => (
    <g className={`clock-half is-${name}${clock === name ? ' is-on' : ''}`}>
      {buckets.map((bucket) => {
        const [begin, end] = domainOf({ from: bucket.from, to: bucket.to }, interval);
        const tall = y(bucket[name]);
        const isIn = bucket.to >= shown.from && bucket.from <= shown.to;
        return (
          <g key={bucket.start} className={isIn ? undefined : 'is-out'}>
            <rect
              x={x(begin) + 0.5}
              width={Math.max(1, x(end) - x(begin) - 1)}
              y={up ? height - tall : height + axis}
              height={tall}
            />
          </g>
        );
      })}
    </g>
  );
  return (
    <div className="clock-chart" ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        role="group"
        aria-label="Statements over time, with the days that are chosen"
        width={width}
        height={2 * height + axis}
        onPointerDown={(event) => {
          start.current = timeAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (start.current) setDragged(daysBetween(start.current, timeAt(event), interval));
        }}
        onPointerUp={(event) => {
          if (start.current) onChoose(daysBetween(start.current, timeAt(event), interval));
          start.current = null;
          setDragged(null);
        }}
        onPointerCancel={() => {
          start.current = null;
          setDragged(null);
        }}
      >
        {isChosen && (
          <rect className="clock-brush" x={from} y={0} width={Math.max(0, to - from)} height={2 * height + axis} />
        )}
        {half('said', true)}
        {half('published', false)}
        <text className="clock-name" x={0} y={height - 6}>
          said
        </text>
        <text className="clock-name" x={0} y={height + axis + 14}>
          published
        </text>
        <path
          className="clock-line"
          d={`M${left} ${height}H${width - right}M${left} ${height + axis}H${width - right}`}
        />
        {folds.map((fold) => {
          const [begin, end] = [x(fold[0]), x(fold[1])];
          const words = foldWords(fold);
          return (
            <g key={fold[0].getTime()} className="clock-fold">
              <rect x={begin} y={0} width={end - begin} height={2 * height + axis} />
              <path d={`M${begin + 0.5} 0V${2 * height + axis}M${end - 0.5} 0V${2 * height + axis}`} />
              {/* Upright where it has no room otherwise. */}
              <text
                className="clock-mark"
                transform={`translate(${(begin + end) / 2} ${height + axis / 2}) rotate(${words.length * letter < end - begin ? 0 : -90})`}
                y={4}
                textAnchor="middle"
              >
                {words}
              </text>
            </g>
          );
        })}
        {marks.map(({ at, text }) => (
          <text key={at.getTime()} className="clock-mark" x={x(at) + 8} y={height + axis / 2 + 4}>
            {text}
          </text>
        ))}
        {thumb('from', from)}
        {thumb('to', to)}
      </svg>
    </div>
  );
}
