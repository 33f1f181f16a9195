/** Chains: who passed a statement on before it reached the article, nearest to the article first. */

import type { RelayManner } from '../extracted.ts';
import type { Attribution } from './attribution.ts';
import type { Range } from './blocks.ts';
import { type Draft, rangeOf } from './drafts.ts';
import { isMedia } from './mention-kinds.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { chunkOf, type Sentence, type Words } from './sentence.ts';

/** A relay in its place, with the words that make it one. */
export interface FoundRelay {
  readonly place: Range;
  readonly cue: Range;
  readonly manner: RelayManner;
}

/** Speaker, cue, relays and hearer of one draft, as far as its own sentence tells. */
export interface Passage {
  readonly speaker: Range | null;
  readonly cue: readonly Range[];
  readonly relays: readonly FoundRelay[];
  readonly audience: readonly Range[];
}

const reported = /^(?:after|clause|quote|gap|as-noted|told-.*)$/;

/** Reads the chain of a draft in its own sentence; nested speech is added by `addOuter`. */
export function readPassage(draft: Draft): Passage {
  const { attribution, cue, speaker } = draft;
  const { sentence, relay } = attribution;
  const [first] = cue;
  const heard = [attribution.audience, interviewer(attribution)].filter((words) => words !== null);
  const audience = heard.map((words) => rangeOf(sentence, words));
  if (relay && first)
    return { speaker, cue, relays: [{ place: rangeOf(sentence, relay), cue: first, manner: 'AS_SAYING' }], audience };
  const cited = citation(attribution);
  if (cited && speaker && first) {
    const relays = [{ place: speaker, cue: first, manner: 'CITING' as const }];
    return { speaker: rangeOf(sentence, cited.speaker), cue: [rangeOf(sentence, cited.cue)], relays, audience };
  }
  const media = heard.find(({ first: from, last }) => isMedia(sentence.tokens.slice(from, last + 1)));
  if (!media || !first) return { speaker, cue, relays: [], audience };
  return { speaker, cue, relays: [{ place: rangeOf(sentence, media), cue: first, manner: 'TOLD' }], audience };
}

/** `…, citing the ministry`: the one cited is the speaker, the one who cites a relay. */
function citation({ sentence, cue, frame, act }: Attribution): { cue: Words; speaker: Words } | null {
  if (act !== 'SPEECH' || !reported.test(frame)) return null;
  const last = cue.at(-1)?.last ?? 0;
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (!/^(?:citing|quoting)$/.test(chunk.head.lower) || chunk.verb?.form !== 'GERUND') continue;
    const noun = chunkOf(sentence, at + 1);
    const comma = chunkOf(sentence, at - 1);
    if (
      noun?.kind !== 'NP' ||
      Math.abs(chunk.first - last) > 60 ||
      !(comma?.kind === 'COMMA' || chunk.first - last < 4)
    )
      continue;
    if (!mayBeCited(sentence, at + 1)) continue;
    const end = chunkOf(sentence, nounPhraseEnd(sentence, at + 1))?.last ?? noun.last;
    return { cue: { first: chunk.first, last: chunk.last }, speaker: { first: noun.first, last: end } };
  }
  return null;
}

/** The attributions without those that only name whom another one cites: `citing the ministry`. */
export function withoutCitations(attributions: readonly Attribution[]): Attribution[] {
  const cited = new Set(attributions.map((attribution) => citation(attribution)?.cue.first));
  return attributions.filter(({ lemma, cue }) => lemma !== 'cite' || !cited.has(cue[0]?.first));
}

/** Somebody who speaks, not a reason: `citing the ministry`, not `citing concerns`. */
function mayBeCited(sentence: Sentence, at: number): boolean {
  const chunk = chunkOf(sentence, at);
  if (!chunk) return false;
  const { tag, lower } = chunk.head;
  return (
    tag === 'PROPN' ||
    /(?:ministry|officials?|sources?|reports?|agency|agencies|office|department|authorities|police|people|statement|documents?|records?|media|spokes\w+|service|government|report)$/.test(
      lower,
    )
  );
}

/** `In an interview on CNN, he said`: the programme that heard it. */
function interviewer({ sentence, content, cue }: Attribution): Words | null {
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (
      chunk.head.lower !== 'interview' ||
      content.some(({ first, last }) => first <= chunk.first && chunk.last <= last)
    )
      continue;
    if (Math.abs(chunk.first - (cue[0]?.first ?? 0)) > 25) continue;
    const preposition = chunkOf(sentence, at + 1);
    const noun = chunkOf(sentence, at + 2);
    if (preposition?.kind === 'PREP' && /^(?:on|with|to|for)$/.test(preposition.head.lower) && noun?.kind === 'NP')
      return { first: noun.first, last: noun.last };
  }
  return null;
}
