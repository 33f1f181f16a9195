/** Chunks: noun phrases, verb groups and what stands between them, from the tags of a sentence. */

import { readWords } from '../lexicons/read-lexicon.ts';
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
const possessives = readWords('words', 'possessives');
const pronouns = readWords('words', 'pronouns');
const quantifiers = readWords('words', 'quantifiers');

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

function chunkAt(tokens: readonly Token[], index: number): Chunk {
  const token = tokens[index] as Token;
  const one = (kind: ChunkKind): Chunk => ({ kind, first: index, last: index, head: token });
  if (/^(?:["“”«»„]|''|``|‘‘|’’)$/.test(token.text)) return one('QUOTE');
  if (token.tag === 'PUNCT' || token.tag === 'SYM')
    return punctuation(token, tokens[index + 1], one) ?? nounAt(tokens, index) ?? one('OTHER');
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

function punctuation(token: Token, next: Token | undefined, one: (kind: ChunkKind) => Chunk): Chunk | null {
  if (token.text === ',') return one('COMMA');
  if (token.text === ':') return one('COLON');
  if (token.text === ';') return one('END');
  if (/^[.!?…]+$/.test(token.text)) return one(next !== undefined && /^[)\]}]$/.test(next.text) ? 'OTHER' : 'END');
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
    return before !== undefined && /NOUN|PROPN|PRON|PUNCT/.test(before.tag);
  if (next.text === ',' && tokens[index + 2]?.lower === 'according') return true;
  if (next.tag === 'PUNCT')
    return /["“”,‘'—-]/.test(next.text) && before?.tag === 'VERB' && !/^(?:call|deem|label|dub)$/.test(before.lemma);
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

/** A noun phrase without what follows its noun: `Mr. Berg's former aide`, `about 2,500 more soldiers`, `she`. */
function nounAt(tokens: readonly Token[], index: number): Chunk | null {
  let at = index;
  let head = -1;
  let possessor: number | undefined;
  const tokenAt = (place: number) => tokens[place];
  const first = tokens[index] as Token;
  if (first.tag === 'PRON' && !possessives.has(first.lower))
    return { kind: 'NP', first: index, last: index, head: first };
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokenAt(at + 1);
    if (days.has(tokens[at - 1]?.lower ?? '') && head >= 0 && token.tag === 'PROPN') break;
    if (head >= 0 && (days.has(token.lower) || beginsTime(token, next))) break;
    if (isNominal(token)) head = at;
    else if (token.lower === "'s" || (token.lower === "'" && head === at - 1 && token.tag === 'PART')) {
      if (head < 0 || token.tag !== 'PART') break;
      possessor = head;
      head = -1;
    } else if (possessives.has(token.lower) && token.tag !== 'VERB') {
      if (at > index && head >= 0) break;
      if (!next || !/ADJ|NOUN|PROPN|NUM|VERB|ADV/.test(next.tag) || isFiniteLike(next)) {
        if (at === index) return { kind: 'NP', first: index, last: index, head: token };
        break;
      }
      possessor = at;
    } else if (token.tag === 'DET') {
      if (head >= 0 || (at > index && !/DET|ADV|PRON/.test(tokenAt(at - 1)?.tag ?? ''))) break;
    } else if (token.tag === 'ADJ') {
      if (head >= 0 && !(tokenAt(head)?.tag === 'PROPN' && next && isNominal(next))) break;
    } else if (
      token.tag === 'VERB' &&
      at > index &&
      head < 0 &&
      !quantifiers.has(tokenAt(at - 1)?.lower ?? '') &&
      /(?:ed|ing|en|n)$/.test(token.lower)
    ) {
      if (!next || !/NOUN|PROPN|ADJ/.test(next.tag)) break;
    } else if (token.tag === 'SYM' && /^[$£€#&%]$/.test(token.text)) {
      if (token.text === '%') head = at;
    } else if (
      token.tag === 'ADV' &&
      head < 0 &&
      next &&
      (/ADJ|NUM|ADV/.test(next.tag) || (next.tag === 'VERB' && tokenAt(at - 1)?.tag === 'DET'))
    ) {
      if (at === index && next.tag !== 'NUM') break;
    } else if (
      token.tag === 'CCONJ' &&
      head < 0 &&
      /ADJ|NUM/.test(tokenAt(at - 1)?.tag ?? '') &&
      next &&
      /ADJ|NUM/.test(next.tag)
    ) {
    } else if (
      token.tag === 'PUNCT' &&
      /^["“”]$/.test(token.text) &&
      head < 0 &&
      at > index &&
      tokenAt(at - 1)?.tag !== 'VERB'
    ) {
      // A quotation mark inside a phrase: the “so-called” reform.
      if (!next || !/NOUN|PROPN|ADJ/.test(next.tag)) break;
    } else if (
      token.tag === 'ADP' &&
      /^(?:about|around|over|nearly|some)$/.test(token.lower) &&
      next?.tag === 'NUM' &&
      head < 0
    ) {
    } else break;
  }
  if (head < 0 && possessor !== undefined) head = possessor;
  if (head < 0 && at > index + 1 && tokenAt(at - 1)?.tag === 'ADJ' && first.tag !== 'ADV') head = at - 1;
  if (head < 0) {
    const only = tokens[index] as Token;
    return only.tag === 'DET' && pronouns.has(only.lower) && at === index + 1
      ? { kind: 'NP', first: index, last: index, head: only }
      : null;
  }
  const chunk = { kind: 'NP' as const, first: index, last: head, head: tokens[head] as Token };
  return possessor === undefined ? chunk : { ...chunk, last: Math.max(head, possessor), possessor };
}

/** `last week`, `this fall` after a noun: a phrase of its own. */
function beginsTime(token: Token, next: Token | undefined): boolean {
  return (
    /^(?:last|next|this|late|early|earlier|yesterday|today)$/.test(token.lower) &&
    (next === undefined || times.has(next.lower) || days.has(next.lower) || /^to|yester/.test(token.lower))
  );
}

/** `more than 75 planes`, `at least 160`, `much of the talk`: a noun phrase that begins with its measure. */
function quantityAt(tokens: readonly Token[], index: number): Chunk | null {
  const words = tokens.slice(index, index + 3).map(({ lower }) => lower);
  const first = tokens[index] as Token;
  const verbFollows =
    tokens[index + 1]?.tag === 'VERB' && !/(?:ing|en)$/.test(words[1] ?? '') && tokens[index + 2]?.tag !== 'NOUN';
  if (/^(?:most|many|some|others|several|few|both)$/.test(words[0] ?? '') && verbFollows)
    return { kind: 'NP', first: index, last: index, head: first };
  if (/^(?:much|more|most|less|many|few|some|all|half|several|none)$/.test(words[0] ?? '') && words[1] === 'of')
    return { kind: 'NP', first: index, last: index, head: first };
  if (
    /^(?:about|nearly|almost|roughly|around)$/.test(words[0] ?? '') &&
    /^(?:half|all|most|one|two|three|four|a|\d.*)$/.test(words[1] ?? '')
  ) {
    const counted = quantityAt(tokens, index + 1) ?? nounAt(tokens, index + 1);
    if (counted) return { ...counted, first: index };
  }
  const length = /^(?:more|less|fewer|greater) than$|^at (?:least|most)$|^up to$/.test(words.slice(0, 2).join(' '))
    ? 2
    : 0;
  const next = tokens[index + length];
  if (length === 0 || !next || !(next.tag === 'NUM' || /^(?:a|an|half|two|three|[$£€]|\d.*)$/.test(next.lower)))
    return null;
  const noun = nounAt(tokens, index + length);
  return noun && { ...noun, first: index };
}

function isNominal(token: Token): boolean {
  return /^(?:NOUN|PROPN|NUM|X)$/.test(token.tag) && !/^[,.;:!?'"“”]+$/.test(token.text);
}

function isFiniteLike(token: Token): boolean {
  return token.tag === 'VERB' && !/(?:ed|ing|en)$/.test(token.lower);
}
