/** For wouter's Router: links, and whatever else leads on, take the question along (carry-question.ts). */

import type { AroundNavHandler } from 'wouter';
import { views } from '../views.ts';
import { carryQuestion } from './carry-question.ts';

const keeping = views.filter(({ keeps }) => keeps).map(({ path }) => path.replace('*', ''));

const hrefs = (address: string): string =>
  carryQuestion(address, { path: location.pathname, search: location.search, keeping });

const aroundNav: AroundNavHandler = (navigate, address, options) => navigate(hrefs(address), options);

/** @example <Router {...carrying}>…</Router> */
export const carrying = { hrefs, aroundNav };
