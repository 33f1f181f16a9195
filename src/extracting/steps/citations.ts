/** Citations: `…, citing the ministry`, `Radio Vega, quoting El Farol,`, `Berg, quoted by the paper,`. */

import type { Attribution } from './attribution.ts';
import type { IsMedia } from './chains.ts';
import { isFiniteVerb, isTime } from './chunks.ts';
import { isPeople } from './mention-kinds.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from './sentence.ts';
import { isCapital } from './tokens.ts';

/** One who passes on, and the words that say so; null where the cue of the statement does. */
export interface Citation {
  readonly relay: Words;
  readonly cue: Words | null;
}

/** One who is cited with words of its own. */
export interface Cited extends Citation {
  readonly cue: Words;
}

const reported = /^(?:after|clause|quote|gap|as-noted|told-.*)$/;
const citing = /^(?:cite|quote|reference)$/;
/** What a medium does with another's words: `quoted by`, `published by`, `carried by`. */
const passing =
  /^(?:quote|cite|publish|carry|air|broadcast|print|release|run|report|relay|interview|post|share|distribute|see|obtain|review|record)$/;
/** What only a medium does, whatever its name. */
const reporting = /^(?:quote|cite|carry|air|broadcast|report|relay)$/;
const speaking =
  /(?:ministry|officials?|sources?|reports?|agency|agencies|office|department|authorities|police|people|statement|documents?|records?|notes?|letters?|media|newspapers?|spokes\w+|service|government|embassy|sailors?|diplomats?|staff|fans?|court|council|union)$/;

/** `RIA said, citing the daily, which quoted the ministry`: those who are cited, the last of them the speaker, the others relays. */
export function findCitations({ sentence, cue, frame, act }: Attribution): readonly Cited[] {
  if (act !== 'SPEECH' || !reported.test(frame)) return [];
  const last = cue.at(-1)?.last ?? 0;
  const found: Cited[] = [];
  let reached = -1;
  for (const [at, chunk] of sentence.chunks.entries()) {
    const place = citedAt(sentence, at);
    if (place === null || quotesHim(sentence, place)) continue;
    const before = chunkOf(sentence, at - 1);
    const noun = chunkOf(sentence, place);
    const near =
      before?.kind === 'COMMA' || before?.kind === 'SUB' || before?.kind === 'DASH' || chunk.first - last < 4;
    if (!noun || Math.abs(chunk.first - last) > 60 || !near) continue;
    // Whoever is cited next is cited by the one before.
    if (found.length > 0 && !(before?.kind === 'SUB' && at - reached === 3)) continue;
    reached = nounPhraseEnd(sentence, place);
    const end = chunkOf(sentence, reached)?.last ?? noun.last;
    found.push({ cue: { first: chunk.first, last: noun.first - 1 }, relay: { first: noun.first, last: end } });
  }
  return found;
}

/** `quoting Berg as saying that`: what he says stands after it, and is a statement of its own. */
function quotesHim(sentence: Sentence, noun: number): boolean {
  const end = nounPhraseEnd(sentence, noun);
  return [noun, end].some(
    (at) => chunkOf(sentence, at + 1)?.head.lower === 'as' && chunkOf(sentence, at + 2)?.verb?.form === 'GERUND',
  );
}

/** The chunk of the one who is cited from chunk `at` on; null where nobody is: `citing Berg`, `with reference to a source`. */
function citedAt(sentence: Sentence, at: number): number | null {
  if (isCiting(sentence, at)) return at + 1;
  // `quoting of a ministry`, as those write who have learned it late
  if (chunkOf(sentence, at + 1)?.head.lower === 'of' && isCiting(sentence, at, at + 2)) return at + 2;
  const opening = chunkOf(sentence, at);
  if (opening?.head.lower !== 'with' && opening?.verb?.form !== 'GERUND') return null;
  const [noun, to] = [chunkOf(sentence, at + 1), chunkOf(sentence, at + 2)];
  const withReference =
    opening?.head.lower === 'with' && /^references?$/.test(noun?.head.lower ?? '') && to?.head.lower === 'to';
  const referring =
    opening?.verb?.form === 'GERUND' && /^referr?e?$/.test(opening.verb.lemma) && noun?.head.lower === 'to';
  const place = withReference ? at + 3 : referring ? at + 2 : null;
  const source = place === null ? undefined : chunkOf(sentence, place);
  if (source?.kind !== 'NP') return null;
  const speaks =
    speaking.test(source.head.lower) ||
    (source.head.tag === 'NOUN' && isPeople(sentence.tokens.slice(source.first, source.last + 1)));
  return withReference || speaks ? place : null;
}

/** `citing the ministry`, not `citing concerns`. */
function isCiting(sentence: Sentence, at: number, place = at + 1): boolean {
  const verb = chunkOf(sentence, at)?.verb;
  const noun = chunkOf(sentence, place);
  const relative = isFiniteVerb(chunkOf(sentence, at)) && chunkOf(sentence, at - 1)?.head.lower === 'which';
  if (!verb || (verb.form !== 'GERUND' && !relative) || verb.passive || !citing.test(verb.lemma) || noun?.kind !== 'NP')
    return false;
  if (sentence.quoted[noun.first] !== null && sentence.quoted[noun.first] !== undefined) return false;
  return (
    noun.head.tag === 'PROPN' ||
    speaking.test(noun.head.lower) ||
    isPeople(sentence.tokens.slice(noun.first, noun.last + 1))
  );
}

/** A subject with whom it cites in it: `Radio Vega, quoting El Farol,` → Radio Vega, then El Farol by "quoting". */
export function splitCitation(sentence: Sentence, { first, last }: Words): Citation[] {
  for (const [at, chunk] of sentence.chunks.entries()) {
    const place = chunk.first <= first || chunk.last >= last ? null : citedAt(sentence, at);
    if (place === null) continue;
    const noun = chunkOf(sentence, place);
    const end = Math.min(last, chunkOf(sentence, nounPhraseEnd(sentence, place))?.last ?? last);
    const which = chunkOf(sentence, at - 1)?.kind === 'SUB' ? 1 : 0;
    if (!noun || chunkOf(sentence, at - 1 - which)?.kind !== 'COMMA') continue;
    return [
      { relay: { first, last: chunk.first - 2 - which }, cue: null },
      { relay: { first: noun.first, last: end }, cue: { first: chunk.first, last: noun.first - 1 } },
    ];
  }
  return [{ relay: { first, last }, cue: null }];
}

/** `Berg, quoted by the paper, said`, `in a letter published by the Post`, `according to Berg, cited by Interfax`. */
export function throughMedium({ sentence, speaker, content, cue }: Attribution, isMedia: IsMedia): Citation[] {
  const place = cue[0]?.first ?? 0;
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (
      chunk.kind !== 'VG' ||
      !passing.test(chunk.verb?.lemma ?? '') ||
      !/^(?:ED|PARTICIPLE)$/.test(chunk.verb?.form ?? '')
    )
      continue;
    if (content.some((part) => part.first <= chunk.first && chunk.last <= part.last)) continue;
    const inSpeaker = speaker !== null && speaker.first < chunk.first && chunk.last <= speaker.last;
    if (!inSpeaker && Math.abs(chunk.first - place) > 14) continue;
    const medium = agentAfter(sentence, at + 1);
    const named =
      reporting.test(chunk.verb?.lemma ?? '') && isCapital(sentence.tokens[medium?.last ?? -1] ?? { text: '' });
    if (medium && (named || isMedia(sentence, medium)))
      return [{ relay: medium, cue: { first: chunk.first, last: chunk.last } }];
  }
  return inMedium(sentence, cue, isMedia);
}

/** `wrote in the Post that`, `said on state television`: right after the cue. */
function inMedium(sentence: Sentence, cue: Attribution['cue'], isMedia: IsMedia): Citation[] {
  const at = sentence.chunks.findIndex(({ last }) => last === cue[0]?.last);
  const [verb, preposition, noun] = sentence.chunks.slice(at, at + 3);
  if (at < 0 || !/^(?:write|say|speak|tell|announce|warn|claim)$/.test(verb?.verb?.lemma ?? '') || noun?.kind !== 'NP')
    return [];
  if (!/^(?:in|on)$/.test(preposition?.head.lower ?? '') || !isMedia(sentence, noun)) return [];
  return [
    {
      relay: { first: noun.first, last: noun.last },
      cue: { first: preposition?.first ?? 0, last: preposition?.last ?? 0 },
    },
  ];
}

/** `by the paper`, `last week by the paper`, `on CNN`. */
function agentAfter(sentence: Sentence, from: number): Words | null {
  let at = from;
  while (at < from + 4) {
    const chunk = chunkOf(sentence, at);
    const noun = chunkOf(sentence, at + 1);
    if (!chunk) return null;
    if (/^(?:by|on|in)$/.test(chunk.head.lower) && noun?.kind === 'NP' && !isTime(noun))
      return { first: noun.first, last: noun.last };
    if (isTime(chunk) || chunk.kind === 'ADV') at += 1;
    else if (chunk.kind === 'PREP' && noun && isTime(noun)) at += 2;
    else return null;
  }
  return null;
}
