/** Ids of drafted records: articles by outlet and day, statements by what they say, so that an unchanged sentence keeps its id. */

import { createHash } from 'node:crypto';
import { nameKey } from '../record/name-key.ts';
import { slugOf } from '../resolving/entity-id.ts';

const longestSlug = 80;
const longestTitleSlug = 60;

/** The part of an id after its kind: `slugIn('article:upi-2022-01-09')` → `'upi-2022-01-09'`. */
export function slugIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/**
 * The ids that an article may take, the best first, without end: `article:upi-2022-01-09`, then with the words of its title
 * (`article:upi-2022-01-09-troops-arrive`), then with a number.
 */
export function* articleIds(outlet: string, published: string, title: string): Generator<string, never> {
  const base = `article:${cut(slugIn(outlet), longestSlug)}-${slugOf(published.slice(0, 10))}`;
  yield base;
  const named = `${base}-${cut(slugOf(title), longestTitleSlug)}`;
  yield named;
  for (let number = 2; ; number += 1) yield `${named}-${number}`;
}

/** Statement ids of one article. The same words said again, with the same cue, are told apart by a number before the hash. */
export class StatementIds {
  readonly #prefix: string;
  readonly #times = new Map<string, number>();

  constructor(article: string) {
    this.#prefix = `statement:${slugIn(article)}`;
  }

  /** `next(['said'], ['the port was closed'])` → `'statement:upi-2022-01-09-5f0c8e1a2b'`. */
  next(cue: readonly string[], content: readonly string[]): string {
    const said = JSON.stringify([cue, content].map((parts) => parts.map(nameKey).join(' ')));
    const times = (this.#times.get(said) ?? 0) + 1;
    this.#times.set(said, times);
    const hash = createHash('sha256').update(`${times} ${said}`).digest('hex');
    return `${this.#prefix}-${hash.slice(0, 10)}`;
  }
}

/** At most so many characters, without half a word at the end where there are several. */
function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const words = slug.slice(0, longest + 1).split('-');
  return words.length > 1 ? words.slice(0, -1).join('-') : slug.slice(0, longest);
}
