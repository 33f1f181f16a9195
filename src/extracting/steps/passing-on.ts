/** Statements that are nothing but another's, passed on: `RIA reported that the mayor had said …` makes RIA a relay. */

import type { Range } from './blocks.ts';
import type { Draft } from './drafts.ts';

/** How many words beside the inner statement may be left: "late on Tuesday". */
const left = 3;

/** The drafts that only pass another one on; `spoken` are those that say something, `isReporter` tells who is a relay by trade. */
export function findPassedOn(
  drafts: readonly Draft[],
  spoken: readonly (Draft | null)[],
  isReporter: (draft: Draft, index: number) => boolean,
): ReadonlySet<number> {
  const passing = new Set<number>();
  for (const draft of spoken) {
    if (!draft) continue;
    const { inside, attribution } = draft;
    const outer = drafts[inside ?? -1];
    if (inside === null || !outer || attribution.act !== 'SPEECH' || !attribution.speaker) continue;
    if (mayPass(outer, draft, () => isReporter(outer, inside)) && wordsLeft(outer, partsOf(draft)) <= left)
      passing.add(inside);
  }
  return passing;
}

/** `RIA reported …`, `according to RIA`, and any "according to" that stands aside: `The mate replied, according to Berg, that …`. */
function mayPass({ attribution, cue }: Draft, inner: Draft, isReporter: () => boolean): boolean {
  if (attribution.quoted) return false;
  const aside = attribution.pattern === 'according-to' && (cue[0]?.start ?? 0) > (inner.cue[0]?.start ?? 0);
  return aside || (/^(?:according-to|reported-clause|after-content)$/.test(attribution.pattern) && isReporter());
}

function partsOf({ cue, speaker, content, opener, attribution: { audience, sentence } }: Draft): Range[] {
  const told = audience && {
    start: sentence.tokens[audience.first]?.start ?? 0,
    end: sentence.tokens[audience.last]?.end ?? 0,
  };
  return [...cue, ...content, ...[speaker, opener, told].filter((range) => range !== null)];
}

function wordsLeft({ attribution, content }: Draft, parts: readonly Range[]): number {
  const within = (ranges: readonly Range[], { start, end }: Range) =>
    ranges.some((range) => range.start <= start && end <= range.end);
  return attribution.sentence.tokens.filter(
    (token) => /[\p{L}\p{N}]/u.test(token.text) && within(content, token) && !within(parts, token),
  ).length;
}
