/** Arguments that several tools take. */

import { z } from 'zod';

/** An entity, by what the assistant knows of it. */
export function entityArgument(what: string) {
  return z.string().min(1).optional().describe(`${what}: a name, an alias or an id such as country:kz.`);
}

/** A day as exact as it is known. */
export function dateArgument(what: string) {
  return z.string().optional().describe(`${what}: a day (2022-01-09), a month, a year or a week (2022-W01).`);
}

/** How many passed it on. */
export function depthArgument(bound: string) {
  return z.int().min(0).optional().describe(`Passed on by ${bound} so many between speaker and outlet.`);
}

export const firstHandArgument = z.boolean().default(false).describe('Only what nobody passed on.');

export const unnamedArgument = z.boolean().default(false).describe('Only what unnamed or collective sources said.');
