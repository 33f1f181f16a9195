/** Joint speakers: `Anna Berg and the mayor said` is what each of them said. */

import type { ExtractedStatement, Mention } from '../extracted.ts';
import { readWords } from '../lexicons/read-lexicon.ts';
import type { Range } from './blocks.ts';
import { isCountry } from './country-words.ts';
import { fullestMention } from './fullest-mention.ts';
import { mentionAt } from './mention-at.ts';
import { isPeople, toldKindOf } from './mention-kinds.ts';
import type { FoundMention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A member begins here, and the mark or the "and" that parts it from the one before stands between. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly comma: boolean;
}

interface Parts {
  readonly parts: readonly Part[];
  /** The first has a preposition in it. */
  readonly isPhrase: boolean;
}

const none: Parts = { parts: [], isPhrase: false };
const titles = readWords('entities', 'titles');

/**
 * The ranges of those who are named together in one; the range itself where it is one name (`Marks and Spencer`), one body
 * (`the Ministry of Arts and Heritage`), or several without names (`doctors and nurses`).
 */
export function jointMembers(
  sentence: Sentence,
  range: Range,
  near: readonly FoundMention[],
  all: readonly FoundMention[],
): readonly Range[] {
  if (!sentence.tokens.some(({ lower, start, end }) => lower === 'and' && range.start < start && end < range.end))
    return [range];
  const { parts, isPhrase } = partsOf(sentence, range);
  if (parts.length < 2 || isOneName(sentence, range)) return [range];
  const own = near.filter(({ start, end }) => range.start <= start && end <= range.end);
  const { tokens } = sentence;
  const members = parts.map(({ first, last, comma }) => {
    const place = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    return { ...place, comma, mention: mentionAt(own, place) };
  });
  const found = members.flatMap(({ mention }) => mention ?? []);
  if (found.length < members.length || !found.every((mention) => isNamed(mention, all) || isTold(mention)))
    return [range];
  if (
    found.some(isOffice) ||
    isGuessed(found) ||
    !(found.some((mention) => isNamed(mention, all)) || found.every(isTold))
  )
    return [range];
  // `The head of the port and the mayor`, but `a survey of the port and the council`.
  if (isPhrase && found.at(-1)?.kind !== 'PERSON') return [range];
  // A list has commas between names alone: `Anna Berg, the mayor, and Tom Ray` are two.
  if (members.some(({ comma }, at) => comma && !isNamed(found[at] as FoundMention, all))) return [range];
  return members.map(({ start, end }) => ({ start, end }));
}

/** `the mayor`, `his lawyer`, `her colleagues`: people or a body. */
function isTold({ tokens, kind }: FoundMention): boolean {
  const first = tokens.length > 1 ? (tokens[0]?.lower ?? '') : '';
  if (/^(?:his|her|their)$/.test(first)) return true;
  const isBody =
    isPeople(tokens) ||
    /(?:ors?|ees?|ants?)$/.test(tokens.at(-1)?.lower ?? '') ||
    /^(?:PERSON|ORGANIZATION|GROUP|COUNTRY)$/.test(kind ?? '');
  return isBody && /^(?:the|an?|its|one|another)$/.test(first);
}

/** A name of which the article tells whose it is: the two words of a firm tell nothing. */
function isNamed(mention: FoundMention, all: readonly FoundMention[]): boolean {
  if (mention.kind === 'COUNTRY') return true;
  return mention.names.length > 0 && /^(?:PERSON|ORGANIZATION)$/.test(fullestMention(mention, all).kind ?? '');
}

/** `Armenian Prime Minister and current chairman Nikol Pashan`: an office without an article is another one's. */
function isOffice({ tokens }: FoundMention): boolean {
  return (
    titles.has(tokens.at(-1)?.lower ?? '') && !/^(?:DET|PRON)$/.test(tokens[0]?.tag ?? '') && !tokens.some(isPossessive)
  );
}

function isPossessive({ tag }: Token): boolean {
  return tag === 'PART';
}

/** `Orme Citizenship and Immigration Services`: a body whose first word was taken for somebody. */
function isGuessed(found: readonly FoundMention[]): boolean {
  const [first, last] = [found[0], found.at(-1)];
  return (
    first?.kind === 'PERSON' &&
    toldKindOf(first.tokens) === null &&
    first.gender === null &&
    last?.kind === 'ORGANIZATION' &&
    last.tokens[0]?.tag !== 'DET'
  );
}

function isOneName({ tokens }: Sentence, { start, end }: Range): boolean {
  const words = tokens.filter((token) => start <= token.start && token.end <= end).map(({ lower }) => lower);
  return isCountry(words.filter((word) => word !== 'the').join(' '));
}

/** The words between "and" and commas, where no clause and no phrase with a preposition takes them in. */
function partsOf({ chunks, tokens }: Sentence, { start, end }: Range): Parts {
  const inside = chunks.filter(
    ({ first, last }) => start <= (tokens[first]?.start ?? -1) && (tokens[last]?.end ?? Infinity) <= end,
  );
  const joint = inside.findLastIndex(({ kind, head }) => kind === 'CC' && head.lower === 'and');
  const before = inside.slice(0, joint);
  const after = inside.slice(joint + 1);
  if (joint < 1 || after[0]?.kind !== 'NP') return none;
  const closed = before.at(-1)?.kind === 'COMMA';
  if (!closed && before.some(({ kind }) => /^(?:VG|SUB)$/.test(kind))) return none;
  // `the presidents of Poland and Hungary`: only another article or title begins anew.
  const determined = /^(?:DET|PRON)$/.test(tokens[after[0].first]?.tag ?? '');
  const isPhrase = !closed && before.some(({ kind }) => kind === 'PREP');
  if (isPhrase && !determined) return none;
  const wordsOf = (part: typeof inside, comma: boolean): Part[] => {
    const bare = part.filter(({ kind }, at) => kind !== 'COMMA' || (at > 0 && at < part.length - 1));
    const [first, last] = [bare[0]?.first, bare.at(-1)?.last];
    return first === undefined || last === undefined ? [] : [{ first, last, comma }];
  };
  const isList = before.every(
    ({ kind, first }, at) => kind === (at % 2 ? 'COMMA' : 'NP') && tokens[first]?.tag !== 'DET',
  );
  const listed = isList
    ? before.filter(({ kind }) => kind === 'NP').flatMap((chunk, at) => wordsOf([chunk], at > 0))
    : [];
  // `Anna Berg, director of the port and a teacher`: two things that she is.
  if (!closed && !isList && before.some(({ kind }) => kind === 'COMMA')) return none;
  return { parts: [...(listed.length > 1 ? listed : wordsOf(before, false)), ...wordsOf(after, false)], isPhrase };
}

/** The statements with one more for each further speaker, right after that of the first; `further` has them by its place. */
export function eachWithOwn(
  statements: readonly ExtractedStatement[],
  further: ReadonlyMap<number, readonly Mention[]>,
): ExtractedStatement[] {
  if (further.size === 0) return [...statements];
  const places: number[] = [];
  let count = 0;
  for (const index of statements.keys()) {
    places.push(count);
    count += 1 + (further.get(index)?.length ?? 0);
  }
  const placeOf = (index: number | null) => (index === null ? null : (places[index] ?? null));
  return statements.flatMap((statement, index) => {
    const own = {
      ...statement,
      inside: placeOf(statement.inside),
      repeats: statement.repeats.map((inner) => places[inner] ?? inner),
    };
    const others = further.get(index) ?? [];
    return [own, ...others.map((speaker) => ({ ...own, speaker, joint: places[index] ?? null }))];
  });
}
