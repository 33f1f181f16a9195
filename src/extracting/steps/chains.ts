/** Chains: who passed a statement on before it reached the article, nearest to the article first. */

import type { RelayManner } from '../extracted.ts';
import type { Attribution } from './attribution.ts';
import type { Range } from './blocks.ts';
import { type Citation, findCitations, splitCitation, throughMedium } from './citations.ts';
import { type Draft, rangeOf } from './drafts.ts';
import { findHearers } from './hearers.ts';
import type { Sentence, Words } from './sentence.ts';

/** A relay in its place, with the words that make it one. */
export interface FoundRelay {
  readonly place: Range;
  readonly cue: Range;
  readonly manner: RelayManner;
}

/** Speaker, cue, relays and hearers of one draft, as far as its own sentence tells. */
export interface Passage {
  readonly speaker: Range | null;
  readonly cue: readonly Range[];
  readonly relays: readonly FoundRelay[];
  readonly audience: readonly Range[];
}

/** Whether words are a newspaper, an agency, a broadcaster. */
export type IsMedia = (sentence: Sentence, words: Words | Range) => boolean;

/** Reads the chain of a draft in its own sentence; nested speech is added where statements are made. */
export function readPassage(draft: Draft, outer: Draft | undefined, isMedia: IsMedia): Passage {
  const { cue, speaker } = draft;
  const attribution = withinOuter(draft.attribution, outer);
  const { sentence } = attribution;
  const range = (words: Words) => rangeOf(sentence, words);
  const hearers = findHearers(attribution);
  const audience = hearers.map(({ words }) => range(words));
  const [first] = cue;
  if (!first) return { speaker, cue, relays: [], audience };
  const toRelay = ({ relay, cue: words }: Citation, manner: RelayManner): FoundRelay => ({
    place: range(relay),
    cue: words ? range(words) : first,
    manner,
  });
  const told = hearers
    .filter(({ words }) => isMedia(sentence, words))
    .map(({ words, cue: how }) => toRelay({ relay: words, cue: how }, 'TOLD'));
  if (attribution.relay) {
    const relays = splitCitation(sentence, attribution.relay).map((one, at) =>
      toRelay(one, at ? 'CITING' : 'AS_SAYING'),
    );
    return { speaker, cue, relays, audience };
  }
  const citations = findCitations(attribution);
  const cited = citations.at(-1);
  if (cited && speaker && attribution.speaker) {
    const [own, ...others] = splitCitation(sentence, attribution.speaker);
    const relay = own ? range(own.relay) : speaker;
    const between = [...others, ...citations.slice(0, -1)].filter(
      (one, at, all) =>
        one.relay.first !== cited.relay.first &&
        all.findIndex(({ relay: { first: same } }) => same === one.relay.first) === at,
    );
    const further = between.map((one) => toRelay(one, 'CITING'));
    const relays = [{ place: relay, cue: first, manner: 'CITING' as const }, ...further];
    return { speaker: range(cited.relay), cue: [range(cited.cue)], relays, audience };
  }
  const through = throughMedium(attribution, isMedia).map((one) => toRelay(one, 'TOLD'));
  return { speaker, cue, relays: [...through, ...told], audience };
}

/** What stands outside the statement that holds this one belongs to that one: `reported, citing Berg, that the mayor had said`. */
function withinOuter(attribution: Attribution, outer: Draft | undefined): Attribution {
  if (!outer || outer.attribution.sentence !== attribution.sentence) return attribution;
  const { sentence } = attribution;
  const holds = ({ first, last }: Words) =>
    outer.attribution.content.some((part) => part.first <= first && last <= part.last);
  const chunks = sentence.chunks.map((chunk) => (holds(chunk) ? chunk : { ...chunk, kind: 'OTHER' as const }));
  return { ...attribution, sentence: { ...sentence, chunks } };
}

/** The attributions without those that only name whom another one cites: `citing the ministry`. */
export function withoutCitations(attributions: readonly Attribution[]): Attribution[] {
  const citing = attributions.filter(({ lemma }) => /^(?:cite|quote|refer)$/.test(lemma));
  if (citing.length === 0) return [...attributions];
  const cited = new Set(
    attributions.flatMap((attribution) => {
      const cues = attribution.relay
        ? splitCitation(attribution.sentence, attribution.relay)
        : findCitations(attribution);
      return cues.map((one) => one.cue?.first);
    }),
  );
  const only = new Set(citing.filter(({ cue }) => cited.has(cue[0]?.first)));
  return attributions.filter((attribution) => !only.has(attribution));
}
