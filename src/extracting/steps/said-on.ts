/** The day something was said, from "Sunday", "yesterday" or "last week" beside its cue and the day of publication. */

import { spanOfDate } from '../../record/partial-date.ts';
import type { PartialDate } from '../../record/record.ts';
import type { Range } from './blocks.ts';
import type { Sentence } from './sentence.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayLength = 86_400_000;

/** The first day words of the sentence outside the content; null where it has none or the publication is not known. */
export function saidOn(
  sentence: Sentence,
  content: readonly Range[],
  cue: Range,
  published: string | undefined,
): PartialDate | null {
  const day = published ? spanOfDate(published)?.last : undefined;
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  const found: { date: PartialDate; distance: number }[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (content.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const date = dateAt(sentence, index, time);
    const distance = Math.min(Math.abs(token.start - cue.end), Math.abs(cue.start - token.end));
    if (date !== null && distance < 120) found.push({ date, distance });
  }
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.date ?? null;
}

function dateAt({ tokens }: Sentence, index: number, published: number): PartialDate | null {
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  const weekday = weekdays.indexOf(word.replace(/\.$/, ''));
  if (weekday >= 0 && before !== 'next' && next !== "'s")
    return dayOf(published - daysSince(published, weekday) * dayLength);
  if (word === 'today' || (before === 'this' && /^(?:morning|afternoon|evening)$/.test(word))) return dayOf(published);
  if (word === 'yesterday' || (before === 'last' && word === 'night')) return dayOf(published - dayLength);
  if (before === 'last' && word === 'week') return weekOf(lastWeek(published));
  if (before === 'this' && word === 'week') return weekOf(published);
  if (before === 'last' && word === 'month') return monthBefore(published);
  if (before === 'this' && word === 'month') return dayOf(published).slice(0, 7);
  if (before === 'last' && word === 'year') return String(Number(dayOf(published).slice(0, 4)) - 1);
  return dayOfMonth(word, next, tokens[index + 3]?.lower ?? '', published);
}

function daysSince(published: number, weekday: number): number {
  return (new Date(published).getUTCDay() - weekday + 7) % 7;
}

/** On a Sunday "last week" is the week that ends that day, as Americans count; else the one before. */
function lastWeek(published: number): number {
  return new Date(published).getUTCDay() === 0 ? published : published - 7 * dayLength;
}

/** `January 9`, `Jan. 9, 2021`: in the year of publication, or the one before where it would lie ahead. */
function dayOfMonth(word: string, next: string, year: string, published: number): PartialDate | null {
  const month = months.indexOf(word.slice(0, 3));
  if (
    month < 0 ||
    !/^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|ober)?$/.test(word)
  )
    return null;
  if (!/^(?:[12]?\d|3[01])$/.test(next)) return null;
  const given = /^(?:19|20)\d\d$/.test(year) ? Number(year) : new Date(published).getUTCFullYear();
  const time = Date.UTC(given, month, Number(next));
  const date = time > published + dayLength ? Date.UTC(given - 1, month, Number(next)) : time;
  return new Date(date).getUTCMonth() === month ? dayOf(date) : null;
}

function monthBefore(published: number): PartialDate {
  const date = new Date(published);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1)).slice(0, 7);
}

/** ISO 8601 week of a day: the week of its Thursday. */
function weekOf(time: number): PartialDate {
  const thursday = new Date(time + (4 - (new Date(time).getUTCDay() || 7)) * dayLength);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - start) / dayLength / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function dayOf(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 10);
}
