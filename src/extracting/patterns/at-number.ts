/** A number that somebody puts on something: `Police put the toll at 40`, `Insurers reckon the damage at 300 million euros`. */

import { isPeople, toldKindOf } from '../steps/mention-kinds.ts';
import { topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf } from '../steps/sentence.ts';
import { findSubject } from '../steps/subjects.ts';
import type { Complement, CueVerb } from './pattern.ts';

/** What is read of the verb and its place. */
type Cue = Pick<CueVerb, 'sentence' | 'at' | 'after' | 'verb'>;

/** The thing, “at”, and the number with what belongs to it. */
export function atNumber(cue: Cue): Complement | null {
  const { sentence, at, after, verb } = cue;
  const noun = chunkOf(sentence, after);
  const given = noun ? givenNumber(sentence, after, verb.lemma) : null;
  if (given && !verb.passive) return given;
  const changed = changedNumber(cue);
  if (changed) return changed;
  if (!rating.test(verb.lemma) || verb.passive || noun?.kind !== 'NP' || after !== at + 1) return null;
  for (let place = after + 1; place < after + 10; place += 1) {
    const chunk = chunkOf(sentence, place);
    if (!chunk || /^(?:COMMA|END|COLON|SUB)$/.test(chunk.kind) || chunk.verb?.form === 'FINITE') return null;
    if (chunk.head.lower !== 'at' || !isNumber(sentence.tokens.slice(chunk.last + 1, chunk.last + 8))) continue;
    const last = chunkOf(sentence, numberEnd(sentence, place + 1))?.last ?? chunk.last;
    return { pattern: 'at-number', frame: 'at', act: 'SPEECH', content: [{ first: noun.first, last }] };
  }
  return null;
}

/** `revised the toll to six from five`: somebody's count, where the storm that raised it tells nothing. */
function changedNumber({ sentence, at, after, verb }: Cue): Complement | null {
  const noun = chunkOf(sentence, after);
  const to = chunkOf(sentence, after + 1);
  if (!changing.test(verb.lemma) || verb.passive || !counts.test(noun?.head.lower ?? '') || !noun) return null;
  if (to?.head.lower !== 'to' || !isNumber(sentence.tokens.slice(to.last + 1, to.last + 6))) return null;
  const subject = findSubject(sentence, at);
  const words = subject ? sentence.tokens.slice(subject.first, subject.head + 1) : [];
  const kind = toldKindOf(words);
  if (!/^(?:PERSON|ORGANIZATION|GROUP|COUNTRY)$/.test(kind ?? '') && !isPeople(words)) return null;
  const last = chunkOf(sentence, numberEnd(sentence, after + 2))?.last ?? to.last;
  return { pattern: 'at-number', frame: 'to', act: 'SPEECH', content: [{ first: noun.first, last }] };
}

const changing = /^(?:revise|raise|lower|update|increase|cut|reduce|correct|up)$/;
const counts = /^(?:figure|number|toll|count|total|tally|estimate|forecast)$/;

/** `gave a figure of 298`, `gives a lower toll, 298`. */
function givenNumber(sentence: CueVerb['sentence'], at: number, lemma: string): Complement | null {
  const noun = chunkOf(sentence, at);
  const joint = chunkOf(sentence, at + 1);
  const number = chunkOf(sentence, at + 2);
  if (!/^(?:give|report|offer|cite)$/.test(lemma) || noun?.kind !== 'NP' || number?.kind !== 'NP') return null;
  if (
    !/^(?:figure|number|toll|count|total|tally|sum|estimate)$/.test(noun.head.lower) ||
    !/^(?:of|as|,)$/.test(joint?.head.lower ?? '')
  )
    return null;
  if (!sentence.tokens.slice(number.first, number.last + 1).some(({ tag }) => tag === 'NUM')) return null;
  const last = chunkOf(sentence, numberEnd(sentence, at + 2))?.last ?? number.last;
  return { pattern: 'at-number', frame: 'of', act: 'SPEECH', content: [{ first: noun.first, last }] };
}

const rating = /^(?:put|place|estimate|reckon|gauge|assess|peg|set|judge|calculate)$/;

/** `at 40`, `at between 300 and 400`, `at somewhere near $3 billion`, `at one in five`. */
function isNumber(words: readonly { readonly tag: string; readonly lower: string }[]): boolean {
  const noun = words.findIndex(({ tag, lower }) => tag === 'NUM' || /^(?:one|two|half|a)$/.test(lower));
  const before = noun < 0 ? words : words.slice(0, noun);
  return noun >= 0 && before.every(({ tag }) => /^(?:ADP|ADV|ADJ|SYM|DET|SCONJ|PART)$/.test(tag));
}

/** `40 to 60 miles a day`: a measure goes on over times. */
function numberEnd(sentence: CueVerb['sentence'], place: number): number {
  let end = topicEnd(sentence, place);
  while (
    chunkOf(sentence, end + 1)?.kind === 'NP' &&
    /^(?:an?|each|per)$/.test(sentence.tokens[chunkOf(sentence, end + 1)?.first ?? -1]?.lower ?? '')
  )
    end += 1;
  return end;
}
