/** What somebody is told or expected to say is not said yet: `The judge warned the jurors not to discuss it`. */

import type { Attribution } from './attribution.ts';

/** The attributions without those whose verb is what another one orders or expects. */
export function withoutOrdered(attributions: readonly Attribution[]): Attribution[] {
  const ordered = new Set(attributions.flatMap((attribution) => orderedVerb(attribution) ?? []));
  return attributions.filter(({ cue: [verb] }) => !ordered.has(verb?.first ?? -1));
}

/** The first word of the infinitive, where nothing but a noun and “not” stands before it in the content. */
function orderedVerb({ frame, content, sentence: { chunks } }: Attribution): number | null {
  const part = content.at(-1);
  if (!/^(?:told-to|object-to)$/.test(frame) || !part) return null;
  const inside = chunks.filter(({ first, last }) => part.first <= first && last <= part.last);
  const verb = inside.find(({ kind }) => !/^(?:NP|ADV|PREP)$/.test(kind));
  return verb?.verb?.form === 'INFINITIVE' ? verb.first : null;
}
