/** The numbers behind options such as `--depth`. */

import { InvalidArgumentError } from 'commander';

/** A parser of whole numbers in a range; what it throws commander shows. `toWhole(1, 6)('4')` → 4. */
export function toWhole(least: number, most: number): (value: string) => number {
  return (value) => {
    const whole = Number(value);
    if (Number.isInteger(whole) && whole >= least && whole <= most) return whole;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`);
  };
}
