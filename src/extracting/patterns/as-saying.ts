/** Somebody quoted as saying something: `RIA quoted the minister as saying that …`, `…, agencies cited the mayor as saying`. */

import { framesOf } from '../lexicons/verb-frames.ts';
import { type Chunk, isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { isMedia } from '../steps/mention-kinds.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Subject } from '../steps/subjects.ts';
import { contentBefore } from './after-content.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { question } from './question.ts';
import { quotedWords } from './quoted-words.ts';
import { reportedClause } from './reported-clause.ts';
import { skipSetting } from './setting.ts';
import { toldSomebody } from './told-somebody.ts';

const relaying = /^(?:quote|cite|report)$/;

/** The quoted one is the speaker, the subject of the verb a relay; the content follows, or stood before. */
export function asSaying(cue: CueVerb, subject: Subject): (Complement & { readonly speaker: Words }) | null {
  const { sentence, at, lemma, verb } = cue;
  const noun = chunkOf(sentence, at + 1);
  if (!relaying.test(lemma) || noun?.kind !== 'NP' || verb.passive) return null;
  const as = markerAfter(cue);
  const marker = as === null ? undefined : chunkOf(sentence, as);
  const said = as === null ? undefined : chunkOf(sentence, as + 1);
  if (as === null || !marker || !said) return null;
  const speaker = { first: noun.first, last: marker.first - 1 };
  const words = [{ first: marker.first, last: said.last }];
  const found = saidAfter(cue, as);
  if (found) return { ...found, cue: words, speaker };
  const before = contentBefore(cue, subject);
  if (!before) return null;
  const quoted = sentence.quoted[before.last] !== null;
  return { pattern: 'as-saying', frame: 'as-saying', act: 'SPEECH', content: [before], cue: words, speaker, quoted };
}

/** `The brigade was quoted by RIA as saying that …`: the subject speaks, and whoever stands after "by" is the relay. */
export function asSayingPassive(
  cue: CueVerb,
  subject: Subject,
): (Complement & { readonly speaker: Words; readonly relay: Words | null }) | null {
  const { sentence, at, lemma, verb } = cue;
  if (!relaying.test(lemma) || !verb.passive) return null;
  const as = markerAfter(cue);
  const agent = agentOf(sentence, at + 1) ?? (as === null ? undefined : agentOf(sentence, as + 2));
  const marker = as === null ? undefined : chunkOf(sentence, as);
  const said = as === null ? undefined : chunkOf(sentence, as + 1);
  if (as === null || !marker || !said) return null;
  const relay = agent?.kind === 'NP' ? { first: agent.first, last: agent.last } : null;
  const speaker = { first: subject.first, last: subject.last };
  const words = [{ first: marker.first, last: said.last }];
  const found = saidAfter(cue, as);
  if (found) return { ...found, cue: words, speaker, relay };
  const before = contentBefore(cue, subject);
  if (!before) return null;
  const quoted = sentence.quoted[before.last] !== null;
  return {
    pattern: 'as-saying',
    frame: 'as-saying',
    act: 'SPEECH',
    content: [before],
    cue: words,
    speaker,
    relay,
    quoted,
  };
}

/** `by RIA`, `in the Oslo Post`: before "as saying" or after it. */
function agentOf(sentence: Sentence, at: number): Chunk | undefined {
  const noun = chunkOf(sentence, at + 1);
  const passes = /^(?:by|in|on)$/.test(chunkOf(sentence, at)?.head.lower ?? '') && noun?.kind === 'NP' && !isTime(noun);
  const medium =
    chunkOf(sentence, at)?.head.lower === 'by' || isMedia(sentence.tokens.slice(noun?.first, (noun?.last ?? 0) + 1));
  return passes && medium ? noun : undefined;
}

/** What follows "as saying", after the hearer of "as telling" and when or where it was said. */
function saidAfter(cue: CueVerb, as: number): Complement | null {
  const { sentence } = cue;
  const frames = new Map((['clause', 'quote', 'wh', 'told'] as const).map((frame) => [frame, 'SPEECH' as const]));
  for (const after of skipSetting(sentence, as + 2)) {
    const then = { ...cue, at: as + 1, after, frames };
    const telling = chunkOf(sentence, as + 1)?.verb?.lemma === 'tell';
    const found = (telling ? toldSomebody(then) : null) ?? quotedWords(then) ?? reportedClause(then) ?? question(then);
    if (found) return { ...found, pattern: 'as-saying', frame: 'as-saying' };
  }
  return null;
}

function markerAfter({ sentence, at }: CueVerb): number | null {
  const farthest = Math.max(nounPhraseEnd(sentence, at + 1) + 1, clauseEnd(sentence, at + 1, at));
  for (let place = at + 1; place <= Math.min(farthest, at + 14); place += 1)
    if (chunkOf(sentence, place)?.head.lower === 'as' && isSaying(sentence, place + 1)) return place;
  return null;
}

/** `saying`, `telling`, `having`, and any other verb of speech: `as warning that`. */
function isSaying(sentence: Sentence, at: number): boolean {
  const verb = chunkOf(sentence, at)?.verb;
  if (verb?.form !== 'GERUND') return false;
  const act = framesOf(verb.lemma)?.get('clause') ?? framesOf(verb.lemma)?.get('told');
  return act === 'SPEECH' || /^(?:have|express)$/.test(verb.lemma);
}
