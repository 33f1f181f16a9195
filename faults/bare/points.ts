/** All protections, by what they are there for. */

import type { Protection } from './protection.ts';
import { access } from './protections/access.ts';
import { queries } from './protections/queries.ts';

export const points = [access, queries];

export const protections: readonly Protection[] = points.flatMap(({ protections: own }) => own);
