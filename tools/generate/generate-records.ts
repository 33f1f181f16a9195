/** Records of a made-up world, as many statements as asked for: a stream that holds nothing of what it has given. */

import type { HearsayRecord } from '../../src/record/record.ts';
import { inventedArticles } from './invented-articles.ts';
import { agency, entity, outlet, relationOf } from './invented-entities.ts';
import { worldOf } from './world.ts';

export interface Wanted {
  /** How many statements, up to ten million. */
  readonly statements: number;
  /** The same seed gives the same records. */
  readonly seed: number;
}

/** Gives the entities and how they stand to each other, then article after article with what it reports. */
export function* generateRecords({ statements, seed }: Wanted): Generator<HearsayRecord> {
  const world = worldOf(statements, seed);
  for (let number = 0; number < world.outlets; number += 1) yield outlet(world, number);
  for (let number = 0; number < world.agencies; number += 1) yield agency(world, number);
  for (let number = 0; number < world.entities; number += 1) yield entity(world, number);
  for (let number = 0; number < world.entities; number += 1) {
    const relation = relationOf(world, number);
    if (relation) yield relation;
  }
  yield* inventedArticles(world);
}
