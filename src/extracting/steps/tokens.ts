/** Tokens: the words and marks of a sentence with tag and base form, by winkNLP, each at its place in the text. */

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Range } from './blocks.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | ('ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM')
  | ('PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X');

/** A word or mark: `said` with lemma `say`, tag VERB. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** `Berg`, `Ås`: a word with a capital; letters of English are told without a regular expression, since this is asked of every word. */
export function isCapital({ text }: Pick<Token, 'text'>): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

let opened: ReturnType<typeof winkNLP> | undefined;
/** Latin letters that Unicode does not take apart into a letter and a mark. */
const strokes = new Map([...'łŁđĐıħĦŧŦœŒ'].map((letter, index) => [letter, [...'lLdDihHtToO'][index] ?? letter]));
const doubled = /^(?:''|``|‘‘|’’)$/;

/** The tagger, opened for the first text: a process that reads none need not wait for it. */
function tagger(): ReturnType<typeof winkNLP> {
  opened ??= winkNLP(model, ['pos']);
  return opened;
}

/**
 * The tokens of a range of the text. Marks of quotation and apostrophes are made plain first, without changing any
 * offset, since the tagger was trained on plain ones; a word with hyphens is one token.
 */
export function findTokens(
  text: string,
  range: Range,
  marked = plainMarks(text.slice(range.start, range.end)),
): Token[] {
  const plain = plainLetters(marked);
  const { its, readDoc } = tagger();
  const tokens = readDoc(plain).tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as typeof its.value);
  const found: Token[] = [];
  let reached = 0;
  for (const [index, value] of values.entries()) {
    const at = plain.indexOf(value, reached);
    // The tagger rewrites some odd characters; what cannot be found again is left out.
    if (value.trim() === '' || at < 0 || at - reached > 40) continue;
    reached = at + value.length;
    const word = marked.slice(at, reached);
    const lower = word.toLowerCase();
    const start = range.start + at;
    const end = start + (value === '"' && doubled.test(text.slice(start, start + 2)) ? 2 : value.length);
    const tag = tags[index]?.trim() ? (tags[index] as Tag) : 'X';
    const lemma = String(lemmas[index] ?? lower);
    // Made in one piece, all tokens have one shape, and reading their fields is much faster than where a spread makes them.
    found.push({ text: /\p{L}/u.test(value) ? word : text.slice(start, end), lower, lemma, tag, start, end });
  }
  return joinHyphens(found, text);
}

/** Emoji with what joins them, and dingbats: nobody's name, and between a name and its verb like nothing. */
const pictures = /[\u2600-\u27bf]|\u200d|\ufe0f|\u20e3|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** The same text in the same length with plain marks: `’` → `'`, `“` → `"`, `''` → `" `, line breaks and emoji → spaces. */
export function plainMarks(text: string): string {
  return text
    .replace(/(?<=\S)'''(?=\s|$|[.,;)])/g, '\'" ')
    .replace(/''|``|‘‘|’’/g, '" ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\r\n\t\u00a0\u2028\u2029\u200b]/g, ' ')
    .replace(pictures, (picture) => ' '.repeat(picture.length));
}

/** The same text in the same length with the letters of English: the tagger breaks `Ostrożna` in three. */
function plainLetters(text: string): string {
  return text.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, (letter) => {
    const [base = letter] = letter.normalize('NFD');
    return /^[A-Za-z]$/.test(base) ? base : (strokes.get(letter) ?? letter);
  });
}

function joinHyphens(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const belongs =
      last !== undefined && last.end === token.start && (opensJoint(last, token, text) || goesOn(last, token));
    if (belongs) {
      const whole = text.slice(last.start, token.end);
      const lower = plainMarks(whole).toLowerCase();
      const tag = /^[-/]$/.test(token.text) ? last.tag : last.text.endsWith('/') ? 'PROPN' : tagOfHyphened(last, token);
      joined[joined.length - 1] = { text: whole, lower, lemma: lower, tag, start: last.start, end: token.end };
    } else joined.push(token);
  }
  return joined;
}

/** A hyphen after a word and before another, a stroke between two capitals: `sit-`, `F/`. */
function opensJoint({ text: before }: Token, { text: mark, end }: Token, text: string): boolean {
  const next = text[end] ?? '';
  // `in ’08`
  if (/^['’‘]$/.test(before)) return /^\d\ds?$/.test(mark);
  if (mark === '-') return /[\p{L}\p{N}.]$/u.test(before) && /[\p{L}\p{N}$]/u.test(next);
  return mark === '/' && /^\p{Lu}$/u.test(before) && /^\p{Lu}$/u.test(next);
}

/** `in` after `sit-`, `16` after `F/`. */
function goesOn({ text: before }: Token, { text }: Token): boolean {
  if (!before.endsWith('-') && !before.endsWith('/')) return false;
  return /[\p{L}\p{N}.]-$|^\p{Lu}\/$/u.test(before) && /^[\p{L}\p{N}$]/u.test(text);
}

/** `Moscow-led`, `10-year-old`, `well-known` are adjectives, `sit-in`, `vice-president` nouns. */
function tagOfHyphened(first: Token, last: Token): Tag {
  if (last.tag === 'NUM' && /^['’‘]$/.test(first.text)) return 'NUM';
  if (last.tag === 'VERB' || last.tag === 'ADJ' || last.tag === 'ADV') return 'ADJ';
  if (/(?:thirds?|quarters?|fourths?|fifths?|half|halves)$/.test(last.lower)) return 'NOUN';
  if (last.tag === 'NOUN' && (first.tag === 'NUM' || first.tag === 'ADJ' || first.tag === 'ADP')) return 'ADJ';
  if (last.tag === 'NUM') return first.tag === 'NUM' ? 'NUM' : 'ADJ';
  return last.tag === 'PROPN' && first.tag === 'PROPN' ? 'PROPN' : 'NOUN';
}
