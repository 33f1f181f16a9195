/** The question goes along to pages that filter by nothing of it, or by its days, so that the way back to its answers is not lost. */

import { readQuestion, withQuestionBeside } from '../question/question.ts';

export interface Leading {
  /** The page that leads on. */
  readonly path: string;
  readonly search: string;
  /** Where the pages stand that keep a question: `/entities`, `/entity/`. */
  readonly keeping: readonly string[];
}

/**
 * An address with the question of the page that leads to it, where the page there keeps one and the address names none:
 * `carryQuestion('/statement/s', { path: '/', search: 'speaker=Ada', keeping })` → `'/statement/s?speaker=Ada'`.
 */
export function carryQuestion(address: string, from: Leading): string {
  const [path = '', search = ''] = address.split('?', 2);
  const isKept = from.keeping.some((start) => (start.endsWith('/') ? path.startsWith(start) : path === start));
  // Within a page, addresses say all of it: a question can be put away there.
  if (!isKept || path === from.path || Object.keys(readQuestion(search)).length > 0) return address;
  return withQuestionBeside(path, search, readQuestion(from.search));
}
