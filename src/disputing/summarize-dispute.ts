/** A dispute in one sentence: from the smallest figure to the largest, by whose account, and whether both can be true. */

import { contradict } from './compare-figures.ts';
import { type Dispute, firstPair } from './find-dispute.ts';
import { byExtent, compare, intervalOf } from './interval.ts';
import { isolateText } from './isolate-text.ts';
import { type DayBasis, dayOf, type StatedFigure } from './stated-figure.ts';

const numbers = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Units that the measure tells already. */
const tacitUnits: ReadonlySet<string> = new Set(['people', 'aircraft', 'days']);
const bases: Readonly<Record<DayBasis, string>> = { AS_OF: 'for', SAID: 'said', PUBLISHED: 'published' };

/** "Deaths, protests in Kazakhstan: from “dozens” (News7h in its own voice, published 6 January 2022) to more than 160 (…); …" */
export function summarizeDispute({ measure, scope, unit, rule, figures }: Dispute): string {
  const lowest = figures.toSorted(bySize(({ value, low, high }) => value ?? low ?? high ?? 0))[0];
  const highest = figures.toSorted(bySize(({ value, low, high }) => value ?? high ?? low ?? 0)).at(-1);
  if (!lowest || !highest) return '';
  const counted = `${measure.charAt(0)}${measure.slice(1).toLowerCase()}, ${isolateText(scope)}${tacitUnits.has(unit) ? '' : ` (${unit})`}`;
  const spread = `from ${withSource(lowest)} to ${withSource(highest)}`;
  if (rule === 'DIFFERENCE') return `${counted}: ${spread}; all could be true together.`;
  if (contradict(lowest, highest)) return `${counted}: ${spread}; these two cannot both be true.`;
  const pair = (firstPair(figures, contradict) ?? []).map(withSource);
  return `${counted}: ${spread}; ${pair.join(' and ')} cannot both be true.`;
}

/** A figure in words: "nearly 6,000", "more than 160", or the vague word itself, “dozens”. */
export function phraseOf({ approximation, value, low, high, words }: StatedFigure): string {
  const [from, to] = [low ?? value ?? high ?? 0, high ?? value ?? low ?? 0].map((number) => numbers.format(number));
  switch (approximation) {
    case 'ABOUT':
      return from === to ? `about ${from}` : `about ${from} to ${to}`;
    case 'NEARLY':
      return `nearly ${to}`;
    case 'MORE_THAN':
      return `more than ${from}`;
    case 'AT_LEAST':
      return `at least ${from}`;
    case 'UP_TO':
      return `up to ${to}`;
    case 'VAGUE':
      return words ? `“${isolateText(words)}”` : `vaguely ${from} or more`;
    default:
      return from === to ? `${from}` : `${from} to ${to}`;
  }
}

function withSource(figure: StatedFigure): string {
  const { statement, speaker, relays } = figure;
  const way = relays.toReversed().map(({ name }) => ` through ${isolateText(name)}`);
  const source =
    statement === null
      ? `${isolateText(speaker.name)} in its own voice`
      : `${isolateText(speaker.name)}${way.join('')}`;
  return `${phraseOf(figure)} (${source}, ${dayInWords(figure)})`;
}

function dayInWords(figure: StatedFigure): string {
  const { date, basis, first } = dayOf(figure);
  const time = Date.parse(first);
  if (Number.isNaN(time)) return `${bases[basis]} ${date}`;
  const within = basis === 'AS_OF' ? 'for' : `${bases[basis]} in`;
  if (/W/.test(date)) return `${within} the week of ${days.format(time)}`;
  const parts = date.split('-').length;
  // A moment counts as of its day in UTC.
  if (parts === 3 || date.includes('T')) return `${bases[basis]} ${days.format(time)}`;
  return `${within} ${parts === 2 ? months.format(time) : date}`;
}

/** By the number that is stated; the same number by what its hedge allows. */
function bySize(statedNumber: (figure: StatedFigure) => number) {
  return (one: StatedFigure, other: StatedFigure) =>
    compare(statedNumber(one), statedNumber(other)) || byExtent(intervalOf(one), intervalOf(other));
}
