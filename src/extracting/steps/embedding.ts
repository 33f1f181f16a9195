/** Embedding: whether a verb stands in a clause or a quotation inside another, so that its subject is not that of the outer one. */

import { chunkOf, type Sentence } from './sentence.ts';

/** A verb of a clause inside another: after "that", a relative pronoun, or right after a verb of speech. */
export function isEmbedded(sentence: Sentence, place: number): boolean {
  let at = place - 1;
  while (at >= 0 && /^(?:NP|PREP|ADV|CC|ADJ)$/.test(sentence.chunks[at]?.kind ?? '')) at -= 1;
  const before = chunkOf(sentence, at);
  if (at < 0 || at === place - 1 || !before) return before?.kind === 'SUB' && at > 0;
  if (before.kind === 'SUB') return at > 0;
  return before.kind === 'VG';
}

/** `because it rains and leaks`: the clause of a conjunction or a relative goes on over "and" where no comma stands between. */
export function inSameClause(sentence: Sentence, verb: number, conjunction: number): boolean {
  for (let place = verb + 1; place < conjunction; place += 1)
    if (/^(?:COMMA|DASH|VG|SUB)$/.test(sentence.chunks[place]?.kind ?? '')) return false;
  let at = verb - 1;
  while (/^(?:NP|ADV|PREP)$/.test(chunkOf(sentence, at)?.kind ?? '')) at -= 1;
  const opener = chunkOf(sentence, at);
  return opener?.kind === 'SUB' && !(opener.head.lower === 'that' && chunkOf(sentence, at - 1)?.kind === 'VG');
}

/** Words inside a quotation lend no subject to those outside. */
export function sameQuotation({ quoted, chunks }: Sentence, a: number, b: number): boolean {
  return quoted[chunks[a]?.first ?? -1] === quoted[chunks[b]?.first ?? -1];
}
