/** How words of an article are said, by the quotation marks among them. */

import { oneLine } from '../record/one-line.ts';
import type { SpeechMode } from '../record/record.ts';

export interface ContentSpeech {
  readonly mode: SpeechMode;
  readonly quotes: readonly string[];
  readonly gist: string;
}

const quoted = /[“"]([^“”"]+)[”"]/gu;

/** `contentSpeech(['that “all is well” there'])` → MIXED, `['all is well']`, the words as they are. */
export function contentSpeech(parts: readonly string[]): ContentSpeech {
  const quotes = parts.flatMap((part) => [...part.matchAll(quoted)].map(([, words = '']) => oneLine(words)));
  const rest = parts.map((part) => part.replace(quoted, '')).join('');
  const mode = quotes.length === 0 ? 'INDIRECT' : /[\p{L}\p{N}]/u.test(rest) ? 'MIXED' : 'DIRECT';
  return { mode, quotes, gist: (mode === 'DIRECT' ? quotes : parts.map(oneLine)).join(' … ') };
}
