/** Ids of drafted records: articles by outlet and day, statements by what they say and, where several say it, by who does. */

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

/** What a statement says, as its id tells it: its cue and its words. `saidKey(['said'], ['the port was closed'])`. */
export function saidKey(cue: readonly string[], content: readonly string[]): string {
  return JSON.stringify([cue, content].map((parts) => parts.map(nameKey).join(' ')));
}

/**
 * The ids that a statement may take, the first best, without end: `'statement:upi-2022-01-09-5f0c8e1a2b'`. The speaker's words are
 * given where others say the same in the same article.
 */
export function* statementIds(article: string, said: string, speaker: string | null): Generator<string, never> {
  const by = speaker === null ? '' : ` ${JSON.stringify(nameKey(speaker))}`;
  for (let times = 1; ; times += 1) {
    const hash = createHash('sha256').update(`${times} ${said}${by}`).digest('hex');
    yield `statement:${slugIn(article)}-${hash.slice(0, 10)}`;
  }
}

/** At most so many characters, without half a word at the end where there are several. */
function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const words = slug.slice(0, longest + 1).split('-');
  return words.length > 1 ? words.slice(0, -1).join('-') : slug.slice(0, longest);
}
