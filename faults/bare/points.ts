/** All protections, by what they are there for. */

import type { Point, Protection } from './protection.ts';
import { access } from './protections/access.ts';
import { backups } from './protections/backups.ts';
import { doctor } from './protections/doctor.ts';
import { durability } from './protections/durability.ts';
import { hostileRequests } from './protections/hostile-requests.ts';
import { input } from './protections/input.ts';
import { limits } from './protections/limits.ts';
import { loadAndTime } from './protections/load-and-time.ts';
import { namesAndKeys } from './protections/names-and-keys.ts';
import { operators } from './protections/operators.ts';
import { outages } from './protections/outages.ts';
import { pages } from './protections/pages.ts';
import { queries } from './protections/queries.ts';
import { supplyChain } from './protections/supply-chain.ts';

export const points: readonly Point[] = [
  ...[durability, backups, outages, access, namesAndKeys, limits, queries, hostileRequests, pages],
  ...[input, loadAndTime, operators, doctor, supplyChain],
];

export const protections: readonly Protection[] = points.flatMap(({ protections: own }) => own);
