/** Dates in words, beside the day of publication: `Sunday`, `last week`, `Jan. 5`, `in August`, `two days ago`. */

import type { PartialDate } from '../../record/record.ts';
import type { Tag, Token } from './tokens.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const dayLength = 86_400_000;
const abbreviated = /^(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)\.$/;
/** Words with which a date can begin, so that others cost nothing. */
const opening =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|(?:sun|mon|tues?|wed|thu|thurs?|fri|sat)(?:\.|day|nesday|rsday|urday)|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec).{0,7}|an?|one|two|three|four|five|six|seven|eight|nine|ten|today|tonight|yesterday|night|morning|afternoon|evening|week|month|year)$/;

/** The date that begins, or stands, at a token; `published` in milliseconds. Null where there is none. */
export function dateAt(tokens: readonly Token[], index: number, published: number): PartialDate | null {
  const word = tokens[index]?.lower ?? '';
  if (!opening.test(word)) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (/^(?:until|till|through|by|before|after|since|from|for|to|every|each|next)$/.test(before)) return null;
  const weekday = weekdays.indexOf(
    abbreviated.test(word) ? (weekdays.find((day) => day.startsWith(word.slice(0, 3))) ?? '') : word,
  );
  if (weekday >= 0 && before !== 'next' && next !== "'s")
    return dayOf(published - daysSince(published, weekday) * dayLength);
  if (word === 'today' || word === 'tonight' || (before === 'this' && /^(?:morning|afternoon|evening)$/.test(word)))
    return dayOf(published);
  if (word === 'yesterday' || (before === 'last' && word === 'night')) return dayOf(published - dayLength);
  if (before === 'last' && word === 'week') return weekOf(lastWeek(published));
  if (before === 'this' && word === 'week') return weekOf(published);
  if (before === 'last' && word === 'month') return monthBefore(published);
  if (before === 'this' && word === 'month') return dayOf(published).slice(0, 7);
  if (before === 'last' && word === 'year') return String(Number(dayOf(published).slice(0, 4)) - 1);
  if (next === 'ago' || tokens[index + 2]?.lower === 'ago') return timeAgo(word, next, published);
  return (
    dayOfMonth(tokens, index, published) ??
    monthAlone(word, before, next, published) ??
    yearAlone(word, before, tokens[index + 1]?.tag, published)
  );
}

function daysSince(published: number, weekday: number): number {
  return (new Date(published).getUTCDay() - weekday + 7) % 7;
}

/** On a Sunday "last week" is the week that ends that day, as Americans count; else the one before. */
function lastWeek(published: number): number {
  return new Date(published).getUTCDay() === 0 ? published : published - 7 * dayLength;
}

/** `two days ago`, `a week ago`, `three years ago`. */
function timeAgo(count: string, unit: string, published: number): PartialDate | null {
  const value = /^an?$/.test(count) ? 1 : /^\d{1,3}$/.test(count) ? Number(count) : numbers.indexOf(count) + 1;
  if (value < 1) return null;
  const date = new Date(published);
  if (/^days?$/.test(unit)) return dayOf(published - value * dayLength);
  if (/^weeks?$/.test(unit)) return weekOf(published - value * 7 * dayLength);
  if (/^months?$/.test(unit)) return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - value, 1)).slice(0, 7);
  return /^years?$/.test(unit) ? String(date.getUTCFullYear() - value) : null;
}

function monthOf(word: string): number {
  return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|ober|tember)?$/.test(
    word,
  )
    ? months.indexOf(word.slice(0, 3))
    : -1;
}

/** `January 9`, `Jan. 9, 2021`, `9 January`: in the year of publication, or the one before where it would lie ahead. */
function dayOfMonth(tokens: readonly Token[], index: number, published: number): PartialDate | null {
  const lower = (place: number) => tokens[place]?.lower ?? '';
  const isDay = (word: string) => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(word);
  const british = isDay(lower(index)) && monthOf(lower(index + 1)) >= 0;
  const month = monthOf(lower(british ? index + 1 : index));
  const day = lower(british ? index : index + 1);
  if (month < 0 || !isDay(day)) return null;
  const year = [lower(index + 2), lower(index + 3)].find((word) => /^(?:19|20)\d\d$/.test(word));
  const number = Number.parseInt(day, 10);
  const given = year ? Number(year) : new Date(published).getUTCFullYear();
  const time = Date.UTC(given, month, number);
  const date = !year && time > published + dayLength ? Date.UTC(given - 1, month, number) : time;
  return new Date(date).getUTCMonth() === month ? dayOf(date) : null;
}

/** `in August`, `last May`: the last such month that was. */
function monthAlone(word: string, before: string, next: string, published: number): PartialDate | null {
  const month = monthOf(word);
  if (month < 0 || !/^(?:in|last|late|early|since)$/.test(before)) return null;
  const date = new Date(published);
  const given = /^(?:19|20)\d\d$/.test(next) ? Number(next) : null;
  const year = given ?? date.getUTCFullYear() - (month > date.getUTCMonth() ? 1 : 0);
  return dayOf(Date.UTC(year, month, 1)).slice(0, 7);
}

function yearAlone(word: string, before: string, next: Tag | undefined, published: number): PartialDate | null {
  const isYear = /^(?:19|20)\d\d$/.test(word) && before === 'in' && next !== 'NOUN';
  return isYear && Number(word) <= new Date(published).getUTCFullYear() ? word : null;
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
