/** Something called something: `Berg described the plan as “dead”`, `She called him a liar`, `They deem it unlawful`. */

import { isFiniteVerb, isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd, topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import { isDeclared } from './deed.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { thingBefore } from './thing-before.ts';

/** The content is the thing and what it is called; "as" is a part of the cue. */
export function somethingAs(cue: CueVerb): Complement | null {
  return withAs(cue) ?? withoutAs(cue) ?? withLongName(cue) ?? whatTheyCall(cue) ?? whatTheySeeAs(cue);
}

function withAs({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('as');
  const noun = chunkOf(sentence, after);
  if (!act || noun?.kind !== 'NP') return null;
  const as = asAfter(sentence, after);
  // `condemned the launch as the leaders met`: a clause tells when.
  if (as === null || opensClauseAt(sentence, as + 1)) return null;
  const marker = chunkOf(sentence, as);
  const first = chunkOf(sentence, as + 1)?.first;
  const last = chunkOf(sentence, clauseEnd(sentence, as + 1, at))?.last;
  if (!marker || first === undefined || last === undefined || last < first) return null;
  const content = [
    { first: noun.first, last: marker.first - 1 },
    { first, last },
  ];
  return { pattern: 'something-as', frame: 'as', act, content, cue: [{ first: marker.first, last: marker.last }] };
}

function opensClauseAt(sentence: Sentence, at: number): boolean {
  return chunkOf(sentence, at)?.kind === 'NP' && isFiniteVerb(chunkOf(sentence, at + 1));
}

function asAfter(sentence: Sentence, noun: number): number | null {
  const farthest = topicEnd(sentence, noun);
  for (let at = noun + 1; at <= farthest + 2; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (!chunk || chunk.kind === 'END') return null;
    if (chunk.head.lower === 'as' && chunk.kind !== 'CC') return at;
  }
  return null;
}

function withoutAs({ sentence, at, after, frames, lemma }: CueVerb): Complement | null {
  const act = frames.get('small');
  const noun = chunkOf(sentence, after);
  // `a group calling itself Vega` has a name, and says nothing.
  const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/.test(sentence.tokens[noun?.first ?? -1]?.lower ?? '');
  if (!act || noun?.kind !== 'NP' || (reflexive && chunkOf(sentence, at)?.verb?.form === 'GERUND')) return null;
  for (const end of new Set([nounPhraseEnd(sentence, after), after])) {
    let place = end + 1;
    while (chunkOf(sentence, place)?.kind === 'ADV') place += 1;
    const name = chunkOf(sentence, place);
    if (!name || !/^(?:NP|ADJ|QUOTE)$/.test(name.kind) || isTime(name) || isDeclared(sentence, lemma, name)) continue;
    const last = chunkOf(sentence, nameEnd(sentence, place, at))?.last;
    if (last !== undefined)
      return { pattern: 'something-as', frame: 'small', act, content: [{ first: noun.first, last }] };
  }
  return null;
}

/** Where the name ends: before a comma and a clause or a participle that only go on. */
function nameEnd(sentence: Sentence, place: number, at: number): number {
  const end = clauseEnd(sentence, place, at, true);
  for (let comma = place + 1; comma < end; comma += 1)
    if (
      chunkOf(sentence, comma)?.kind === 'COMMA' &&
      chunkOf(sentence, comma + 1)?.verb?.form === 'GERUND' &&
      !sentence.quoted[chunkOf(sentence, comma)?.first ?? 0]
    )
      return comma - 1;
  return end;
}

/** `called the idea that he would leave “absurd”`: what it is called stands after a clause. */
function withLongName({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('small');
  const noun = chunkOf(sentence, after);
  if (!act || noun?.kind !== 'NP') return null;
  const end = clauseEnd(sentence, after, at);
  const last = chunkOf(sentence, end)?.last;
  if (last === undefined) return null;
  for (let place = after + 2; place <= end; place += 1) {
    const chunk = chunkOf(sentence, place);
    const before = chunkOf(sentence, place - 1)?.kind;
    const named =
      chunk?.kind === 'QUOTE' || (chunk?.kind === 'NP' && /^an?$/.test(sentence.tokens[chunk.first]?.lower ?? ''));
    const after = chunk?.kind === 'QUOTE' ? /^(?:NP|COMMA|ADV|VG|ADJ)$/ : /^(?:NP|COMMA|ADV)$/;
    if (named && after.test(before ?? ''))
      return { pattern: 'something-as', frame: 'small', act, content: [{ first: noun.first, last }] };
  }
  return null;
}

/** `what critics call an “open door”`: the thing is the pronoun before the subject. */
function whatTheyCall({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('small');
  const name = chunkOf(sentence, after);
  if (!act || !name || !/^(?:NP|QUOTE|ADJ)$/.test(name.kind)) return null;
  const what = thingBefore(sentence, at);
  if (what && (name.kind !== 'NP' || what.kind === 'SUB')) {
    const last = chunkOf(sentence, clauseEnd(sentence, after, at))?.last ?? name.last;
    const content = [
      { first: what.first, last: what.last },
      { first: name.first, last },
    ];
    return { pattern: 'something-as', frame: 'small-what', act, content };
  }
  return null;
}

/** `what they described as a “pause”`, `countries that he regards as his`. */
function whatTheySeeAs({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('as');
  const as = chunkOf(sentence, after);
  const what = thingBefore(sentence, at);
  const first = chunkOf(sentence, after + 1)?.first;
  if (!act || as?.head.lower !== 'as' || !what || first === undefined) return null;
  const last = chunkOf(sentence, clauseEnd(sentence, after + 1, at))?.last;
  if (last === undefined || last < first) return null;
  const content = [
    { first: what.first, last: what.last },
    { first, last },
  ];
  const cue = [{ first: as.first, last: as.last }];
  return { pattern: 'something-as', frame: 'as-what', act, content, cue };
}
