/** Appositions: a description and the name beside it, between commas: `the director, Leonor Vas,`, `Leonor Vas, the director,`. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { type Chunk, isTime } from './chunks.ts';
import { chunkOf, type Sentence } from './sentence.ts';
import { isCapital, type Token } from './tokens.ts';

/** A description and its name, as chunks of one sentence. */
export interface Apposition {
  readonly description: number;
  readonly name: number;
}

const titles = readWords('entities', 'titles');
const roles = readWords('entities', 'descriptions');
const organizations = readWords('entities', 'organizations');
const epithets = readWords('entities', 'epithets');

/** All appositions of a sentence that give somebody or something its name. */
export function findAppositions(sentence: Sentence): Apposition[] {
  const found: Apposition[] = [];
  let reached = 0;
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.kind !== 'NP' || at < reached) continue;
    if (isTwoOffices(sentence, at)) found.push({ description: at, name: at + 2 });
    const after = phraseEnd(sentence, at) + 1;
    reached = after;
    if (chunkOf(sentence, after)?.kind !== 'COMMA') continue;
    const beside = overAge(sentence, after + 1);
    if (isDescription(sentence, at) && isName(sentence, beside) && closes(sentence, beside))
      found.push({ description: at, name: beside });
    else if (
      isName(sentence, at) &&
      isDescription(sentence, beside) &&
      closes(sentence, beside) &&
      !isOfNext(sentence, beside)
    )
      found.push({ description: beside, name: at });
    else if (isOfPhrase(sentence, at, after - 1) && isName(sentence, beside) && closes(sentence, beside))
      found.push({ description: after - 1, name: beside });
  }
  return found;
}

/** `claims by the owner, Greta Vane,`: the last noun of a phrase that itself describes nobody. */
function isOfPhrase(sentence: Sentence, at: number, last: number): boolean {
  return last > at && !isDescription(sentence, at) && !isName(sentence, at) && isDescription(sentence, last);
}

/** `Armenian Prime Minister and current chairman Nikol Pashan`: two offices of one, where no determiner tells two people. */
function isTwoOffices(sentence: Sentence, at: number): boolean {
  const [first, joint, second] = [at, at + 1, at + 2].map((place) => chunkOf(sentence, place));
  if (second?.kind !== 'NP' || joint?.head.lower !== 'and' || !first || first.possessor !== undefined) return false;
  const words = sentence.tokens.slice(second.first, second.last + 1);
  const title = words.findIndex(({ lower }) => titles.has(lower));
  const undetermined = [first, second].every(({ first: word }) => sentence.tokens[word]?.tag !== 'DET');
  return (
    undetermined && titles.has(first.head.lower) && title >= 0 && title < words.length - 1 && isName(sentence, at + 2)
  );
}

/** `in the Times, her chief of staff, Peter Nduna, wrote`: the description is that of the name after it. */
function isOfNext(sentence: Sentence, description: number): boolean {
  const comma = phraseEnd(sentence, description) + 1;
  if (chunkOf(sentence, comma)?.kind !== 'COMMA' || !isName(sentence, comma + 1)) return false;
  return closes(sentence, comma + 1) && chunkOf(sentence, phraseEnd(sentence, comma + 1) + 1)?.kind === 'COMMA';
}

/** The noun with its prepositional phrases: `the governor of the Reserve Bank`. */
function phraseEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (
    chunkOf(sentence, end + 1)?.kind === 'PREP' &&
    chunkOf(sentence, end + 2)?.kind === 'NP' &&
    !isTime(chunkOf(sentence, end + 2) as Chunk)
  )
    end += 2;
  return end;
}

/** `Anna Berg, 47, a teacher`: over the number and its comma. */
function overAge(sentence: Sentence, at: number): number {
  const chunk = chunkOf(sentence, at);
  const isAge = chunk?.kind === 'NP' && chunk.first === chunk.last && chunk.head.tag === 'NUM';
  return isAge && chunkOf(sentence, at + 1)?.kind === 'COMMA' ? at + 2 : at;
}

function wordsOf({ tokens }: Sentence, { first, last, possessor }: Chunk): readonly Token[] {
  const own = possessor === undefined || possessor >= last ? first : possessor + 1;
  return tokens.slice(own, last + 1).filter(({ tag }) => tag !== 'PART');
}

/** A common noun that says who or what: with a determiner or a possessor, or an office without one. */
function isDescription(sentence: Sentence, at: number): boolean {
  const chunk = chunkOf(sentence, at);
  if (chunk?.kind !== 'NP' || isTime(chunk)) return false;
  const { lower, tag } = chunk.head;
  if (lower === 'one' && chunkOf(sentence, at + 1)?.head.lower === 'of') return true;
  const isRole = titles.has(lower) || roles.has(lower) || organizations.has(lower) || epithets.has(lower);
  if (tag === 'PRON' || tag === 'NUM' || (tag !== 'NOUN' && !isRole)) return false;
  if (isCapital(chunk.head) && !isRole) return false;
  const determined =
    chunk.possessor !== undefined || /^(?:the|a|an|its|his|her|their|our|my|one)$/.test(firstOf(sentence, chunk));
  if (opensSetting(sentence, at)) return isRole && determined;
  return determined || titles.has(lower);
}

function firstOf({ tokens }: Sentence, { first }: Chunk): string {
  return tokens[first]?.lower ?? '';
}

/** `After the vote, Berg said`: a noun whose preposition opens the clause says when or where. */
function opensSetting(sentence: Sentence, at: number): boolean {
  if (chunkOf(sentence, at - 1)?.kind !== 'PREP') return false;
  const before = chunkOf(sentence, at - 2)?.kind;
  return before === undefined || /^(?:COMMA|QUOTE|DASH|COLON|CC|SUB|CLOSE)$/.test(before);
}

/** Capitals from the name's own first word to its last, after a title or not. */
function isName(sentence: Sentence, at: number): boolean {
  const chunk = chunkOf(sentence, at);
  if (chunk?.kind !== 'NP' || isTime(chunk)) return false;
  const words = wordsOf(sentence, chunk);
  const capitals = words.filter(isCapital);
  const head = words.at(-1);
  if (!head || !isCapital(head) || head.tag === 'PRON') return false;
  const proper = capitals.filter(({ lower, tag }) => !titles.has(lower) && tag !== 'PRON' && tag !== 'DET');
  return proper.length > 0 && !titles.has(head.lower);
}

/** What stands in apposition ends with a mark: a verb after it has a subject of its own, and a list goes on. */
function closes(sentence: Sentence, at: number): boolean {
  const after = chunkOf(sentence, phraseEnd(sentence, at) + 1);
  if (!after) return true;
  if (after.kind === 'CC') return false;
  if (after.kind !== 'COMMA') return /^(?:END|QUOTE|CLOSE|DASH|SUB|OPEN|COLON)$/.test(after.kind);
  return !isList(sentence, phraseEnd(sentence, at) + 1);
}

/** `Berg, the mayor, and Ray`: a list goes on to "and" with nothing but nouns. */
function isList(sentence: Sentence, comma: number): boolean {
  for (let at = comma + 1; at < comma + 8; at += 1) {
    const chunk = chunkOf(sentence, at);
    if (chunk?.kind === 'CC') return chunkOf(sentence, at - 1)?.kind !== 'VG';
    if (!chunk || !/^(?:NP|COMMA|PREP)$/.test(chunk.kind)) return false;
  }
  return false;
}
