/** Ranges that clients give: a lower and an upper end, which must leave room for something. */

import { HearsayError } from '../errors.ts';
import { firstDay, lastDay } from './days.ts';
import { isGiven } from './given.ts';

type Given<Value> = Value | null | undefined;

/** @throws HearsayError INPUT_INVALID where the range begins after it ends, as `2022-01-09` to `2022-01-08` does. */
export function checkDays(names: readonly [from: string, to: string], from: Given<string>, to: Given<string>): void {
  if (isGiven(from) && isGiven(to) && (firstDay(from) ?? '') > (lastDay(to) ?? ''))
    throw new HearsayError(
      'INPUT_INVALID',
      `${names[0]} (${from}) is later than ${names[1]} (${to}); change them round.`,
    );
}

/** @throws HearsayError INPUT_INVALID where an end is below 0, or the least above the most. */
export function checkDepths(least: Given<number>, most: Given<number>): void {
  for (const [name, value] of Object.entries({ depthMin: least, depthMax: most }))
    if (isGiven(value) && value < 0)
      throw new HearsayError('INPUT_INVALID', `${name} counts relays: it must be 0 or more, not ${value}.`);
  if (isGiven(least) && isGiven(most) && least > most)
    throw new HearsayError('INPUT_INVALID', `depthMin (${least}) is more than depthMax (${most}); no chain is both.`);
}
