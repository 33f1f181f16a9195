/** What a content is about: the entities that it names, describes, or means by a pronoun, each once. */

import { readWords } from '../lexicons/read-lexicon.ts';
import type { Range } from './blocks.ts';
import { fullestMention } from './fullest-mention.ts';
import { isPeople } from './mention-kinds.ts';
import type { FoundMention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A mention in a content, and the one it stands for in the end. */
export interface Topic {
  readonly mention: FoundMention;
  readonly full: FoundMention;
}

/** Words for people or bodies of which nothing else is said: `people`, `others`, `a team`. */
const vague = readWords('entities', 'vague');
const firstPerson = /^(?:i|me|my|mine|myself)$/;
const firstPlural = /^(?:we|us|our|ours|ourselves)$/;

/** The topics among the mentions of a content; `speaker` is whom "I" and "we" of it stand for. */
export function findTopics(
  mentions: readonly FoundMention[],
  content: readonly Range[],
  all: readonly FoundMention[],
  speaker: FoundMention | null,
): Topic[] {
  const topics = new Map<string, Topic>();
  for (const mention of mentions) {
    if (!content.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    const head = headOf(mention);
    const own = firstPerson.test(head) || (firstPlural.test(head) && isBody(speaker));
    const full = own && speaker && mention.standsFor === null ? speaker : fullestMention(mention, all);
    const other = /^(?:he|she|him|her|his|hers)$/.test(head) && mention.quoted && full === speaker;
    const themselves = /^(?:they|them|theirs?)$/.test(head) && full === speaker && !full.plural;
    if (other || themselves || (!own && !isEntity(mention, full))) continue;
    const key = full.tokens.map(({ lower }) => lower).join(' ');
    if (!topics.has(key)) topics.set(key, { mention, full });
  }
  return [...topics.values()];
}

function headOf({ tokens }: FoundMention): string {
  return (tokens.findLast(({ tag }) => tag !== 'PART') as Token | undefined)?.lower ?? '';
}

/** `I`, `my`, and `we` where a body may say it. */
export function isFirstPerson({ tokens }: FoundMention, ofBody: boolean): boolean {
  const [only, second] = tokens.map(({ lower }) => lower);
  if (only === undefined || second !== undefined) return false;
  return firstPerson.test(only) || (ofBody && firstPlural.test(only));
}

/** A body says "we" of itself; who else says it with somebody is not told. */
function isBody(speaker: FoundMention | null): boolean {
  return speaker !== null && /^(?:ORGANIZATION|COUNTRY|GROUP)$/.test(speaker.kind ?? '');
}

/** Somebody or something that can be told apart from others. */
function isEntity(mention: FoundMention, full: FoundMention): boolean {
  if (full.tokens.every(({ tag }) => tag === 'PRON')) return false;
  if (/^(?:celsius|fahrenheit|percent|p\.?m\.?|a\.?m\.?)$/.test(headOf(full))) return false;
  if (full.names.length > 0 && full.kind !== null) return full.kind !== 'PLACE' || !isPartOfPlace(full);
  if (full.names.length > 0) return true;
  const head = headOf(full);
  if (vague.has(head) || isCounted(full)) return false;
  const definite = /^(?:the|this|that|these|those|its|his|her|their|our|my)$/.test(full.tokens[0]?.lower ?? '');
  const owned = full.tokens.some(({ tag }) => tag === 'PART');
  if (full.kind === 'ORGANIZATION' || full.kind === 'EVENT') return definite || owned;
  if (full.kind === 'PLACE') return false;
  if (full.kind === 'COUNTRY') return full.tokens.length === 1 && /^\p{Lu}/u.test(full.tokens[0]?.text ?? '');
  return mention.kind === 'GROUP' || full.kind === 'PERSON' || isPeople(full.tokens);
}

/** `more owners`, `only 120 passengers`, `neither`: so many, not somebody. */
function isCounted({ tokens }: FoundMention): boolean {
  return /^(?:more|fewer|only|neither|both|another|no)$/.test(tokens[0]?.lower ?? '');
}

/** `Ecuador's southern coast`: the country is named in it already. */
function isPartOfPlace({ tokens }: FoundMention): boolean {
  return tokens.some(({ tag }) => tag === 'PART');
}
