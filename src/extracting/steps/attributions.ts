/** Attributions: every cue of a sentence with its speaker and its content, by the patterns, in the order of the text. */

import { type Frames, framesOf } from '../lexicons/verb-frames.ts';
import { adjectiveCue } from '../patterns/adjective-cue.ts';
import { afterContent, wordsAround } from '../patterns/after-content.ts';
import { asNoted, asReportedBy } from '../patterns/as-noted.ts';
import { asSaying, asSayingPassive } from '../patterns/as-saying.ts';
import { atNumber } from '../patterns/at-number.ts';
import { drawnNoun, mayDraw } from '../patterns/drawn-noun.ts';
import { heldNoun } from '../patterns/held-noun.ts';
import { infinitive } from '../patterns/infinitive.ts';
import { madeClear } from '../patterns/made-clear.ts';
import { passive } from '../patterns/passive.ts';
import type { Complement, CueVerb } from '../patterns/pattern.ts';
import { question } from '../patterns/question.ts';
import { quotedWords } from '../patterns/quoted-words.ts';
import { remarkOn } from '../patterns/remark-on.ts';
import { reportedClause } from '../patterns/reported-clause.ts';
import { seeming } from '../patterns/seeming.ts';
import { skipSetting } from '../patterns/setting.ts';
import { somebodyToDo } from '../patterns/somebody-to-do.ts';
import { somethingAs } from '../patterns/something-as.ts';
import { toldSomebody } from '../patterns/told-somebody.ts';
import { shiftedObject, topic } from '../patterns/topic.ts';
import { type Attribution, trimAll } from './attribution.ts';
import type { Chunk } from './chunks.ts';
import {
  followsQuotation,
  hasAgent,
  isAnybody,
  isAsked,
  isDenied,
  isHeard,
  isInQuestion,
  isOccasion,
  speaksByPlace,
} from './cue-places.ts';
import { accordance, afterName, byNoun } from './nominal-attributions.ts';
import { isNaming } from './parentheses.ts';
import { chunkOf, type Sentence, type Words } from './sentence.ts';
import { findSubject, invertedSubject, nearestSubject, type Subject } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

const anywhere = [quotedWords, reportedClause, question, infinitive];
const atFirst = [...anywhere, topic];
const later = [...anywhere, shiftedObject];
const atOnce = [toldSomebody, somethingAs, somebodyToDo];

const noFrames: Frames = new Map();
const quoting: Frames = new Map([['quote', 'SPEECH']]);

/** All attributions of a sentence, those inside others too. */
export function findAttributions(sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (const at of sentence.chunks.keys()) {
    const chunk = sentence.chunks[at] as Chunk;
    const attribution =
      chunk.kind === 'NP'
        ? byNoun(sentence, at)
        : chunk.kind === 'VG'
          ? byVerb(sentence, at)
          : chunk.kind === 'PREP'
            ? accordance(sentence, at)
            : null;
    if (attribution) found.push(attribution);
  }
  const colon = afterName(sentence);
  // `Orme Rail: no trains will run, the operator says`: the name only tells whom it is about.
  const own = colon && !found.some(({ content }) => content[0]?.first === colon.content[0]?.first) ? [colon] : [];
  return joinInfinitives([...own, ...found]);
}

/** `declined to say whether`, `seems to suggest that`: two verbs with one content are one cue, with the first one's subject. */
function joinInfinitives(found: readonly Attribution[]): Attribution[] {
  const outer = new Map<number, Attribution>();
  for (const attribution of found)
    if (/^(?:to|raise)$/.test(attribution.frame)) outer.set(attribution.content.at(-1)?.first ?? -1, attribution);
  const joined = new Set<Attribution>();
  const inner = found.map((attribution) => {
    const governor = outer.get(attribution.cue[0]?.first ?? -1);
    if (!governor || governor === attribution || attribution.frame === 'to') return attribution;
    joined.add(governor);
    // `likes to quote Berg as saying`: the subject passes on what another says.
    if (attribution.relay)
      return { ...attribution, relay: governor.speaker, cue: [...governor.cue, ...attribution.cue] };
    const { speaker, speakerHead } = governor.frame === 'raise' ? attribution : governor;
    return { ...attribution, speaker, speakerHead, cue: [...governor.cue, ...attribution.cue] };
  });
  return inner.filter((_, index) => !joined.has(found[index] as Attribution));
}

function byVerb(sentence: Sentence, at: number): Attribution | null {
  const chunk = sentence.chunks[at] as Chunk;
  if (chunk.head.lower === 'according') return accordance(sentence, at);
  const { verb } = chunk;
  const adjective =
    verb && ((verb.lemma === 'be' && verb.copula) || verb.passive) ? byAdjective(sentence, at, verb) : null;
  return adjective ?? (verb ? byHeldNoun(sentence, at, verb) : null) ?? attributionAt(sentence, at);
}

function byAdjective(sentence: Sentence, at: number, verb: VerbGroup): Attribution | null {
  const complement = adjectiveCue({ sentence, at, after: at + 1 });
  const subject = complement && findSubject(sentence, at);
  if (!complement || !subject) return null;
  return build({ sentence, at, after: at + 1, verb, lemma: 'be', frames: noFrames }, complement, subject);
}

function byHeldNoun(sentence: Sentence, at: number, verb: VerbGroup): Attribution | null {
  const cue = { sentence, at, after: at + 1, verb, lemma: verb.lemma, frames: noFrames };
  const complement = heldNoun(cue) ?? madeClear(cue) ?? atNumber(cue);
  const subject = complement || mayDraw(verb) ? findSubject(sentence, at) : null;
  const drawn = subject && drawnNoun(cue, subject);
  if (drawn) return build(cue, drawn, { ...drawn.speaker, head: drawn.speaker.last });
  return complement && subject ? build(cue, complement, subject) : null;
}

function attributionAt(sentence: Sentence, at: number): Attribution | null {
  const cue = cueVerbAt(sentence, at);
  if (!cue) return null;
  const { verb, frames } = cue;
  if (verb.form === 'GERUND' && chunkOf(sentence, at - 1)?.head.lower === 'as') return null;
  if (isDenied(sentence, at) || isNaming(sentence, at) || isHeard(sentence, at)) return null;
  if (isOccasion(cue) || isAnybody(sentence, at) || isInQuestion(sentence, at)) return null;
  const raising = seeming(cue);
  if (raising) return build(cue, raising, null);
  const own = verb.passive ? findSubject(sentence, at) : null;
  const quoted = own && asSayingPassive(cue, own);
  if (quoted) {
    const found = build(cue, quoted, { ...quoted.speaker, head: own.head });
    return found && { ...found, relay: quoted.relay };
  }
  if (verb.passive || isAsked(cue) || hasAgent(cue)) {
    const found = passive(cue);
    return found ? build(cue, found, found.speaker ? { ...found.speaker, head: found.speaker.last } : null) : null;
  }
  const reported = asReportedBy(cue);
  if (reported) return build(cue, reported, { ...reported.speaker, head: reported.speaker.last });
  if (verb.form === 'PARTICIPLE') return null;
  const subject = findSubject(sentence, at) ?? subjectOfAny(cue);
  const cited = subject && asSaying(cue, subject);
  if (cited && subject) {
    const built = build(cue, cited, { ...cited.speaker, head: cited.speaker.last });
    return built && { ...built, relay: { first: subject.first, last: subject.last } };
  }
  const noted = subject && (asNoted(cue, subject) ?? remarkOn(cue, subject));
  if (noted && subject) return build(cue, noted, subject);
  const found = complementOf(cue);
  const bare = found !== null && !found.opener && !found.quoted && (!found.audience || found.frame === 'told-of');
  const after = bare && subject && followsQuotation(cue, subject) ? afterContent(cue, subject) : null;
  const complement = after ? null : found;
  const inverted =
    subject === null && frames.has('quote') && verb.form !== 'GERUND' ? invertedSubject(sentence, at) : null;
  const turned = inverted && afterContent(cue, inverted);
  if (turned && inverted) return build(cue, turned, inverted);
  const opening = inverted && at < 2 ? quotedWords({ ...cue, after: chunkAfter(sentence, inverted.last) }) : null;
  if (opening && inverted) return build(cue, opening, inverted);
  if (complement) return subject ? build(cue, withWordsBefore(cue, complement, subject), subject) : null;
  const speaker = subject && !isOver(sentence, subject) ? subject : invertedSubject(sentence, at);
  const before = after ?? (speaker && afterContent(cue, speaker));
  return before && speaker ? build(cue, before, speaker) : null;
}

/** Gerunds, infinitives and coordinated verbs of speech whose own subject is hidden: that of any verb before. */
function subjectOfAny({ sentence, at, verb, frames }: CueVerb): Subject | null {
  if (frames.get('clause') !== 'SPEECH' && !frames.has('told')) return null;
  const before = chunkOf(sentence, at - 1)?.kind;
  return verb.form === 'GERUND' || (verb.form === 'INFINITIVE' && before !== 'ADJ') || before === 'CC'
    ? nearestSubject(sentence, at)
    : null;
}

function chunkAfter({ chunks }: Sentence, token: number): number {
  return chunks.findIndex(({ first }) => first > token);
}

function withWordsBefore(cue: CueVerb, complement: Complement, subject: Subject): Complement {
  const mark = cue.sentence.chunks.find(({ last }) => last + 1 === complement.content[0]?.first)?.kind;
  if (complement.frame !== 'quote' || mark !== 'COMMA' || subject.inverted || cue.verb.form === 'GERUND')
    return complement;
  const before = wordsAround(cue, subject);
  return before ? { ...complement, content: [before, ...complement.content] } : complement;
}

/** A subject that is itself quoted cannot say the quotation. */
function isOver({ quoted, chunks }: Sentence, subject: Subject): boolean {
  return quoted[subject.first] !== null && quoted[(chunks[subject.chunk] as Chunk).last] !== null;
}

function cueVerbAt(sentence: Sentence, at: number): CueVerb | null {
  const verb = chunkOf(sentence, at)?.verb;
  if (!verb || verb.copula) return null;
  const particle = sentence.tokens[verb.last + 1]?.lower;
  const phrasal = particle ? framesOf(`${verb.lemma}-${particle}`) : undefined;
  const frames = phrasal ?? framesOf(verb.lemma) ?? (speaksByPlace(sentence, at) ? quoting : undefined);
  if (!frames) return null;
  const lemma = phrasal ? `${verb.lemma}-${particle}` : verb.lemma;
  return { sentence, at, after: at + (phrasal ? 2 : 1), verb, lemma, frames };
}

function complementOf(cue: CueVerb): Complement | null {
  for (const pattern of atOnce) {
    const found = pattern(cue);
    if (found) return found;
  }
  for (const after of skipSetting(cue.sentence, cue.after)) {
    const place = { ...cue, after };
    for (const pattern of after === cue.after ? atFirst : later) {
      const found = pattern(place);
      if (found) return found;
    }
  }
  return null;
}

function build(cue: CueVerb, found: Complement, subject: (Words & { head: number }) | null): Attribution | null {
  const { sentence, at, verb, lemma } = cue;
  const content = trimAll(sentence, withinQuotation(sentence, at, found.content));
  if (content.length === 0) return null;
  const first = (sentence.chunks[at] as Chunk).first;
  const last = lemma.includes('-') ? verb.last + 1 : verb.last;
  return {
    sentence,
    pattern: found.pattern,
    frame: found.frame,
    act: found.act,
    lemma,
    cue: [{ first, last }, ...(found.cue ?? [])],
    speaker: subject && { first: subject.first, last: subject.last },
    speakerHead: subject?.head ?? null,
    content,
    opener: found.opener ?? null,
    audience: found.audience ?? null,
    quoted: found.quoted ?? false,
    relay: null,
  };
}

/** A cue in quotation marks has its content in the same marks. */
function withinQuotation(sentence: Sentence, at: number, parts: readonly Words[]): Words[] {
  const { quoted, chunks } = sentence;
  const quotation = quoted[(chunks[at] as Chunk).first];
  if (!quotation) return [...parts];
  return parts.flatMap(({ first, last }) => {
    let start = first;
    let end = last;
    while (start <= end && quoted[start] !== quotation) start += 1;
    while (end >= start && quoted[end] !== quotation) end -= 1;
    return start <= end ? [{ first: start, last: end }] : [];
  });
}
