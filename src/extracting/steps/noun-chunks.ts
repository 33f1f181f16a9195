/** Noun phrases as chunks: determiners, measures, possessors and adjectives with the noun they belong to. */

import { readWords } from '../lexicons/read-lexicon.ts';
import type { Chunk } from './chunks.ts';
import type { Tag, Token } from './tokens.ts';

const days = readWords('words', 'days');
const times = readWords('words', 'times');
const possessives = readWords('words', 'possessives');
const pronouns = readWords('words', 'pronouns');
const quantifiers = readWords('words', 'quantifiers');
const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'NUM', 'X']);
/** The words with which a measure begins. */
const measures = new Set([
  ...[
    'many',
    'some',
    'most',
    'others',
    'several',
    'few',
    'both',
    'such',
    'much',
    'more',
    'less',
    'all',
    'half',
    'none',
  ],
  ...['about', 'nearly', 'almost', 'roughly', 'around', 'fewer', 'greater', 'at', 'up'],
]);

/** A noun phrase without what follows its noun: `Mr. Berg's former aide`, `about 2,500 more soldiers`, `she`. */
export function nounAt(tokens: readonly Token[], index: number): Chunk | null {
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
    // `promised him a grant two years ago`
    if (head >= 0 && token.tag === 'NUM' && times.has(next?.lower ?? '') && tokenAt(head)?.tag === 'NOUN') break;
    if (head >= 0 && (days.has(token.lower) || beginsTime(token, next))) break;
    // The moment Anna Berg left: a time does not join a name.
    if (
      head === at - 1 &&
      token.tag === 'NOUN' &&
      /^(?:days|weeks|months|years|decades)$/.test(tokens[head]?.lower ?? '')
    )
      break;
    if (head === at - 1 && token.tag === 'PROPN' && times.has(tokens[head]?.lower ?? '') && first.tag === 'DET') break;
    // `Last year police reported`
    if (index === 0 && at === 2 && head === 1 && beginsTime(first, tokens[1])) break;
    if (head === at - 1 && token.tag === 'PROPN' && at - 1 === index && isBarePlace(tokens, index)) break;
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
      if (head >= 0 && !(next && joinsHead(tokenAt(head), next))) break;
    } else if (
      token.tag === 'VERB' &&
      at > index &&
      (head < 0 || (tokenAt(head)?.tag === 'NUM' && head === at - 1 && next?.tag === 'NOUN')) &&
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
      (/ADJ|NUM|ADV/.test(next.tag) || (/VERB|NOUN/.test(next.tag) && tokenAt(at - 1)?.tag === 'DET'))
    ) {
      if (at === index && next.tag !== 'NUM') break;
    } else if (
      token.tag === 'CCONJ' &&
      head < 0 &&
      /ADJ|NUM/.test(tokenAt(at - 1)?.tag ?? '') &&
      next &&
      (/ADJ|NUM/.test(next.tag) || (next.tag === 'PROPN' && tokenAt(at + 2)?.tag === 'NOUN'))
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

/** `so in cabinet Berg said`: where one is without an article, a name that follows begins anew. */
function isBarePlace(tokens: readonly Token[], index: number): boolean {
  const place =
    /^(?:cabinet|court|parliament|congress|council|school|prison|church|hospital|town|private|public|response|reply|turn|testimony)$/;
  return /^(?:in|at)$/.test(tokens[index - 1]?.lower ?? '') && place.test(tokens[index]?.text ?? '');
}

/** `North-West regional council`, `two former aides`: an adjective after a name or a number, before its noun; a year counts nothing. */
function joinsHead(head: Token | undefined, next: Token): boolean {
  if (head?.tag === 'PROPN') return isNominal(next);
  return head?.tag === 'NUM' && !/^(?:19|20)\d\d$/.test(head.lower) && (isNominal(next) || next.tag === 'ADJ');
}

/** `last week`, `this fall` after a noun: a phrase of its own. */
function beginsTime(token: Token, next: Token | undefined): boolean {
  return (
    /^(?:last|next|this|late|early|earlier|yesterday|today)$/.test(token.lower) &&
    (next === undefined || times.has(next.lower) || days.has(next.lower) || /^to|yester/.test(token.lower))
  );
}

/** `more than 75 planes`, `at least 160`, `much of the talk`: a noun phrase that begins with its measure. */
export function quantityAt(tokens: readonly Token[], index: number): Chunk | null {
  const first = tokens[index] as Token;
  if (!measures.has(first.lower)) return null;
  const words = tokens.slice(index, index + 3).map(({ lower }) => lower);
  if (/^(?:many|some|most|others|several|few)$/.test(words[0] ?? '') && tokens[index + 1]?.tag === 'AUX')
    return { kind: 'NP', first: index, last: index, head: first };
  if (words[0] === 'such' && /^an?$/.test(words[1] ?? '')) {
    const counted = nounAt(tokens, index + 1);
    if (counted) return { ...counted, first: index };
  }
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
  return nominal.has(token.tag) && !/^[,.;:!?'"“”]+$/.test(token.text);
}

function isFiniteLike(token: Token): boolean {
  return token.tag === 'VERB' && !/(?:ed|ing|en)$/.test(token.lower);
}
