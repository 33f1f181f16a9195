/** Somebody quoted as saying something: `RIA quoted the minister as saying that …`, `…, agencies cited the mayor as saying`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Words } from '../steps/sentence.ts';
import type { Subject } from '../steps/subjects.ts';
import { contentBefore } from './after-content.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { question } from './question.ts';
import { quotedWords } from './quoted-words.ts';
import { reportedClause } from './reported-clause.ts';
import { skipSetting } from './setting.ts';

const relaying = /^(?:quote|cite|report)$/;
const saying = /^(?:saying|telling|stating|writing|having)$/;

/** The quoted one is the speaker, the subject of the verb a relay; the content follows, or stood before. */
export function asSaying(cue: CueVerb, subject: Subject): (Complement & { readonly speaker: Words }) | null {
  const { sentence, at, lemma, verb } = cue;
  const noun = chunkOf(sentence, at + 1);
  if (!relaying.test(lemma) || verb.passive || noun?.kind !== 'NP') return null;
  const as = markerAfter(cue);
  const marker = as === null ? undefined : chunkOf(sentence, as);
  const said = as === null ? undefined : chunkOf(sentence, as + 1);
  if (as === null || !marker || !said) return null;
  const speaker = { first: noun.first, last: marker.first - 1 };
  const words = [{ first: marker.first, last: said.last }];
  const frames = new Map([
    ['clause', 'SPEECH' as const],
    ['quote', 'SPEECH' as const],
    ['wh', 'SPEECH' as const],
  ]);
  for (const after of skipSetting(sentence, as + 2)) {
    const then = { ...cue, at: as + 1, after, frames };
    const found = quotedWords(then) ?? reportedClause(then) ?? question(then);
    if (found) return { ...found, pattern: 'as-saying', frame: 'as-saying', cue: words, speaker };
  }
  const before = contentBefore(cue, subject);
  if (!before) return null;
  const quoted = sentence.quoted[before.last] !== null;
  return { pattern: 'as-saying', frame: 'as-saying', act: 'SPEECH', content: [before], cue: words, speaker, quoted };
}

function markerAfter({ sentence, at }: CueVerb): number | null {
  const farthest = Math.max(nounPhraseEnd(sentence, at + 1) + 1, clauseEnd(sentence, at + 1, at));
  for (let place = at + 2; place <= Math.min(farthest, at + 14); place += 1)
    if (chunkOf(sentence, place)?.head.lower === 'as' && saying.test(chunkOf(sentence, place + 1)?.head.lower ?? ''))
      return place;
  return null;
}
