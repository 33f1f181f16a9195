/** The number behind `--limit`. */

import { toWhole } from './to-whole.ts';

/** A whole number from 1 to 100, as every page has it. @throws InvalidArgumentError, for commander to show */
export const toLimit = toWhole(1, 100);
