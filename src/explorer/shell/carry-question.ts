/** The question goes along to pages that filter by nothing of it, or by its days, so that the way back to its answers is not lost. */

import type { AroundNavHandler } from 'wouter';
import { readQuestion, withQuestionBeside } from '../question/question.ts';
import { views } from '../views.ts';

const keeping = views.filter(({ keeps }) => keeps).map(({ path }) => path.replace('*', ''));

/**
 * An address with the question of the page that leads to it, where the page there keeps one and the address names none:
 * `carryQuestion('/statement/s', '/', 'speaker=Ada')` → `'/statement/s?speaker=Ada'`.
 */
export function carryQuestion(address: string, fromPath: string, fromSearch: string): string {
  const [path = '', search = ''] = address.split('?', 2);
  const isKept = keeping.some((start) => (start.endsWith('/') ? path.startsWith(start) : path === start));
  // Within a page, addresses say all of it: a question can be put away there.
  if (!isKept || path === fromPath || Object.keys(readQuestion(search)).length > 0) return address;
  return withQuestionBeside(path, search, readQuestion(fromSearch));
}

const carried = (address: string): string => carryQuestion(address, location.pathname, location.search);

const aroundNav: AroundNavHandler = (navigate, address, options) => navigate(carried(address), options);

/** For wouter's Router: links, and whatever else leads on. */
export const carrying = { hrefs: carried, aroundNav };
