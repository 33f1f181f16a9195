/** A passive cue: `Berg was asked whether …`, `The ship is expected to sail`, `The deal was criticized by Berg`. */

import { clauseEnd } from '../steps/clause-ends.ts';
import { nounPhraseEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Words } from '../steps/sentence.ts';
import { findSubject } from '../steps/subjects.ts';
import { infinitive } from './infinitive.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { question } from './question.ts';
import { reportedClause } from './reported-clause.ts';
import { skipSetting } from './setting.ts';

/** A passive attribution; `speaker` is the one after "by", if any is named. */
export function passive(cue: CueVerb): (Complement & { readonly speaker: Words | null }) | null {
  const { sentence, at, after, frames } = cue;
  const speaker = agentAfter(cue);
  const asked = frames.get('ask') ?? frames.get('told');
  if (asked !== undefined)
    for (const place of skipSetting(sentence, after)) {
      const then = { ...cue, after: place };
      const found =
        question({
          ...then,
          frames: new Map([
            ['wh', asked],
            ['ask', asked],
          ]),
        }) ??
        reportedClause({ ...then, frames: new Map([['that', asked]]) }) ??
        (frames.has('ask') ? (aboutTopic(then) ?? infinitive({ ...then, frames: new Map([['to', asked]]) })) : null);
      if (found) {
        const hearer = findSubject(sentence, at);
        const audience = hearer ? { audience: { first: hearer.first, last: hearer.last } } : {};
        return { ...found, ...audience, pattern: 'passive', frame: `passive-${found.frame}`, speaker };
      }
    }
  const subject = findSubject(sentence, at);
  if (!subject) return null;
  const own = { first: subject.first, last: subject.last };
  const next = chunkOf(sentence, after);
  if (sentence.tokens[subject.first]?.lower === 'it' && frames.has('clause')) {
    const found = reportedClause({ ...cue, frames: new Map([['that', frames.get('clause') ?? 'SPEECH']]) });
    if (found) return { ...found, pattern: 'passive', frame: 'passive-clause', speaker };
  }
  const raised = frames.get('object-to') ?? frames.get('clause');
  if (raised && next?.verb?.form === 'INFINITIVE') {
    const last = chunkOf(sentence, clauseEnd(sentence, after, at))?.last;
    if (last === undefined) return null;
    return {
      pattern: 'passive',
      frame: 'passive-to',
      act: raised,
      content: [own, { first: next.first, last }],
      speaker,
    };
  }
  const as = frames.get('as') ?? frames.get('small');
  if (as && next && (next.head.lower === 'as' || (frames.has('small') && /^(?:NP|ADJ|QUOTE)$/.test(next.kind)))) {
    const marker = next.head.lower === 'as' ? 1 : 0;
    const first = chunkOf(sentence, after + marker)?.first;
    const last = chunkOf(sentence, clauseEnd(sentence, after + marker, at))?.last;
    if (first === undefined || last === undefined) return null;
    return { pattern: 'passive', frame: 'passive-as', act: as, content: [own, { first, last }], speaker };
  }
  const object = frames.get('object');
  if (object && speaker) return { pattern: 'passive', frame: 'passive-by', act: object, content: [own], speaker };
  return null;
}

function aboutTopic({ sentence, at, after, frames }: CueVerb): Complement | null {
  const about = chunkOf(sentence, after);
  const first = chunkOf(sentence, after + 1)?.first;
  const act = frames.get('ask');
  if (!act || about?.head.lower !== 'about' || first === undefined) return null;
  const last = chunkOf(sentence, clauseEnd(sentence, after + 1, at))?.last;
  if (last === undefined) return null;
  return {
    pattern: 'passive',
    frame: 'about',
    act,
    content: [{ first, last }],
    cue: [{ first: about.first, last: about.last }],
  };
}

function agentAfter({ sentence, after }: CueVerb): Words | null {
  const by = chunkOf(sentence, after);
  const noun = chunkOf(sentence, after + 1);
  if (by?.head.lower !== 'by' || noun?.kind !== 'NP') return null;
  return { first: noun.first, last: chunkOf(sentence, nounPhraseEnd(sentence, after + 1))?.last ?? noun.last };
}
