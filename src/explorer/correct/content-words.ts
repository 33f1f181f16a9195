/** What a statement's content is by its words in the text: how it is quoted, which words stand in quotation marks, and its gist in words. */

import type { SpeechMode } from '../api/schema.generated.ts';
import { type Correctable, type Place, withPlaces } from './correctable.ts';

interface ContentWords {
  readonly mode: SpeechMode;
  readonly quotes: readonly string[];
  readonly gist: string;
}

const quoted = /[“"]([^“”"]+)[”"]/gu;

/** `contentWords(['that “all is well” there'])` → MIXED, `['all is well']`, the words as they are. */
export function contentWords(parts: readonly string[]): ContentWords {
  const quotes = parts.flatMap((part) => [...part.matchAll(quoted)].map(([, words = '']) => words.trim()));
  const rest = parts.map((part) => part.replace(quoted, '')).join('');
  const mode = quotes.length === 0 ? 'INDIRECT' : /[\p{L}\p{N}]/u.test(rest) ? 'MIXED' : 'DIRECT';
  const words = mode === 'DIRECT' ? quotes : parts.map((part) => part.replace(/\s+/gu, ' ').trim());
  return { mode, quotes, gist: words.join(' … ') };
}

/** The words at the places of a part, in the order of the text. */
export function wordsAt(points: readonly string[], anchors: readonly Place[], part: Place['part']): string[] {
  return anchors
    .filter((anchor) => anchor.part === part)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => points.slice(start, end).join(''));
}

/**
 * The statement with a part at other places, and with what follows from that: another cue, or other quotes and another mode. A gist that a
 * person wrote stays; one that is the text's own words becomes the new ones.
 */
export function movePart(
  points: readonly string[],
  statement: Correctable,
  part: Place['part'],
  places: readonly Pick<Place, 'start' | 'end'>[],
): Correctable {
  const moved = withPlaces(statement, part, places);
  const now = wordsAt(points, moved.anchors, part);
  if (part === 'CUE') return { ...moved, cue: now.join(' ').replace(/\s+/gu, ' ') };
  if (part === 'SPEAKER') return moved;
  const before = contentWords(wordsAt(points, statement.anchors, 'CONTENT'));
  const { mode, quotes, gist } = contentWords(now);
  return { ...moved, mode, quotes, gist: statement.gist === before.gist ? gist : statement.gist };
}
