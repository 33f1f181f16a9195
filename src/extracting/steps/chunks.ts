/** Chunks: noun phrases, verb groups and what stands between them, from the tags of a sentence. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { nounAt, quantityAt } from './noun-chunks.ts';
import type { Token } from './tokens.ts';
import { findVerbGroup, type VerbGroup } from './verb-groups.ts';

/** What a chunk is. `SUB` is a conjunction or a wh-word that opens a clause, `CC` "and", "or", "but". */
export type ChunkKind =
  | ('NP' | 'VG' | 'PREP' | 'CC' | 'SUB' | 'ADV' | 'ADJ')
  | ('COMMA' | 'DASH' | 'COLON' | 'OPEN' | 'CLOSE' | 'QUOTE' | 'END' | 'OTHER');

/** Tokens `first` up to and with `last`; `head` is the word that matters. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  readonly head: Token;
  readonly verb?: VerbGroup;
  /** `Trump's` in `Trump's plan`: the last token of the possessor. */
  readonly possessor?: number;
}

const days = readWords('words', 'days');
const times = readWords('words', 'times');
const months = readWords('words', 'months');
const wh = readWords('words', 'wh');
const subordinators = readWords('words', 'subordinators');
const quoteMarks = new Set([...'"“”«»„', "''", '``', '‘‘', '’’']);

/** The chunks of a sentence, every token in exactly one. */
export function findChunks(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < tokens.length) {
    const chunk = chunkAt(tokens, index);
    chunks.push(chunk);
    index = chunk.last + 1;
  }
  return chunks;
}

/** True for `Sunday`, `last week`, `Jan. 9`, `three years`. */
export function isTime(chunk: Chunk): boolean {
  const { lower, text } = chunk.head;
  return (
    chunk.kind === 'NP' &&
    (days.has(lower) || (times.has(lower) && text === lower) || (months.has(lower) && lower !== 'may'))
  );
}

/** True for `said`, `has said`, `is`, not for `to say`, `saying` or `been said`. */
export function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.form === 'FINITE' || chunk?.verb?.form === 'ED';
}

function chunkAt(tokens: readonly Token[], index: number): Chunk {
  const token = tokens[index] as Token;
  const one = (kind: ChunkKind): Chunk => ({ kind, first: index, last: index, head: token });
  if (quoteMarks.has(token.text)) return one('QUOTE');
  if (token.tag === 'PUNCT' || token.tag === 'SYM')
    return punctuation(token, tokens[index + 1], one) ?? nounAt(tokens, index) ?? one('OTHER');
  if (index < 3 && isStamp(tokens, index)) return one('OTHER');
  // `both Anna Berg and Tom Ray`
  if (token.lower === 'both' && tokens[index + 1]?.tag === 'PROPN') return one('ADV');
  const quantity = quantityAt(tokens, index);
  if (quantity) return quantity;
  const verb = findVerbGroup(tokens, index);
  if (verb) return { kind: 'VG', first: index, last: verb.last, head: tokens[verb.main] as Token, verb };
  if (token.tag === 'CCONJ') return one('CC');
  if (opensClause(tokens, index)) return one('SUB');
  const noun = nounAt(tokens, index);
  if (noun) return noun;
  if (token.tag === 'ADP') return one('PREP');
  if (token.tag === 'SCONJ') return one('SUB');
  if (token.tag === 'ADV' || token.tag === 'PART' || token.tag === 'INTJ') return one('ADV');
  return one(token.tag === 'ADJ' ? 'ADJ' : 'OTHER');
}

/** `09:05 Downing Street said`, `BREAKING Police say`: when an entry of a live blog was written, and that it is new. */
function isStamp(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] as Token;
  const next = tokens[index + 1];
  const isTime = index === 0 && /^\d{1,2}[:.]\d\d$/.test(text);
  const isNews = /^(?:BREAKING|UPDATE|UPDATED|URGENT|LATEST|NEW|EXCLUSIVE|WATCH)$/.test(text);
  return (isTime || isNews) && next !== undefined && /^[\p{Lu}\p{N}@#:“"‘']/u.test(next.text);
}

function punctuation(token: Token, next: Token | undefined, one: (kind: ChunkKind) => Chunk): Chunk | null {
  if (token.text === ',') return one('COMMA');
  if (token.text === ':') return one('COLON');
  if (token.text === ';') return one('END');
  if (/^[.!?…]+$/.test(token.text)) return one(next !== undefined && /^[)\]},]$/.test(next.text) ? 'OTHER' : 'END');
  if (/^[-–—]+$/.test(token.text)) return one('DASH');
  if (/^[([{]$/.test(token.text)) return one('OPEN');
  if (/^[)\]}]$/.test(token.text)) return one('CLOSE');
  return null;
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (token.lower === 'that') return thatOpens(tokens, index);
  if (wh.has(token.lower)) return true;
  if (!subordinators.has(token.lower)) return false;
  if (token.lower === 'even') return next !== undefined && /^(?:as|if|though|when|after|before)$/.test(next.lower);
  if (token.tag === 'SCONJ') return true;
  // A preposition too: a clause follows where a finite verb comes before the next mark.
  if (token.tag !== 'ADP' && token.tag !== 'ADV') return false;
  return clauseFollows(tokens, index + 1);
}

/** "that": a conjunction or a relative, unless it determines a noun or stands for something. */
function thatOpens(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!next) return false;
  if (next.tag === 'AUX' || next.tag === 'VERB')
    return (
      before !== undefined &&
      (/NOUN|PROPN|PRON|PUNCT/.test(before.tag) || (before.tag === 'VERB' && next.lower.endsWith('ing')))
    );
  if (next.text === ',' && (tokens[index + 2]?.lower === 'according' || days.has(before?.lower ?? ''))) return true;
  if (next.tag === 'PUNCT')
    return (
      (/["“”,‘'—-]/.test(next.text) && before?.tag === 'VERB' && !/^(?:call|deem|label|dub)$/.test(before.lemma)) ||
      (/["“”]/.test(next.text) && /NOUN|PROPN|PRON/.test(before?.tag ?? ''))
    );
  if (!before && next.tag === 'NOUN') return false;
  if (next.tag === 'NOUN' && !/(?:s|ople|ces|men|dia|ice)$/.test(next.lower))
    return before?.tag !== 'ADP' && !times.has(next.lower) && clauseFollows(tokens, index + 1);
  return before?.tag !== 'ADP' || !/NOUN|ADJ/.test(next.tag);
}

function clauseFollows(tokens: readonly Token[], index: number): boolean {
  let subject = false;
  for (let at = index; at < Math.min(tokens.length, index + 12); at += 1) {
    const token = tokens[at] as Token;
    if (token.tag === 'PUNCT' && /^[,.;:!?—–-]+$/.test(token.text)) return false;
    if (/NOUN|PROPN|PRON|NUM/.test(token.tag)) subject = true;
    if (token.tag === 'AUX') return subject;
    if (token.tag === 'VERB' && !token.lower.endsWith('ing') && tokens[at - 1]?.lower !== 'to') return subject;
  }
  return false;
}
