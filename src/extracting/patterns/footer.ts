/** A line under a quotation that tells whose words it gives: `— Ron Speed, Hauliers’ Guild`. */

import { isMedia } from '../steps/mention-kinds.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';

/** More words than this are no footer. */
const longest = 24;

/** A dash, somebody, and nothing that is said; the dash is the cue. The sign-off of an agency is none, nor is `— Reporting by …`. */
export function footer(sentence: Sentence): { speaker: Words; cue: Words } | null {
  const [dash, name, next] = sentence.chunks;
  if (dash?.kind !== 'DASH' || name?.kind !== 'NP' || sentence.tokens.length > longest) return null;
  if (sentence.chunks.some(({ kind }) => /^(?:VG|COLON|QUOTE|SUB)$/.test(kind)) || next?.head.lower === 'by')
    return null;
  if (next?.kind === 'COMMA' && chunkOf(sentence, 3)?.kind !== 'NP') return null;
  const { first, last } = name;
  if (isMedia(sentence.tokens.slice(first, last + 1))) return null;
  return { speaker: { first, last }, cue: { first: dash.first, last: dash.last } };
}
