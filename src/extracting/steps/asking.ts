/** Who asks is not who answers: `Asked by Vane whether she had lied, she said …`, `Vane asked if she had lied. “No,” she replied.` */

import { fullestMention } from './fullest-mention.ts';
import type { FoundMention } from './mentions.ts';
import { chunkOf, type Sentence } from './sentence.ts';

const asking =
  /^(?:ask|press|question|challenge|quiz|tell|warn|urge|interview|prompt|push|confront|remind|cross-examine|grill)$/;
/** What somebody answers to. */
const addressing = /^(?:ask|accuse|challenge|question|press|urge|criticize|criticise|blame|mock|confront|insult)$/;
const answering = /^(?:reply|answer|respond|retort)$/;

/** True for a noun after "by" of such a verb without a subject of its own. */
export function isAgentOfAsking(sentence: Sentence, at: number): boolean {
  const verb = chunkOf(sentence, at - 2)?.verb;
  if (chunkOf(sentence, at - 1)?.head.lower !== 'by' || !verb || !asking.test(verb.lemma)) return false;
  const before = chunkOf(sentence, at - 3);
  return /^(?:ED|PARTICIPLE)$/.test(verb.form) && (!before || /^(?:SUB|COMMA|CC|QUOTE)$/.test(before.kind));
}

/** Who has asked the one for whom a pronoun stands, in its sentence or, before an answer, in the one before. */
export function askerOf(mention: FoundMention, all: readonly FoundMention[]): FoundMention | null {
  const before = all.slice(Math.max(0, mention.index - 20), mention.index);
  const agent = before.findLast(({ agent, sentence }) => agent && sentence === mention.sentence);
  if (agent) return fullestMention(agent, all);
  if (!answering.test(mention.verb ?? '')) return null;
  const speaker = before.findLast(
    ({ speaker, quoted, sentence }) => speaker && !quoted && mention.sentence - sentence < 3,
  );
  return addressing.test(speaker?.verb ?? '') && speaker ? fullestMention(speaker, all) : null;
}
