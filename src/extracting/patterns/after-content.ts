/** A cue after its content: `“We stay,” Berg said`, `The harbour was closed, said Berg`, `The plan, she said, would fail`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { framesOf } from '../lexicons/verb-frames.ts';
import { isFiniteVerb, isTime } from '../steps/chunks.ts';
import { clauseEnd } from '../steps/clause-ends.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Subject } from '../steps/subjects.ts';
import { isCapital } from '../steps/tokens.ts';
import type { Complement, CueVerb } from './pattern.ts';
import { opensHere } from './quoted-words.ts';
import { skipSetting } from './setting.ts';

const connectives = readWords('words', 'connectives');

/** The clause or the quotation before the cue, and what goes on after it where the cue stands in the middle. */
export function afterContent(cue: CueVerb, subject: Subject): Complement | null {
  const { sentence, at, frames } = cue;
  const act = frames.get('quote') ?? (frames.get('clause') === 'SPEECH' ? 'SPEECH' : undefined);
  if (!act || isObject(sentence, subject)) return null;
  const cueStart = subject.inverted ? at : Math.min(at, chunkAt(sentence, subject.first));
  const before = wordsBefore(sentence, cueStart);
  const end = subject.inverted ? chunkAt(sentence, subject.last) + 1 : at + 1;
  if (!before) return afterConnectiveAlone(cue, cueStart, end, act);
  if (sentence.quoted[before.last] === null && standsAlone(cue, subject, cueStart)) return null;
  if (sentence.quoted[before.last] === null && !mayFollow(sentence, before, end, frames.has('told'))) return null;
  const told = frames.has('told') && !subject.inverted && chunkOf(sentence, end)?.kind === 'NP' ? 1 : 0;
  const rest = wordsAfter(sentence, end + told, before);
  const ends = /^(?:COMMA|END)$/.test(chunkOf(sentence, end)?.kind ?? 'END') && before.last - before.first > 3;
  if (sentence.quoted[before.last] === null && !rest && !ends && !hasFinite(sentence, before)) return null;
  if (!rest && isSetting(sentence, before)) return null;
  const content = rest ? [before, rest] : [before];
  const last = content.at(-1) as Words;
  const found = { pattern: 'after-content', frame: 'after', act, content, quoted: sentence.quoted[last.last] !== null };
  const hearer = frames.has('told') && !subject.inverted ? chunkOf(sentence, at + 1) : undefined;
  if (hearer?.kind !== 'NP' || isTime(hearer)) return found;
  return { ...found, audience: { first: hearer.first, last: hearer.last } };
}

/** `had told her`: a pronoun after its verb that can only be whom it is told. */
function isObject({ tokens }: Sentence, { first, last, inverted }: Subject): boolean {
  return inverted && first === last && /^(?:him|her|them|me|us)$/.test(tokens[first]?.lower ?? '');
}

/** `Under the arcades, where the town meets, men mutter`: where it was said, with a verb that only describes the place. */
function isSetting({ chunks, quoted }: Sentence, { first, last }: Words): boolean {
  const words = chunks.filter((chunk) => chunk.first >= first && chunk.last <= last);
  const clause = words.findIndex(isFiniteVerb);
  if (words[0]?.kind !== 'PREP' || quoted[first] || clause < 0) return false;
  return (
    words.slice(0, clause).some(({ kind, head }) => kind === 'SUB' && /^(?:where|which|who)$/.test(head.lower)) &&
    words.slice(clause + 1).every(({ verb }) => !verb)
  );
}

/** `Still, Berg told the council, the port is safe`: a connective, the cue, and then what is said. */
function afterConnectiveAlone(cue: CueVerb, cueStart: number, end: number, act: Complement['act']): Complement | null {
  const { sentence, frames } = cue;
  if (chunkOf(sentence, cueStart - 1)?.kind !== 'COMMA' || cueStart > 4) return null;
  const hearer = frames.has('told') && chunkOf(sentence, end)?.kind === 'NP' ? 1 : 0;
  for (const place of skipSetting(sentence, end + hearer)) {
    if (chunkOf(sentence, place)?.kind !== 'COMMA') continue;
    const first = chunkOf(sentence, place + 1);
    const last = chunkOf(sentence, clauseEnd(sentence, place + 1, cueStart))?.last;
    if (!first || last === undefined || !/^(?:NP|SUB|QUOTE)$/.test(first.kind)) return null;
    const content = { first: first.first, last };
    return hasFinite(sentence, content) ? { pattern: 'after-content', frame: 'after', act, content: [content] } : null;
  }
  return null;
}

/** `…, and he added`, `…, who warned`, `declined to comment`: a clause with a cue of its own has no content before it. */
function standsAlone({ sentence, verb }: CueVerb, subject: Subject, cueStart: number): boolean {
  const before = chunkOf(sentence, cueStart - 1);
  const first = sentence.tokens[subject.first]?.lower ?? '';
  return verb.form === 'INFINITIVE' || before?.kind === 'CC' || /^(?:who|which|that)$/.test(first);
}

/** Words without marks are a content only where they are a clause of their own, and the cue has no object. */
function mayFollow(sentence: Sentence, before: Words, end: number, told: boolean): boolean {
  const first = chunkOf(sentence, chunkAt(sentence, before.first));
  if (
    sentence.quoted[before.first] === null &&
    !goesOnLater(sentence, end, before) &&
    first?.kind === 'SUB' &&
    /^(?:while|when|as|after|before|although|though|since|because|once|even)$/.test(first.head.lower) &&
    !hasMainClause(sentence, before)
  )
    return false;
  const next = chunkOf(sentence, end);
  return !next || told || isTime(next) || !/^(?:NP|VG|ADJ)$/.test(next.kind);
}

/** `Since it rained, the boats stayed`: a noun and its verb after the comma. */
function hasMainClause({ chunks }: Sentence, { first, last }: Words): boolean {
  const comma = chunks.findIndex((chunk) => chunk.kind === 'COMMA' && chunk.first > first && chunk.last < last);
  const main = comma < 0 ? [] : chunks.slice(comma + 1).filter((chunk) => chunk.last <= last);
  return main[0]?.kind === 'NP' && main.some(isFiniteVerb);
}

function goesOnLater(sentence: Sentence, end: number, before: Words): boolean {
  return chunkOf(sentence, end)?.kind === 'COMMA' && goesOn(sentence, end + 1, before);
}

function chunkAt({ chunks }: Sentence, token: number): number {
  return chunks.findIndex(({ first, last }) => first <= token && token <= last);
}

/** The words before a cue whose content follows nowhere, for constructions that end with their cue. */
export function contentBefore({ sentence, at }: CueVerb, subject: Subject): Words | null {
  return wordsBefore(sentence, Math.min(at, chunkAt(sentence, subject.first)));
}

/** `The truth, she added, “is plain”`: words before a cue that a quotation follows, unless they say when or where. */
export function wordsAround({ sentence, at }: CueVerb, subject: Subject): Words | null {
  const cueStart = Math.min(at, chunkAt(sentence, subject.first));
  const mark = chunkOf(sentence, cueStart - 1);
  if (mark?.kind !== 'COMMA' && mark?.kind !== 'QUOTE') return null;
  const before = wordsBefore(sentence, cueStart);
  if (!before || sentence.quoted[before.last] !== null || opensHere(sentence, before.first)) return before;
  const first = chunkOf(sentence, chunkAt(sentence, before.first));
  if (!first || /^(?:SUB|ADV|VG|PREP)$/.test(first.kind) || isTime(first)) return null;
  return first.kind === 'NP' || before.last - before.first < 2 ? before : null;
}

function wordsBefore(sentence: Sentence, cueStart: number): Words | null {
  let end = cueStart - 1;
  while (/^(?:ADV|CC)$/.test(chunkOf(sentence, end)?.kind ?? '')) end -= 1;
  const mark = chunkOf(sentence, end);
  if (!mark || !/^(?:COMMA|QUOTE|DASH|END)$/.test(mark.kind)) return null;
  const start = contentStart(sentence, end);
  if (start > end) return null;
  const first = chunkOf(sentence, start)?.first;
  return first === undefined || !hasWord(sentence, first, mark.last) ? null : { first, last: mark.last };
}

function hasWord({ tokens }: Sentence, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ tag }) => tag !== 'PUNCT');
}

/** The sentence's start without a connective; after a semicolon its second half. */
function contentStart(sentence: Sentence, end: number): number {
  let start = 0;
  for (let at = end - 1; at > 0; at -= 1)
    if (endsClause(sentence, at)) {
      start = at + 1;
      break;
    }
  if (sentence.quoted[chunkOf(sentence, start)?.first ?? 0]) return start;
  return ownQuotation(sentence, start, end) ?? afterConnective(sentence, start);
}

/** A semicolon, or a colon right after a verb: `Her aunt disagrees: the noise, she says, is worse`. */
function endsClause(sentence: Sentence, at: number): boolean {
  const mark = chunkOf(sentence, at);
  if (!mark || sentence.quoted[mark.first]) return false;
  const verb = chunkOf(sentence, at - 1)?.verb;
  return mark.head.text === ';' || (mark.kind === 'COLON' && verb?.form !== 'GERUND' && verb?.copula === false);
}

/** `She pleaded: “Go,” he said` and `…, she said, but then, “We go,” said Ray`: only the quotation, where a colon or another cue stands before it. */
function ownQuotation({ chunks, quoted }: Sentence, start: number, end: number): number | null {
  const quotation = quoted[chunks[end]?.first ?? -1];
  if (!quotation) return null;
  let open = end;
  while (open > start && quoted[chunks[open - 1]?.first ?? -1] === quotation) open -= 1;
  const colon = chunks[open - 1]?.kind === 'COLON';
  const cued = chunks.slice(start, open).some(({ kind, verb, first }, at) => {
    const says =
      kind === 'VG' && verb?.form !== 'GERUND' && !quoted[first] && framesOf(verb?.lemma ?? '')?.has('quote');
    return says && /^(?:COMMA|END|COLON)$/.test(chunks[start + at + 1]?.kind ?? '');
  });
  return colon || cued ? open : null;
}

/** `But the port is safe`, `However, it is safe`, `For example, it is safe`: words that join sentences are the article's. */
function afterConnective(sentence: Sentence, start: number): number {
  let place = start;
  while (chunkOf(sentence, place)?.kind === 'OTHER' && place < start + 2) place += 1;
  // `Bloomberg: The bridge will close, officials said.`
  const name = chunkOf(sentence, place);
  const label = chunkOf(sentence, place + 1)?.kind === 'COLON' && name?.kind === 'NP' && isCapital(name.head);
  if (label) place += 2;
  if (chunkOf(sentence, place)?.kind === 'CC') place += 1;
  const first = chunkOf(sentence, place);
  const second = chunkOf(sentence, place + 1);
  if (first?.kind === 'ADV' && second?.kind === 'COMMA' && connectives.has(first.head.lower)) return place + 2;
  const phrase = `${first?.head.lower} ${second?.head.lower}`;
  return connectives.has(phrase) && chunkOf(sentence, place + 2)?.kind === 'COMMA' ? place + 3 : place;
}

/** `…, he said, “and we mean it.”` and `The plan, she said, would fail`: what belongs to the words before. */
function wordsAfter(sentence: Sentence, from: number, before: Words): Words | null {
  for (const place of skipSetting(sentence, from)) {
    const mark = chunkOf(sentence, place);
    let next = place + 1;
    if (mark?.kind !== 'COMMA' && mark?.kind !== 'DASH' && mark?.kind !== 'COLON' && mark?.kind !== 'END') continue;
    while (/^(?:CC|ADV)$/.test(chunkOf(sentence, next)?.kind ?? '')) next += 1;
    if (mark.kind === 'END' && mark.head.text !== ';') return null;
    const opening = chunkOf(sentence, next);
    if (!opening) return null;
    if (opening.kind === 'QUOTE' && opensHere(sentence, opening.first))
      return { first: opening.first, last: lastQuoted(sentence, opening.first) };
    if (sentence.quoted[before.last] !== null || !goesOn(sentence, place + 1, before)) return null;
    const last = chunkOf(sentence, clauseEnd(sentence, next, from - 1))?.last;
    const first = chunkOf(sentence, place + 1)?.first;
    return last === undefined || first === undefined ? null : { first, last };
  }
  return null;
}

/** A verb without a subject, a reason, or the main clause after `If he wins, she said,` belongs to the words before. */
function goesOn(sentence: Sentence, place: number, before: Words): boolean {
  const next = chunkOf(sentence, place);
  if (next?.verb) return isFiniteVerb(next) || next.verb.form === 'INFINITIVE';
  if (next?.kind === 'SUB') return /^(?:because|if|that|since|unless|until|so)$/.test(next.head.lower);
  if (next?.kind === 'CC')
    return chunkOf(sentence, place + 1)?.kind === 'NP' || chunkOf(sentence, place + 1)?.kind === 'SUB';
  if (next?.kind === 'PREP' || next?.kind === 'ADV')
    return !hasFinite(sentence, before) || next.head.lower === 'rather';
  const first = chunkOf(sentence, chunkAt(sentence, before.first));
  const opening = first?.kind === 'CC' ? chunkOf(sentence, chunkAt(sentence, before.first) + 1) : first;
  return (
    next?.kind === 'NP' &&
    opening !== undefined &&
    (/^(?:SUB|PREP|ADV)$/.test(opening.kind) || opening.verb !== undefined || isTime(opening))
  );
}

function lastQuoted({ quoted, tokens }: Sentence, first: number): number {
  let last = first;
  while (last + 1 < tokens.length && quoted[last + 1] === quoted[first]) last += 1;
  return last;
}

function hasFinite({ chunks }: Sentence, { first, last }: Words): boolean {
  return chunks.some((chunk) => chunk.first >= first && chunk.last <= last && isFiniteVerb(chunk));
}
