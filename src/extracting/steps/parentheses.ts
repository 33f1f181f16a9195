/** Parentheses: what stands between a subject and its verb, to be stepped over on the way from the verb to the left. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { type Chunk, isFiniteVerb, isTime } from './chunks.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const relatives = readWords('words', 'relatives');
const asides = new Set(['after', 'as', 'when', 'while', 'before', 'once', 'although', 'though', 'since', 'until']);

/** `…,” said`: a quotation that ends with a mark has the subject after it, not in it. */
export function closesQuotation({ chunks, tokens, quoted }: Sentence, place: number): boolean {
  const first = chunks[place]?.first ?? 0;
  const inside = quoted[first];
  const before = tokens[first - 1];
  return (
    inside !== null && inside === quoted[first - 1] && before !== undefined && /^[,.?!…]+$|^[-–—]+$/.test(before.text)
  );
}

/** The opening mark of a quotation that is a part of a noun phrase or of a participle: `Berg, citing “a risk,” said`; null for others. */
export function quotedInside({ chunks, quoted }: Sentence, close: number): number | null {
  const quotation = quoted[chunks[close]?.first ?? -1];
  if (!quotation) return null;
  let open = close;
  while (open > 0 && quoted[chunks[open - 1]?.first ?? -1] === quotation) open -= 1;
  const before = chunks[open - 1];
  return before && open < close && (before.kind === 'PREP' || before.verb?.form === 'GERUND') ? open : null;
}

/** `Berg, after the ship had sunk, said`: a verb in a clause of its own between commas. */
export function inAside(sentence: Sentence, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 10); at -= 1) {
    const chunk = sentence.chunks[at] as Chunk;
    if (chunk.kind === 'COMMA' || chunk.kind === 'VG') return false;
    if (chunk.kind === 'SUB') return asides.has(chunk.head.lower) && chunkOf(sentence, at - 1)?.kind === 'COMMA';
  }
  return false;
}

/** The mark that a closing one belongs to. */
export function openBefore(sentence: Sentence, close: number): number {
  for (let place = close - 1; place >= Math.max(0, close - 30); place -= 1)
    if (chunkOf(sentence, place)?.kind === 'OPEN') return place;
  return close;
}

/** A verb of a clause that begins with a relative pronoun after a comma or a noun. */
export function inRelative(sentence: Sentence, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 16); at -= 1) {
    const chunk = sentence.chunks[at] as Chunk;
    if (chunk.kind === 'SUB' && (relatives.has(chunk.head.lower) || /^(?:whose|where)$/.test(chunk.head.lower)))
      return true;
    if (chunk.kind === 'COMMA' && at < place - 1 && chunkOf(sentence, at + 1)?.kind === 'NP' && !inWhose(sentence, at))
      break;
  }
  const verb = chunkOf(sentence, place)?.verb;
  const before = chunkOf(sentence, place - 1)?.kind;
  return verb?.form === 'ED' && (before === 'COMMA' || chunkOf(sentence, place + 1)?.kind === 'PREP');
}

/** `whose agency, Lund, made the ads`: an apposition in the relative clause. */
function inWhose(sentence: Sentence, comma: number): boolean {
  return (
    chunkOf(sentence, comma + 2)?.kind === 'COMMA' &&
    chunkOf(sentence, comma - 1)?.kind === 'NP' &&
    chunkOf(sentence, comma - 2)?.head.lower === 'whose'
  );
}

/** `Orme said her aunt, Ines, had left`: what follows the verb is a subject, where its own stands before it. */
function opensReport(sentence: Sentence, at: number): boolean {
  const verb = chunkOf(sentence, at)?.verb;
  const isReport = verb !== undefined && framesOf(verb.lemma)?.get('clause') === 'SPEECH';
  return isReport && isFiniteVerb(chunkOf(sentence, at)) && chunkOf(sentence, at - 1)?.kind === 'NP';
}

/** The noun that ends at a place, over its prepositional phrases; null where it is itself in one, or an object. */
export function nounHead(sentence: Sentence, place: number): number | null {
  let at = place;
  while (chunkOf(sentence, at)?.kind === 'NP' && chunkOf(sentence, at - 1)?.kind === 'PREP') at -= 2;
  // `two people familiar with the matter`
  if (chunkOf(sentence, at)?.kind === 'ADJ' && at < place && chunkOf(sentence, at - 1)?.kind === 'NP') at -= 1;
  if (chunkOf(sentence, at)?.kind === 'CLOSE') at = openBefore(sentence, at) - 1;
  // One sailor watching the pier, Anna Berg, said: a participle that describes its noun.
  if (chunkOf(sentence, at - 1)?.verb?.form === 'GERUND' && chunkOf(sentence, at - 2)?.kind === 'NP') at -= 2;
  const chunk = chunkOf(sentence, at);
  const before = chunkOf(sentence, at - 1);
  if (chunk?.kind !== 'NP' || isTime(chunk) || before?.kind === 'PREP') return null;
  if (before?.kind === 'VG' && !opensReport(sentence, at - 1)) return null;
  return at;
}

/** `Officials speaking on condition of anonymity because they feared reprisals said`: the noun before the participle. */
export function speakingOnTerms(sentence: Sentence, reason: number): number | null {
  let place = reason - 1;
  while (/^(?:NP|PREP)$/.test(chunkOf(sentence, place)?.kind ?? '')) place -= 1;
  const verb = chunkOf(sentence, place)?.verb;
  return verb?.form === 'GERUND' && /^(?:speak|talk)$/.test(verb.lemma) ? nounHead(sentence, place - 1) : null;
}

/** `a firm called Transmodel,`: a participle between a noun and its name. */
export function isNaming(sentence: Sentence, at: number): boolean {
  const verb = chunkOf(sentence, at)?.verb;
  const name = chunkOf(sentence, at + 1);
  return (
    verb?.form === 'ED' &&
    /^(?:call|name|dub|title)$/.test(verb.lemma) &&
    chunkOf(sentence, at - 1)?.kind === 'NP' &&
    /^(?:an?|the|one)$/.test(sentence.tokens[chunkOf(sentence, at - 1)?.first ?? -1]?.lower ?? '') &&
    name?.head.tag === 'PROPN' &&
    chunkOf(sentence, at + 2)?.kind === 'COMMA'
  );
}
