/** Names: which words of a noun phrase are one, by how the article writes them elsewhere. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { isDemonym, kindOf } from './mention-kinds.ts';
import type { Sentence } from './sentence.ts';
import { isCapital, type Token } from './tokens.ts';

const titles = readWords('entities', 'titles');
const months = new Set([...readWords('words', 'months'), ...['jan', 'feb', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']]);
const noName = new Set([...titles, ...readWords('words', 'days'), ...months]);

/** How an article writes its words where no sentence begins. */
export interface Spellings {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** The words of all sentences, but for those that open one and would have a capital in any case. */
export function spellingsOf(sentences: readonly Sentence[]): Spellings {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { tokens, headline } of sentences)
    for (const [at, { text, lower }] of tokens.entries())
      if (text === lower) small.add(lower);
      else if (!headline && /[\p{L}\p{N},]$/u.test(tokens[at - 1]?.text ?? '')) capital.add(lower);
  return { capital, small };
}

function opensSentence(token: Token | undefined, { tokens }: Sentence): boolean {
  return token !== undefined && token === tokens.find(({ tag }) => tag !== 'PUNCT');
}

/** `Survivors said`: the plural of a common noun, though its sentence gives it a capital. */
export function isPluralNoun(tokens: readonly Token[], sentence: Sentence, { capital }: Spellings): boolean {
  const [only, second] = tokens;
  if (!only || second || !opensSentence(only, sentence) || !/^(?:PROPN|NOUN)$/.test(only.tag)) return false;
  return /[a-z]{3}s$/.test(only.lower) && !capital.has(only.lower) && kindOf(tokens) === null;
}

/** The words of a name: `Former` in `Former chief says` is none, since the article writes it small elsewhere. */
export function namesIn(tokens: readonly Token[], sentence: Sentence, { capital, small }: Spellings): string[] {
  const names: string[] = [];
  for (const token of tokens) {
    const { tag, lower } = token;
    if (tag !== 'PROPN' || !isCapital(token) || /^\p{L}+-\d/u.test(lower)) continue;
    if (noName.has(lower) && !isForename(tokens, token)) continue;
    if (tokens.length > 1 && isDemonym(token)) continue;
    const opens = opensSentence(token, sentence) && !capital.has(lower);
    if (!opens || (!small.has(lower) && !isBeforeSmall(tokens, token))) names.push(lower);
  }
  return names;
}

/** `Jan` of `Jan Kok`, `April` of `April Jones`: a month before another capital, not before a day. */
function isForename(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return months.has(token.lower) && next !== undefined && next.tag === 'PROPN' && isCapital(next);
}

/** `Side effects`: a capital of the sentence before a common noun. */
function isBeforeSmall(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return next !== undefined && next.tag === 'NOUN' && next.text === next.lower;
}
