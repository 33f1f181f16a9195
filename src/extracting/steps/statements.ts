/** Statements: drafts with their speakers as mentions, their chains, what they are about, their figures and their day. */

import type { PartialDate } from '../../record/record.ts';
import type { ArticleText, ExtractedRelay, ExtractedStatement, Mention, Place } from '../extracted.ts';
import { findTopics } from './about.ts';
import type { Range } from './blocks.ts';
import { carryOver } from './carry-over.ts';
import { type IsMedia, type Passage, readPassage } from './chains.ts';
import { confidenceOf } from './confidence.ts';
import { dayOfWriting } from './dateline.ts';
import { type Draft, rangeOf } from './drafts.ts';
import { findFigures } from './figures.ts';
import { settleFirstPersons } from './first-persons.ts';
import { fullestMention } from './fullest-mention.ts';
import { eachWithOwn, jointMembers } from './joint-speakers.ts';
import { mentionAt } from './mention-at.ts';
import type { FoundMention } from './mentions.ts';
import { quotationsNear, sentencesOf } from './near-content.ts';
import { isOwnOutlet } from './own-outlet.ts';
import { findPassedOn } from './passing-on.ts';
import { placesIn } from './places.ts';
import { modeOf, quotesIn } from './quotes.ts';
import type { ReadArticle } from './read-article.ts';
import { saidOn } from './said-on.ts';
import type { Sentence } from './sentence.ts';
import { isSilence, isUnsaid } from './silence.ts';

/** What the statements of one article have in common. */
interface Reading {
  readonly article: ArticleText;
  readonly read: ReadArticle;
  readonly drafts: readonly Draft[];
  readonly passages: readonly Passage[];
  /** For each draft those who say it, or say it together. */
  readonly speakers: readonly (readonly Range[])[];
  /** The drafts that say something, null where one does not. */
  readonly spoken: readonly (Draft | null)[];
  /** For each draft those inside it. */
  readonly inner: ReadonlyMap<number, readonly number[]>;
  /** The drafts that only pass others on. */
  readonly passing: ReadonlySet<number>;
  readonly mentions: readonly FoundMention[];
  readonly bySentence: ReadonlyMap<number, readonly FoundMention[]>;
  readonly place: (range: Range) => Place;
  /** The day from which "Sunday" and "last week" are counted. */
  readonly day: string | undefined;
}

const deepest = 6;

/** The statements of the drafts, in the same order. */
export function toStatements(
  article: ArticleText,
  read: ReadArticle,
  drafts: readonly Draft[],
  mentions: readonly FoundMention[],
): ExtractedStatement[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const insiders = [...drafts.keys()].filter((index) => drafts[index]?.inside != null);
  const inner = groupBy(insiders, (index) => drafts[index]?.inside ?? 0);
  const isMedia = mediaAmong(bySentence);
  const passages = drafts.map((draft) => readPassage(draft, drafts[draft.inside ?? -1], isMedia));
  const spoken = drafts.map((draft, at) => (isSilent(read, passages[at] as Passage, draft) ? null : draft));
  const passing = findPassedOn(drafts, spoken, ({ attribution: { sentence, lemma } }, index) => {
    const { speaker, relays } = passages[index] as Passage;
    return speaker !== null && ((lemma === 'report' && relays.length === 0) || isMedia(sentence, speaker));
  });
  for (const [index, draft] of drafts.entries())
    if (draft.inside === null) settleFirstPersons(draft, passages[index]?.speaker ?? null, bySentence);
  const known = { article, read, drafts, passages, spoken, inner, passing, mentions, bySentence };
  const speakers = passages.map(({ speaker }, at) =>
    speaker ? membersOf(known, speaker, (drafts[at] as Draft).attribution.sentence) : [],
  );
  const reading = { ...known, speakers, place: placesIn(read.text), day: dayOfWriting(read, article.published) };
  const statements = drafts.map((draft, index) => toStatement(reading, draft, index));
  const ends = drafts.map((draft) => sentencesOf(read, draft).at(-1)?.index ?? -9);
  return eachWithOwn(carryOver(statements, drafts, ends), furtherSpeakers(reading));
}

/** Those who say it together with the first, by the place of the draft. */
function furtherSpeakers(reading: Reading): ReadonlyMap<number, readonly Mention[]> {
  const further = reading.drafts.map(({ attribution: { sentence } }, index) => {
    const others = reading.speakers[index]?.slice(1) ?? [];
    return [index, others.map((range) => toMention(reading, range, sentence.index))] as const;
  });
  return new Map(further.filter(([, others]) => others.length > 0));
}

function membersOf(
  { bySentence, mentions }: Pick<Reading, 'bySentence' | 'mentions'>,
  range: Range,
  sentence: Sentence,
): readonly Range[] {
  return jointMembers(sentence, range, bySentence.get(sentence.index) ?? [], mentions);
}

/** Words are those of a medium where a mention that begins with them is one. */
function mediaAmong(bySentence: ReadonlyMap<number, readonly FoundMention[]>): IsMedia {
  return (sentence, words) => {
    const { start, end } = 'start' in words ? words : rangeOf(sentence, words);
    return (bySentence.get(sentence.index) ?? []).some(
      (mention) => mention.media && mention.start <= start + 4 && start <= mention.start && mention.end <= end,
    );
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function toStatement(reading: Reading, draft: Draft, index: number): ExtractedStatement {
  const { read, inner, passages, place } = reading;
  const { attribution, content, inside } = draft;
  const { sentence, pattern, frame, act } = attribution;
  const passage = passages[index] as Passage;
  const first = reading.speakers[index]?.[0];
  const speaker = first ? toMention(reading, first, sentence.index) : null;
  const hearers = passage.audience.flatMap((range) => membersOf(reading, range, sentence));
  const near = read.quotations.slice(...quotationsNear(read, content));
  const quotes = quotesIn(read.text, content, near);
  const reached = sentencesOf(read, draft);
  const figures = reached.flatMap((each) => findFigures(each, content));
  const known = speaker === null ? 'NONE' : isUnresolved(speaker) ? 'UNRESOLVED' : 'KNOWN';
  return {
    pattern,
    frame,
    act,
    mode: pattern === 'turn' ? 'DIRECT' : modeOf(read.text, content, quotes),
    speaker,
    cue: passage.cue.map(place),
    opener: draft.opener && place(draft.opener),
    content: content.map(place),
    quotes: quotes.map(place),
    relays: relaysOf(reading, index, speaker),
    audience: hearers.map((range) => toMention(reading, range, sentence.index)),
    about: aboutOf(reading, draft, reached, passage.speaker),
    figures: figures.map(({ start, end, ...figure }) => ({ ...place({ start, end }), ...figure })),
    saidOn: dayOf(reading, draft, passage),
    repeats: inner.get(index) ?? [],
    inside,
    joint: null,
    passesOn: reading.passing.has(index),
    silent: reading.spoken[index] === null,
    headline: sentence.headline,
    confidence: confidenceOf(attribution, known),
  };
}

function isSilent(read: ReadArticle, { cue, speaker }: Passage, { attribution, content }: Draft): boolean {
  if (isUnsaid(attribution)) return true;
  return isSilence(wordsAt(read, cue), wordsAt(read, content), speaker ? wordsAt(read, [speaker]) : '');
}

function wordsAt({ text }: ReadArticle, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The day of the speaker's own words; beside one who cites or quotes him it is the day of the report. */
function dayOf({ day, drafts }: Reading, { attribution, inside }: Draft, { relays }: Passage): PartialDate | null {
  const said = attribution.cue.length > 1 ? attribution.cue.at(-1) : undefined;
  if (relays.some(({ manner }) => manner === 'CITING' || manner === 'AS_SAYING'))
    // `RIA quoted him on Monday as saying on Sunday that …`: Sunday is his day.
    return said && attribution.relay
      ? saidOn({ ...attribution, cue: [said] }, [{ first: said.last + 1, last: Infinity }], day)
      : null;
  const outer = drafts[inside ?? -1]?.attribution;
  return saidOn(attribution, outer?.sentence === attribution.sentence ? outer.content : null, day);
}

/** The relays of the outer statements and their speakers first, then those of the statement itself. */
function relaysOf(reading: Reading, index: number, speaker: Mention | null): ExtractedRelay[] {
  const own = ownRelays(reading, index);
  const outer: ExtractedRelay[] = [];
  let at = reading.drafts[index]?.inside ?? null;
  for (let steps = 0; at !== null && steps < deepest; steps += 1) {
    const draft = reading.drafts[at] as Draft;
    const passage = reading.passages[at] as Passage;
    const mention = passage.speaker && toMention(reading, passage.speaker, draft.attribution.sentence.index);
    const cue = passage.cue[0];
    if (mention && cue && draft.attribution.act === 'SPEECH' && speaker && !isSame(mention, speaker))
      outer.unshift({ mention, cue: reading.place(cue), manner: reading.passing.has(at) ? 'AS_SAYING' : 'NESTED' });
    outer.unshift(...ownRelays(reading, at));
    at = draft.inside;
  }
  const known = new Set(outer.map(({ mention }) => mention.start));
  return [...outer, ...own.filter(({ mention }) => !known.has(mention.start))];
}

function ownRelays(reading: Reading, index: number): ExtractedRelay[] {
  const sentence = reading.drafts[index]?.attribution.sentence.index ?? 0;
  const { outlet } = reading.article;
  const relays = reading.passages[index]?.relays ?? [];
  const others = relays.filter(
    ({ place, manner }) => manner !== 'TOLD' || !isOwnOutlet(reading.place(place).exact, outlet),
  );
  return others.map(({ place, cue, manner }) => ({
    mention: toMention(reading, place, sentence),
    cue: reading.place(cue),
    manner,
  }));
}

/** Who only goes on about himself passes nothing on, unless his words are quoted: `“I asked for a guard,” she said`. */
function isSame(a: Mention, b: Mention): boolean {
  const words = ({ exact, standsFor }: Mention) => (standsFor ?? { exact }).exact.toLowerCase();
  return words(a) === words(b) && !/^(?:i|we)$/i.test(b.exact);
}

function isUnresolved({ exact, standsFor }: Mention): boolean {
  return standsFor === null && /^(?:he|she|they|it|who|which|that|we|i|you|his|her|their|its|my|our)$/i.test(exact);
}

/** A range as a mention: its first noun phrase tells what it is and what it stands for. */
function toMention({ bySentence, mentions, place }: Reading, range: Range, sentence: number): Mention {
  const longest = mentionAt(bySentence.get(sentence) ?? [], range);
  if (!longest) return mentionOf(place(range), null, null);
  const full = fullestMention(longest, mentions);
  const within = full === longest && longest.names.length > 0 && longest.end < range.end;
  const standsFor = full === longest && !within ? null : { ...place(full), kind: full.kind };
  return mentionOf(place(range), longest.kind ?? full.kind, standsFor);
}

function mentionOf({ start, end, exact }: Place, kind: Mention['kind'], standsFor: Mention['standsFor']): Mention {
  return { start, end, exact, kind, standsFor };
}

/** What a content is about; "I" in it is its speaker. */
function aboutOf(
  { bySentence, mentions, place }: Reading,
  { attribution, content }: Draft,
  reached: readonly Sentence[],
  speaker: Range | null,
): Mention[] {
  const inContent = reached.flatMap(({ index }) => bySentence.get(index) ?? []);
  const said = speaker && mentionAt(bySentence.get(attribution.sentence.index) ?? [], speaker);
  const topics = findTopics(inContent, content, mentions, said ? fullestMention(said, mentions) : null);
  return topics.map(({ mention, full }) => {
    const standsFor = full === mention ? null : { ...place(full), kind: full.kind };
    return mentionOf(place(mention), mention.kind ?? full.kind, standsFor);
  });
}
