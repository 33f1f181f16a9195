/** Attributions of whole paragraphs: a quotation with a footer under it, and the answers of an interview. */

import { footer } from '../patterns/footer.ts';
import { interviewee } from '../patterns/interviewee.ts';
import { type TurnLabel, turnLabel } from '../patterns/turn-label.ts';
import type { Attribution } from './attribution.ts';
import type { Range } from './blocks.ts';
import { withInitials } from './initials.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A paragraph of an interview: its sentences, its label where it has one, and whether it asks. */
export interface Turn {
  readonly sentences: readonly Sentence[];
  readonly label: TurnLabel | null;
  readonly asks: boolean;
}

/** The attributions by the sentence that has their cue. */
export function paragraphAttributions(text: string, sentences: readonly Sentence[]): Map<Sentence, Attribution> {
  const found = new Map<Sentence, Attribution>();
  for (const sentence of sentences) {
    const line = footer(sentence);
    const content = line ? quotedAbove(sentence, sentences) : [];
    if (line && content.length > 0)
      found.set(sentence, { ...toAttribution(sentence, 'footer', line), elsewhere: content });
  }
  for (const [sentence, attribution] of answers(text, sentences)) found.set(sentence, attribution);
  return found;
}

function toAttribution(
  sentence: Sentence,
  pattern: string,
  { speaker, cue }: Pick<TurnLabel, 'speaker' | 'cue'>,
): Attribution {
  const rest = { opener: null, audience: null, quoted: false, relay: null, content: [] };
  const lemma = sentence.tokens[cue.first]?.text ?? '';
  return {
    ...rest,
    sentence,
    pattern,
    frame: pattern,
    act: 'SPEECH',
    lemma,
    cue: [cue],
    speaker,
    speakerHead: speaker.last,
  };
}

/** The sentences above that are quotation from end to end, also in paragraphs that the quotation begins in; one range a paragraph. */
function quotedAbove({ index, block }: Sentence, sentences: readonly Sentence[]): Range[] {
  const ranges: Range[] = [];
  let last: Sentence | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = sentences[at] as Sentence;
    const isQuotation = above.quoted.length > 0 && above.quoted.every((each) => each !== null);
    const goesOn = last ? above.block === last.block || last.quoted[0]?.continues != null : block - above.block < 2;
    if (!isQuotation || !goesOn) {
      // Words of the article in the paragraph itself tell who speaks there.
      if (above.block === last?.block) return [];
      break;
    }
    const [first] = ranges;
    if (first && last?.block === above.block) ranges[0] = { start: above.start, end: first.end };
    else ranges.unshift({ start: above.start, end: above.end });
    last = above;
  }
  return ranges;
}

/** An answer is a turn of somebody who answers a question; its paragraphs go on to the next question or turn. */
function answers(text: string, sentences: readonly Sentence[]): [Sentence, Attribution][] {
  const turns = withInitials(toTurns(text, sentences), sentences);
  const labelled = turns.filter(({ label }) => label);
  if (labelled.length < 2) return [];
  const answering = new Set<string>();
  for (const [at, { label, asks }] of turns.entries())
    if (label && !asks && !label.media && at > 1 && turns[at - 1]?.asks) answering.add(label.name);
  const isAnswering = ({ name, letter }: TurnLabel) =>
    answering.has(name) || (!letter && [...answering].some((full) => full.endsWith(` ${name}`)));
  const asked = namedIn(labelled, isAnswering) ?? askedBefore(labelled, sentences);
  const found: [Sentence, Attribution][] = [];
  for (const [at, { label, sentences: own }] of turns.entries()) {
    const [sentence] = own;
    if (!sentence || !label || !isAnswering(label) || (label.letter && !asked)) continue;
    const elsewhere = [{ start: sentence.tokens[label.first]?.start ?? sentence.end, end: endOf(own) }];
    for (const { sentences: more } of goingOn(turns, at))
      elsewhere.push({ start: more[0]?.start ?? 0, end: endOf(more) });
    const attribution = { ...toAttribution(sentence, 'turn', label), elsewhere };
    const named = label.letter ? asked : label.standsFor;
    found.push([sentence, named ? { ...attribution, standsFor: named } : attribution]);
  }
  return found;
}

/** The paragraphs between an answer and a later turn; after the last turn the article speaks again. */
function goingOn(turns: readonly Turn[], at: number): Turn[] {
  let end = at + 1;
  while (turns[end] && !turns[end]?.label && !turns[end]?.asks) end += 1;
  return turns[end] ? turns.slice(at + 1, end) : [];
}

/** The last word of the name that answers before, where letters take its place later. */
function namedIn(labelled: readonly Turn[], isAnswering: (label: TurnLabel) => boolean): Token | null {
  const turn = labelled.find(({ label }) => label && !label.letter && isAnswering(label));
  return turn?.sentences[0]?.tokens[turn.label?.speaker.last ?? -1] ?? null;
}

/** Who is named as interviewed before the first turn. */
function askedBefore(labelled: readonly Turn[], sentences: readonly Sentence[]): Token | null {
  const first = labelled[0]?.sentences[0]?.index ?? 0;
  for (const sentence of sentences.slice(0, first).toReversed()) {
    const asked = sentence.headline ? null : interviewee(sentence);
    if (asked) return asked;
  }
  return null;
}

function toTurns(text: string, sentences: readonly Sentence[]): Turn[] {
  const blocks: Sentence[][] = [];
  for (const sentence of sentences) {
    const own = blocks.at(-1);
    if (own && own[0]?.block === sentence.block) own.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks.map((own) => {
    const asks = /\?["”’)\]]*$/.test(text.slice(own.at(-1)?.start, endOf(own)));
    return { sentences: own, label: own[0] ? turnLabel(own[0]) : null, asks };
  });
}

function endOf(sentences: readonly Sentence[]): number {
  return sentences.at(-1)?.end ?? 0;
}
