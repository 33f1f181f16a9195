/** The size of a made-up world: how many outlets, entities and articles so many statements have. */

import { type Random, randomOf } from './random.ts';

/** What there is in a world; everything in it is made of its number and the seed alone, whenever it is needed. */
export interface World {
  readonly seed: number;
  readonly statements: number;
  readonly outlets: number;
  readonly agencies: number;
  /** Entities that are neither outlets nor agencies, by popularity: number 0 is named most often. */
  readonly entities: number;
}

/** The first day on which something is published, and how many days the news goes on. */
export const firstDay = Date.UTC(2023, 0, 1);
export const days = 720;

/** The kinds of things that have chance of their own. */
const streams = { name: 1, entity: 2, article: 3, claim: 4, statement: 5 } as const;

/** The world for a number of statements: names grow slower than texts (Heaps' law), outlets slower still. */
export function worldOf(statements: number, seed: number): World {
  return {
    seed,
    statements,
    outlets: Math.round(6 + 1.5 * statements ** 0.3),
    agencies: Math.round(3 + statements ** 0.15),
    entities: Math.round(40 + 12 * statements ** 0.6),
  };
}

/** The chance that makes one thing: `chanceOf(world, 'article', 7)`. */
export function chanceOf({ seed }: World, kind: keyof typeof streams, number: number): Random {
  return randomOf(seed, streams[kind], number);
}
