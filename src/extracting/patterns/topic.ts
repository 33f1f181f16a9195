/** A topic after its cue: `Berg criticized the deal`, `She called for a vote`, `He accused them of lying`. */

import { type Chunk, isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { isPeople } from '../steps/mention-kinds.ts';
import { topicEnd } from '../steps/noun-phrases.ts';
import { chunkOf, type Sentence } from '../steps/sentence.ts';
import { isDeclared, isDeed, isNamedSo, isWhich } from './deed.ts';
import { nounCue } from './noun-cue.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { quotedWords } from './quoted-words.ts';

/** A noun phrase as object, after a preposition that belongs to the cue, or with "of" and what somebody is accused of. */
export function topic(cue: CueVerb): Complement | null {
  return afterPreposition(cue) ?? accusation(cue) ?? object(cue) ?? doing(cue);
}

function afterPreposition(cue: CueVerb): Complement | null {
  const { sentence, at, frames } = cue;
  const after = overHearer(cue);
  const preposition = chunkOf(sentence, after);
  if (!preposition || !/^(?:PREP|SUB|ADV)$/.test(preposition.kind)) return null;
  const { lower } = preposition.head;
  const frame = lower === 'to' ? 'to-np' : lower;
  const act = frames.get(frame);
  const first = chunkOf(sentence, after + 1);
  if (!act || !first || frame === 'as' || !/^(?:NP|QUOTE|SUB)$|^VG$/.test(first.kind)) return null;
  const clause = first.kind === 'SUB' || first.kind === 'VG';
  const last = chunkOf(sentence, clause ? clauseEnd(sentence, after + 1, at) : topicEnd(sentence, after + 1))?.last;
  if (last === undefined || last < first.first) return null;
  const words = [{ first: preposition.first, last: preposition.last }];
  return { pattern: 'topic', frame, act, content: [{ first: first.first, last }], cue: words };
}

/** `complained to the mayor of noise`: what it is about stands after whoever was told. */
function overHearer({ sentence, after, frames, lemma }: CueVerb): number {
  const [to, hearer, about] = sentence.chunks.slice(after, after + 3);
  if (to?.head.lower !== 'to' || to.kind !== 'PREP' || hearer?.kind !== 'NP' || isTime(hearer) || frames.has('to-np'))
    return after;
  const own =
    about?.head.lower === 'about' || (about?.head.lower === 'of' && /^(?:complain|boast|brag|warn)$/.test(lemma));
  return own ? after + 2 : after;
}

function accusation({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('object-of') ?? frames.get('on-np');
  const noun = chunkOf(sentence, after);
  const word = /^(?:yes|no|so)$/.test(noun?.head.lower ?? '');
  if (!act || !noun || (noun.kind !== 'NP' && !word) || isTime(noun)) return null;
  if (noun.head.lower === 'nothing' || followsContent(sentence, at)) return null;
  const end = clauseEnd(sentence, after, at);
  const last = chunkOf(sentence, end)?.last;
  if (last === undefined) return null;
  const found = { pattern: 'topic', frame: 'object-of', act, content: [{ first: noun.first, last }] };
  const of = word ? null : preposition(sentence, after + 1, end);
  if (of === null) return found;
  const content = [
    { first: noun.first, last: of.first - 1 },
    { first: of.last + 1, last: likenedTo(sentence, of) ?? last },
  ];
  return { ...found, content, cue: [{ first: of.first, last: of.last }] };
}

/** What somebody is likened to, where it is a thing and no clause. */
function likenedTo(sentence: Sentence, of: Chunk): number | null {
  const at = sentence.chunks.indexOf(of) + 1;
  return /^(?:to|with)$/.test(of.head.lower) && chunkOf(sentence, at)?.kind === 'NP'
    ? (chunkOf(sentence, topicEnd(sentence, at))?.last ?? null)
    : null;
}

/** `of` in `accused the owner of lying`, `for` in `blamed him for it`: the first after the noun, over those that belong to it. */
function preposition(sentence: Sentence, from: number, end: number): Chunk | null {
  for (let at = from; at < end && at < from + 5; at += 1) {
    const chunk = sentence.chunks[at] as Chunk;
    const gerund = chunkOf(sentence, at + 1)?.verb?.form === 'GERUND';
    if (chunk.kind !== 'PREP' && chunk.kind !== 'NP') return null;
    if (/^(?:of|for|with|to)$/.test(chunk.head.lower) && (gerund || at === from)) return chunk;
  }
  return null;
}

/** `…,” said Berg`: after a comma or a quotation the noun is a subject. */
function followsContent(sentence: Sentence, at: number): boolean {
  return /^(?:COMMA|QUOTE|DASH)$/.test(chunkOf(sentence, at - 1)?.kind ?? 'COMMA');
}

function object(cue: CueVerb): Complement | null {
  const { sentence, at, after, frames, lemma } = cue;
  const act = frames.get('object');
  let place = after;
  if (chunkOf(sentence, place)?.kind === 'QUOTE') place += 1;
  const noun = chunkOf(sentence, place);
  if (!act || noun?.kind !== 'NP' || isTime(noun) || after !== at + (lemma.includes('-') ? 2 : 1)) return null;
  const thing = chunkOf(sentence, place + 1);
  if (isDeed(sentence, lemma, noun) || (thing && isDeclared(sentence, lemma, thing)) || isNamedSo(sentence, at))
    return null;
  if (act === 'ATTITUDE' && isWhich(sentence, at)) return null;
  // `promised him a grant`: he is told, and the grant is promised.
  if (frames.has('told') && isHearer(noun, sentence) && thing?.kind === 'NP' && !isTime(thing)) {
    const end = chunkOf(sentence, topicEnd(sentence, place + 1))?.last ?? thing.last;
    const audience = { first: noun.first, last: noun.last };
    return { pattern: 'topic', frame: 'told-object', act, content: [{ first: thing.first, last: end }], audience };
  }
  // `warned the audience`: whoever is told is not what is said.
  if (frames.has('told') && (isHearer(noun, sentence) || hearers.test(noun.head.lower))) return null;
  const end = topicEnd(sentence, place);
  const last = chunkOf(sentence, end)?.last;
  const first = chunkOf(sentence, after)?.first;
  if (last === undefined || first === undefined) return null;
  // `rejected claims by the owner, Greta Vane, that …`
  const claimed =
    chunkOf(sentence, end + 1)?.kind === 'COMMA' ? (nounCue(sentence, place)?.content.last ?? last) : last;
  const content = [{ first, last: Math.max(last, claimed) }];
  return readOut(cue, last) ?? { pattern: 'topic', frame: 'object', act, content };
}

/** `recites the letters she sent: “I asked for a guard.”`: what stands after the colon is said. */
function readOut(cue: CueVerb, last: number): Complement | null {
  const colon = cue.sentence.chunks.findIndex((chunk) => chunk.first > last);
  const opens = chunkOf(cue.sentence, colon)?.kind === 'COLON' && chunkOf(cue.sentence, colon + 1)?.kind === 'QUOTE';
  return opens && cue.frames.has('quote') ? quotedWords({ ...cue, after: colon }) : null;
}

/** `announced on Monday a plan to close the port`: a heavy object stands after the day. */
export function shiftedObject(cue: CueVerb): Complement | null {
  const { sentence, at, after, lemma } = cue;
  const from = at + (lemma.includes('-') ? 2 : 1);
  const between = sentence.chunks.slice(from, after);
  const isDay =
    between.length > 0 &&
    between.every(
      (chunk) => isTime(chunk) || chunk.kind === 'ADV' || /^(?:on|in|at|late|early)$/.test(chunk.head.lower),
    );
  if (!isDay || !between.some(isTime)) return null;
  return object({ ...cue, at: after - 1 - (from - at - 1) });
}

const hearers = /^(?:audience|crowd|court|jury|parliament|congress|public|nation|country|world)$/;

function isHearer(noun: Chunk, { tokens }: Sentence): boolean {
  return /^(?:him|her|them|us|me|you)$/.test(noun.head.lower) || isPeople(tokens.slice(noun.first, noun.last + 1));
}

function doing({ sentence, at, after, frames }: CueVerb): Complement | null {
  const act = frames.get('gerund');
  // `denied ever saying so`
  const from = chunkOf(sentence, after)?.head.lower === 'ever' ? after + 1 : after;
  const next = chunkOf(sentence, from);
  if (!act || next?.verb?.form !== 'GERUND') return null;
  const last = chunkOf(sentence, clauseEnd(sentence, from, at))?.last;
  return last === undefined ? null : { pattern: 'topic', frame: 'gerund', act, content: [{ first: next.first, last }] };
}
