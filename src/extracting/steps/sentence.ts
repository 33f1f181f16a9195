/** A sentence as the patterns see it: tokens, chunks, and which of its words stand in quotation marks. */

import type { Range } from './blocks.ts';
import { type Chunk, findChunks } from './chunks.ts';
import type { Quotation } from './quotations.ts';
import { retag } from './retag.ts';
import { findTokens, type Token } from './tokens.ts';

export interface Sentence extends Range {
  readonly index: number;
  /** The place of its block among the blocks. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** For each token the quotation in double marks that it is in, or null. */
  readonly quoted: readonly (Quotation | null)[];
  readonly headline: boolean;
}

/** Tokens from `first` up to and with `last` of one sentence. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** Reads a sentence: its tokens with mended tags, its chunks, its quoted words. */
export function readSentence(
  text: string,
  place: Range & { readonly index: number; readonly block: number; readonly headline: boolean },
  quotations: readonly Quotation[],
  plain?: string,
): Sentence {
  const tokens = retag(findTokens(text, place, plain));
  const near = quotations.filter(({ start, end, single }) => !single && start < place.end && end > place.start);
  const quotationOf = (token: Token) => near.find(({ start, end }) => start <= token.start && token.end <= end) ?? null;
  const { start, end, index, block, headline } = place;
  const quoted = near.length > 0 ? tokens.map(quotationOf) : tokens.map(() => null);
  return { start, end, index, block, tokens, chunks: findChunks(tokens), quoted, headline };
}

/** The chunk at a place, or undefined outside the sentence. */
export function chunkOf({ chunks }: Sentence, at: number): Chunk | undefined {
  return at < 0 ? undefined : chunks[at];
}

/** The last word that is not a mark, so that `first`…`last` ends with a word or a closing quotation mark. */
export function trimEnd({ tokens, quoted }: Sentence, { first, last }: Words): Words | null {
  let end = last;
  while (end >= first && isMark(tokens[end]) && !(quoted[end] && quoted[first])) end -= 1;
  let start = first;
  while (start <= end && (isMark(tokens[start]) || isStamp(tokens, start)) && !quoted[start]) start += 1;
  return end < start ? null : { first: start, last: end };
}

/** `14:20 The bridge is shut`: when it was written is no part of what is said. */
function isStamp(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /^\d{1,2}[:.]\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1] !== undefined;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[,.;:!?…–—\-()[\]]+$/.test(token.text);
}
