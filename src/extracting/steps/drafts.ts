/** Drafts: attributions in places of the text, with quotations that go on in later sentences and what stands inside what. */

import type { Attribution } from './attribution.ts';
import type { Range } from './blocks.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence, Words } from './sentence.ts';

/** An attribution with its content in ranges of the text; `inside` is the draft whose content holds its cue. */
export interface Draft {
  readonly attribution: Attribution;
  readonly cue: readonly Range[];
  readonly speaker: Range | null;
  readonly content: readonly Range[];
  readonly opener: Range | null;
  readonly inside: number | null;
}

/** How far before and after a draft the one that holds it is looked for. */
const reach = 40;

/** The drafts of an article, in order of their cues; a cue in a quotation that nobody is given for is left out. */
export function toDrafts(attributions: readonly Attribution[], sentences: readonly Sentence[]): Draft[] {
  const own = attributions.map(toDraft);
  const last = lastSpeakers(own);
  const ofFooters = own.filter(({ attribution }) => attribution.pattern === 'footer');
  const footed = new Set(ofFooters.flatMap(({ content }) => content.map(({ start }) => start)));
  const whole = own.map((draft) => {
    const goesOn = last.has(draft) && !draft.attribution.elsewhere;
    return { ...draft, content: goesOn ? goOn(draft, sentences, footed) : draft.content };
  });
  const wide = whole.map((_, index) => holderOf(whole, index));
  for (const [index, draft] of whole.entries()) whole[index] = clipped(draft, whole[wide[index] ?? -1]);
  const holders = whole.map((_, index) => holderOf(whole, index));
  const places: (number | null)[] = [];
  let count = 0;
  for (const [index, draft] of whole.entries()) {
    const alone = holders[index] === null || isSpeech(draft);
    const kept = alone && (!isQuoted(draft) || reachesUnquoted(whole, holders, index));
    places.push(kept ? count : null);
    if (kept) count += 1;
  }
  return whole.flatMap((draft, index) => {
    return places[index] === null ? [] : [{ ...draft, inside: keptHolder(holders, places, index) }];
  });
}

/** The place of the nearest holder that is kept. */
function keptHolder(
  holders: readonly (number | null)[],
  places: readonly (number | null)[],
  index: number,
): number | null {
  let at = holders[index] ?? null;
  for (let steps = 0; at !== null && steps < 12; steps += 1) {
    const place = places[at] ?? null;
    if (place !== null) return place;
    at = holders[at] ?? null;
  }
  return null;
}

/** The text from the first word to the last. */
export function rangeOf({ tokens }: Sentence, { first, last }: Words): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function toDraft(attribution: Attribution): Draft {
  const range = (words: Words) => rangeOf(attribution.sentence, words);
  return {
    attribution,
    cue: attribution.cue.map(range),
    speaker: attribution.speaker && range(attribution.speaker),
    content:
      attribution.elsewhere ?? attribution.content.map((words) => openedEarlier(attribution, words, range(words))),
    opener: attribution.opener && range(attribution.opener),
    inside: null,
  };
}

/** Inside another statement only speech is a statement of its own, and what somebody with a name holds: not `I thought`, `we want`. */
function isSpeech({ attribution: { act, sentence, speakerHead } }: Draft): boolean {
  return act === 'SPEECH' || sentence.tokens[speakerHead ?? -1]?.tag === 'PROPN';
}

function isQuoted({ attribution }: Draft): boolean {
  return attribution.sentence.quoted[attribution.cue[0]?.first ?? -1] != null;
}

/** A cue in quotation marks counts where it stands, however deep, in somebody's statement. */
function reachesUnquoted(drafts: readonly Draft[], holders: readonly (number | null)[], index: number): boolean {
  let at = holders[index] ?? null;
  for (let steps = 0; at !== null && steps < 12; steps += 1) {
    const draft = drafts[at];
    if (draft && !isQuoted(draft)) return true;
    at = holders[at] ?? null;
  }
  return false;
}

/** Words before a cue that end in a quotation begin where the quotation does, some sentences before. */
function openedEarlier({ sentence, pattern }: Attribution, words: Words, range: Range): Range {
  const quotation = sentence.quoted[words.first];
  const before = pattern === 'after-content' || pattern === 'as-saying' || pattern === 'according-to';
  return before && quotation && quotation.start < range.start ? { start: quotation.start, end: range.end } : range;
}

/**
 * The drafts whose speakers go on where quotation follows: those that end with one, else the last of their sentence that
 * tells what somebody says and stands in no other.
 */
function lastSpeakers(drafts: readonly Draft[]): Set<Draft> {
  const last = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    const { sentence, act, quoted } = draft.attribution;
    const found = last.get(sentence) ?? [];
    if (quoted) last.set(sentence, [...found.filter(({ attribution }) => attribution.quoted), draft]);
    else if (act === 'SPEECH' && !isQuoted(draft) && !found.some((other) => mayHold(other, draft)))
      last.set(sentence, [draft]);
  }
  return new Set([...last.values()].flat());
}

function mayHold(other: Draft, { cue }: Draft): boolean {
  return other.attribution.quoted || (cue[0] !== undefined && holds(other, cue[0]));
}

/** The sentences after a cue that are quotation from end to end, also in paragraphs that are nothing else and have no footer. */
function goOn({ attribution, content }: Draft, sentences: readonly Sentence[], footed: ReadonlySet<number>): Range[] {
  const { sentence } = attribution;
  const parts = [...content];
  if (isTitle(sentence)) return parts;
  let open: Quotation | null = sentence.quoted[attribution.content.at(-1)?.last ?? -1] ?? null;
  let { block } = sentence;
  for (let index = sentence.index + 1; index < sentences.length; index += 1) {
    const next = sentences[index] as Sentence;
    const quotation = next.quoted[0] ?? null;
    if (quotation === null || !isQuotation(next) || footed.has(next.start)) break;
    const takesUp = quotation === open || quotation.continues === open?.index;
    if (next.block !== block && !takesUp && !isBlockOfQuotation(sentences, index)) break;
    ({ block } = next);
    open = next.quoted.at(-1) ?? quotation;
    const before = parts.at(-1) as Range;
    if (quotation.start < before.end) parts[parts.length - 1] = { start: before.start, end: next.end };
    else parts.push({ start: next.start, end: next.end });
  }
  return parts;
}

/** A headline that ends as no sentence does: the article begins anew after it. */
function isTitle({ headline, tokens }: Sentence): boolean {
  return headline && !tokens.slice(-3).some(({ text }) => /^[.!?…:]+$/.test(text));
}

function isQuotation({ quoted }: Sentence): boolean {
  return quoted.length > 0 && quoted.every((each) => each !== null);
}

/** A paragraph without a word outside quotation marks has the speaker of the one before it. */
function isBlockOfQuotation(sentences: readonly Sentence[], first: number): boolean {
  const block = sentences[first]?.block;
  for (let index = first; sentences[index]?.block === block; index += 1)
    if (!isQuotation(sentences[index] as Sentence)) return false;
  return true;
}

/** The smallest draft before or after whose content holds this one's cue; of two that hold each other the first. */
function holderOf(drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  const cue = draft?.cue[0];
  if (!draft || !cue) return null;
  let found: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let other = Math.max(0, index - reach); other < Math.min(drafts.length, index + reach); other += 1) {
    const holder = drafts[other];
    if (other === index || !holder || !holds(holder, cue)) continue;
    const length = holder.content.reduce((sum, { start, end }) => sum + end - start, 0);
    const mutual = holder.cue[0] !== undefined && holds(draft, holder.cue[0]);
    if ((!mutual || other < index) && length < shortest) [found, shortest] = [other, length];
  }
  return found;
}

/** What is said inside a statement ends where that one does. */
function clipped(draft: Draft, holder: Draft | undefined): Draft {
  const [cue] = draft.cue;
  const part = cue && holder?.content.find(({ start, end }) => start <= cue.start && cue.end <= end);
  if (!part || holder?.attribution.sentence !== draft.attribution.sentence) return draft;
  const content = draft.content.map(({ start, end }) =>
    start >= part.start && start < part.end ? { start, end: Math.min(end, part.end) } : { start, end },
  );
  return { ...draft, content };
}

function holds({ content }: Draft, cue: Range): boolean {
  return content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}
