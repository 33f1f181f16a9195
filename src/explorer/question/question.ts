/** A question as people put it, and as the address bar holds it: `/?speaker=Blinken&about=Russia&from=2022-01-05`. */

import type { SpeechMode } from '../api/schema.generated.ts';

/** Entities by id, name or alias; what is not given does not matter. */
export interface Question {
  /** Who said it. */
  readonly speaker?: string;
  /** About whom or what. */
  readonly about?: string;
  /** Through whom: a relay, or the outlet. */
  readonly through?: string;
  /** To whom. */
  readonly audience?: string;
  /** From this day on. */
  readonly from?: string;
  /** To this day. */
  readonly to?: string;
  /** The days of what: of the articles, unless it is of the saying. */
  readonly clock?: 'said';
  readonly mode?: SpeechMode;
  /** First-hand only, or only what was passed on. */
  readonly hands?: 'first' | 'relayed';
  /** Only unnamed and collective sources. */
  readonly unnamed?: 'only';
  /** A run of letters in quotes and gists. */
  readonly words?: string;
}

/** The entities that a question can name. */
export const entityFields = ['speaker', 'about', 'through', 'audience'] as const;

const modes: readonly string[] = ['DIRECT', 'INDIRECT', 'MIXED'];

/** A day of the calendar, which 30 February is not. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** What each field takes from an address; anything else is passed over. */
const takes: Readonly<Record<keyof Question, (value: string) => string | null>> = {
  speaker: (value) => value,
  about: (value) => value,
  through: (value) => value,
  audience: (value) => value,
  from: (value) => (isDay(value) ? value : null),
  to: (value) => (isDay(value) ? value : null),
  clock: (value) => (value === 'said' ? value : null),
  mode: (value) => (modes.includes(value.toUpperCase()) ? value.toUpperCase() : null),
  hands: (value) => (value === 'first' || value === 'relayed' ? value : null),
  unnamed: (value) => (value === 'only' ? value : null),
  words: (value) => value,
};
const fields = Object.keys(takes) as (keyof Question)[];

/** `readQuestion('speaker=Blinken')` → `{ speaker: 'Blinken' }` */
export function readQuestion(search: string): Question {
  const given = new URLSearchParams(search);
  const entries = fields.flatMap((field) => {
    const value = given.get(field)?.trim();
    const taken = value ? takes[field](value) : null;
    return taken === null ? [] : [[field, taken]];
  });
  return Object.fromEntries(entries);
}

/** `writeQuestion({ speaker: 'person:antony-blinken' })` → `'speaker=person:antony-blinken'`; other parameters are the views' own. */
export function writeQuestion(question: Question, others: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(others);
  for (const field of fields) {
    const value = question[field];
    if (value) parameters.set(field, field === 'mode' ? value.toLowerCase() : value);
  }
  return parameters.toString().replaceAll('%3A', ':');
}

/** Whether nothing is asked. */
export function isEmpty(question: Question): boolean {
  return fields.every((field) => !question[field] || field === 'clock');
}

/** The days of a question and what they are of; nothing where no day is chosen. */
export function daysOf({ from, to, clock }: Question): Question {
  if (!from && !to) return {};
  return { ...(from && { from }), ...(to && { to }), ...(clock && { clock }) };
}

/** An address with the question written behind it: `withQuestion('/timeline', { about: 'Oz' })` → `'/timeline?about=Oz'` */
export function withQuestion(path: string, question: Question): string {
  const search = writeQuestion(question);
  return search ? `${path}?${search}` : path;
}

/** A page's address with a question beside the page's own parameters, which stay as they are written. */
export function withQuestionBeside(path: string, search: string, question: Question): string {
  const parts = [search, writeQuestion(question)].filter((part) => part !== '');
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}

/** The parameters of an address that are not of the question: a view's way of showing. */
export function othersIn(search: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => !Object.hasOwn(takes, name)));
}
