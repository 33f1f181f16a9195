/** Attributions whose cue is no verb: a noun, “according to”, a name and a colon. */

import { accordingTo } from '../patterns/according-to.ts';
import { inPoll } from '../patterns/in-poll.ts';
import { namedColon } from '../patterns/named-colon.ts';
import { nounCue } from '../patterns/noun-cue.ts';
import { type Attribution, trimAll } from './attribution.ts';
import { type Sentence, trimEnd } from './sentence.ts';

/** The attribution of the noun at a chunk, or null. */
export function byNoun(sentence: Sentence, at: number): Attribution | null {
  const found = nounCue(sentence, at);
  const content = found && trimEnd(sentence, found.content);
  if (!found || !content) return null;
  const { frame, act, cue, speaker, noun, opener = null } = found;
  const rest = { sentence, pattern: 'noun-cue', speakerHead: speaker.last, audience: null, quoted: false, relay: null };
  return { ...rest, frame, act, lemma: noun, cue, speaker, content: [content], opener };
}

/** The attribution of a name and a colon that open the sentence, or null. */
export function afterName(sentence: Sentence): Attribution | null {
  const found = namedColon(sentence);
  const content = found && trimEnd(sentence, found.content);
  if (!found || !content) return null;
  const rest = { sentence, lemma: ':', speakerHead: found.speaker.last, opener: null, audience: null, relay: null };
  const { speaker, cue, quoted } = found;
  return {
    ...rest,
    pattern: 'named-colon',
    frame: 'colon',
    act: 'SPEECH',
    cue: [cue],
    speaker,
    content: [content],
    quoted,
  };
}

/** The attribution of “according to” somebody, or of “in” a poll, at a chunk, or null. */
export function accordance(sentence: Sentence, at: number): Attribution | null {
  const poll = inPoll(sentence, at);
  const found = poll ?? accordingTo(sentence, at);
  if (!found) return null;
  const content = trimAll(sentence, found.content);
  if (content.length === 0) return null;
  return {
    sentence,
    pattern: poll ? 'in-poll' : 'according-to',
    frame: 'after',
    act: 'SPEECH',
    lemma: poll ? 'in' : 'according',
    cue: [found.cue],
    speaker: found.speaker,
    speakerHead: null,
    content,
    opener: null,
    audience: null,
    quoted: sentence.quoted[content.at(-1)?.last ?? -1] != null,
    relay: null,
  };
}
