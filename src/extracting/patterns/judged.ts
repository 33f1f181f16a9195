/** Words that are only judged: `What the council says is another matter` tells nothing of what it says. */

import { chunkOf, type Sentence } from '../steps/sentence.ts';

/**
 * True for the verb of a clause with “what” that is the subject of its sentence, where a noun or an adjective is all that
 * follows: not `What police say is a gang war has killed six`, `What she said was that it rained`.
 */
export function isJudged(sentence: Sentence, at: number): boolean {
  const what = chunkOf(sentence, at - 2);
  const opener = chunkOf(sentence, at - 3);
  const opens = !opener || /^(?:CC|SUB|QUOTE|END)$/.test(opener.kind) || (opener.kind === 'COMMA' && at < 6);
  if (what?.head.lower !== 'what' || !opens || !chunkOf(sentence, at + 1)?.verb?.copula) return false;
  // `What the judge thinks is hard to tell`
  if (chunkOf(sentence, at + 2)?.kind === 'ADJ') return true;
  for (let place = at + 2; place < sentence.chunks.length; place += 1) {
    const chunk = chunkOf(sentence, place);
    if (chunk?.kind === 'END' || chunk?.kind === 'COMMA') return place > at + 2;
    if (!chunk || /^(?:VG|SUB|QUOTE|COLON)$/.test(chunk.kind)) return false;
  }
  return true;
}
