/** A hearer between cue and content: `Berg told reporters that …`, `She warned the council: “…”`, `He asked Ray if …`. */

import { isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd, topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf } from '../steps/sentence.ts';
import { infinitive } from './infinitive.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { question } from './question.ts';
import { quotedWords } from './quoted-words.ts';
import { reportedClause } from './reported-clause.ts';
import { skipSetting } from './setting.ts';

/** What may follow a hearer, and what may follow one who is asked. */
const tellings = ['quote', 'clause', 'wh', 'to'];
const questions = ['quote', 'wh', 'ask', 'to'];

/** The content after a noun phrase that names who was told. */
export function toldSomebody(cue: CueVerb): Complement | null {
  const { sentence, after, frames } = cue;
  const act = frames.get('told') ?? frames.get('ask');
  const hearer = chunkOf(sentence, after);
  if (!act || hearer?.kind !== 'NP' || isTime(hearer)) return null;
  const kinds = frames.has('told') ? tellings : questions;
  for (const end of new Set([nounPhraseEnd(sentence, after), after, topicEnd(sentence, after)])) {
    const last = chunkOf(sentence, end)?.last ?? hearer.last;
    const audience = { first: hearer.first, last };
    for (const place of skipSetting(sentence, end + 1)) {
      const then = { ...cue, after: place, frames: new Map(kinds.map((frame) => [frame, act])) };
      if (isRelative(cue, place)) return null;
      const found =
        quotedWords(then) ??
        reportedClause(then) ??
        question(then) ??
        infinitive(then) ??
        askedAbout(then) ??
        toldOf(cue, place);
      if (found) return { ...found, frame: `told-${found.frame}`, audience };
    }
  }
  // `He is telling six are dead`: told to nobody, as those write who have learned it late.
  const isWhat = chunkOf(sentence, cue.at - 2)?.head.lower === 'what';
  const isUntold =
    cue.lemma === 'tell' && !isWhat && hearer.head.tag !== 'PRON' && chunkOf(sentence, after + 1)?.kind === 'VG';
  return isUntold ? reportedClause({ ...cue, frames: new Map([['clause', act]]) }) : null;
}

/** `told a crowd that spilled onto the street`: "that" with the verb at once describes the hearer. */
function isRelative({ sentence }: CueVerb, place: number): boolean {
  const that = chunkOf(sentence, place);
  const verb = chunkOf(sentence, place + 1)?.verb;
  const before = chunkOf(sentence, place - 1);
  if (that?.kind !== 'SUB' || that.head.lower !== 'that' || before?.kind !== 'NP' || isTime(before)) return false;
  return verb !== undefined && !verb.copula && /^(?:FINITE|ED)$/.test(verb.form);
}

/** `warned sailors of storms`, `told them about it`: the preposition is one that the verb takes. */
function toldOf({ sentence, at, frames, lemma }: CueVerb, place: number): Complement | null {
  const preposition = chunkOf(sentence, place);
  const act = frames.get('told');
  const first = chunkOf(sentence, place + 1);
  if (!act || preposition?.kind !== 'PREP' || !first || !/^(?:of|about|against)$/.test(preposition.head.lower))
    return null;
  // `told Berg of the Post` is no news of the Post.
  const hearer = chunkOf(sentence, place - 1);
  if (
    lemma === 'tell' &&
    preposition.head.lower === 'of' &&
    !/^(?:him|her|them|us|me|you)$/.test(hearer?.head.lower ?? '')
  )
    return null;
  if (first.head.tag === 'PRON' || !frames.has(preposition.head.lower) || !/^(?:NP|VG|QUOTE)$/.test(first.kind))
    return null;
  const end = first.kind === 'VG' ? clauseEnd(sentence, place + 1, at) : topicEnd(sentence, place + 1);
  const content = [{ first: first.first, last: chunkOf(sentence, end)?.last ?? first.last }];
  const cue = [{ first: preposition.first, last: preposition.last }];
  return { pattern: 'told-somebody', frame: 'of', act, content, cue };
}

/** `asked her about the deal`: "about" is a part of the cue. */
function askedAbout({ sentence, at, after, frames }: CueVerb): Complement | null {
  const about = chunkOf(sentence, after);
  const act = frames.get('ask');
  const first = chunkOf(sentence, after + 1)?.first;
  if (!act || first === undefined || !/^(?:about|for)$/.test(about?.head.lower ?? '') || !about) return null;
  const last = chunkOf(sentence, clauseEnd(sentence, after + 1, at))?.last;
  if (last === undefined || last < first) return null;
  const cue = [{ first: about.first, last: about.last }];
  return { pattern: 'told-somebody', frame: 'about', act, content: [{ first, last }], cue };
}
