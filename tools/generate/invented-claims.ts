/** Invented claims: what somebody says once, and several articles may report, each made of its number. */

import type { Approximation, FigureRecord, Measure, SpeechMode } from '../../src/record/record.ts';
import { type EntityNumber, entity, speakerFrom } from './invented-entities.ts';
import { wordCount, wordOf } from './invented-words.ts';
import type { Random } from './random.ts';
import { chanceOf, days, type World } from './world.ts';

export interface Claim {
  readonly speaker: EntityNumber;
  readonly about: readonly EntityNumber[];
  readonly mode: SpeechMode;
  readonly gist: string;
  readonly quotes: readonly string[];
  /** The day on which it is said, counted from the first. */
  readonly day: number;
  readonly figure: ClaimedFigure | null;
}

/** The number in a claim, as a figure's record holds it. */
export type ClaimedFigure = Pick<
  FigureRecord,
  'measure' | 'value' | 'low' | 'high' | 'approximation' | 'unit' | 'scope' | 'words'
>;

/** Words of all letters are frequent ones: steps without a common divisor spread them over the alphabet. */
const vocabulary = 12_000;
const measures = ['DEATHS', 'DETAINED', 'INJURED', 'TROOPS', 'EVACUATED', 'AIRCRAFT', 'DAYS', 'OTHER'] as const;
const units: Partial<Record<Measure, string>> = {
  TROOPS: 'soldiers',
  AIRCRAFT: 'planes',
  DAYS: 'days',
  OTHER: 'homes',
};
const hedges = ['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'NEARLY', 'UP_TO', 'RANGE', 'VAGUE'] as const;
const hedgeWords: Readonly<Record<(typeof hedges)[number], string>> = {
  ...{ EXACT: '', ABOUT: 'about ', MORE_THAN: 'more than ', AT_LEAST: 'at least ' },
  ...{ NEARLY: 'nearly ', UP_TO: 'up to ', RANGE: 'between ', VAGUE: 'many of ' },
};
/** The event among every twenty entities. */
const firstEvent = 12;
/** For so many days sources count what happens at an event, and give about so many figures. */
const daysCounted = 10;
const figuresCounted = 40;
const shareWithFigure = 0.12;

/** The claim with a number; the first `world.statements` of them come up day after day. */
export function claim(world: World, number: number): Claim {
  const random = chanceOf(world, 'claim', number);
  const speaker = speakerFrom(world, random.rank(world.entities));
  const day = Math.floor((number * days) / world.statements);
  const event = random.chance(shareWithFigure) ? eventOn(world, random, day) : null;
  const figure = event === null ? null : figureOf(world, random, day, event);
  const topics = 1 + [0.35, 0.7, 0.9].filter((bound) => random.next() > bound).length;
  const about = differentRanks(random, world.entities, topics, event === null ? [] : [event]);
  const mode = random.pick<SpeechMode>(['DIRECT', 'MIXED', 'MIXED', 'INDIRECT', 'INDIRECT']);
  const names = about.map((each) => entity(world, each).name);
  return {
    ...{ speaker, about, mode, day, figure },
    gist: sentence(random, names, figure),
    quotes: mode === 'INDIRECT' ? [] : [words(random, mode === 'DIRECT' ? 5 + random.whole(10) : 2 + random.whole(4))],
  };
}

/** The headline of an article about an entity. */
export function headline(random: Random, name: string): string {
  return `${name} ${words(random, 3 + random.whole(4))}`;
}

/** Words, the most frequent far more often than the others. */
function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => wordOf((random.rank(vocabulary) * 7_919) % wordCount)).join(' ');
}

function sentence(random: Random, [one = '', ...others]: readonly string[], figure: ClaimedFigure | null): string {
  const other = others[0] ?? words(random, 1);
  const counted = figure ? `${figure.words} ${figure.unit} in the ${figure.scope}` : `the ${words(random, 2)}`;
  return random.pick([
    `${one} will ${words(random, 1)} ${counted} of the ${words(random, 2)} with ${other}.`,
    `${one} has ${words(random, 1)} ${counted} since the ${words(random, 2)} of ${other}.`,
    `The ${words(random, 2)} between ${one} and ${other} was ${words(random, 1)} by ${counted}.`,
    `No ${words(random, 1)} of ${one} can ${words(random, 1)} ${counted} for ${other}.`,
    `The ${words(random, 1)} of ${one} is ${words(random, 2)} to ${other} after ${counted}.`,
  ]);
}

/** An event of these days. */
function eventOn(world: World, random: Random, day: number): EntityNumber {
  const spans = days / daysCounted;
  const atOnce = Math.ceil((world.statements * shareWithFigure) / spans / figuresCounted);
  const event = Math.floor(day / daysCounted) * atOnce + random.rank(atOnce);
  return firstEvent + 20 * (event % Math.floor(world.entities / 20));
}

/** Several sources count the same thing day after day, and seldom agree. */
function figureOf(world: World, random: Random, day: number, event: EntityNumber): ClaimedFigure {
  const measure = measures[random.rank(measures.length)] ?? 'DEATHS';
  const most = 5 + chanceOf(world, 'entity', event).whole(4000);
  const number = Math.max(2, Math.round(most * (0.5 + day / days) * (0.9 + random.next() / 5)));
  const approximation: Approximation = hedges[random.rank(hedges.length)] ?? 'EXACT';
  const bounds = boundsOf(approximation, number);
  const said = 'high' in bounds && 'low' in bounds ? `${bounds.low} and ${bounds.high}` : String(number);
  return {
    ...{ measure, ...bounds, approximation, unit: units[measure] ?? 'people', scope: entity(world, event).name },
    words: `${hedgeWords[approximation]}${said}`,
  };
}

function boundsOf(approximation: Approximation, number: number) {
  if (approximation === 'RANGE') return { low: number, high: number + 10 };
  if (approximation === 'UP_TO') return { high: number };
  if (['MORE_THAN', 'AT_LEAST', 'VAGUE'].includes(approximation)) return { low: number };
  return { value: number };
}

/** Different ranks after those that are given, as many as `count` where chance finds them. */
function differentRanks(random: Random, end: number, count: number, given: readonly number[]): number[] {
  const found = new Set(given);
  for (let tries = 0; found.size < count && tries < 4 * count; tries += 1) found.add(random.rank(end));
  return [...found];
}
