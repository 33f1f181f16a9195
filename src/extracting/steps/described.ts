/** Descriptions: whom "the ministry", "the president" and "the company" stand for. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { isCalledNarrower, isCalledOtherwise, isCalledSomething, isOtherBody } from './callings.ts';
import { fullestMention } from './fullest-mention.ts';
import { isDemonym } from './mention-kinds.ts';
import type { FoundMention } from './mentions.ts';
import { personBefore } from './pronouns.ts';
import { isOwnSibling, siblingOf } from './siblings.ts';
import type { Token } from './tokens.ts';

const titles = readWords('entities', 'titles');
/** Words for a business, whose names seldom say what they are. */
const businesses = readWords('entities', 'businesses');
const official = readWords('entities', 'official');
/** How many mentions back a description is looked for. */
const reach = 120;
const countryWords = readWords('entities', 'countryWords');
const epithets = readWords('entities', 'epithets');
const descriptions = readWords('entities', 'descriptions');

/** `the ministry` → `Kazakhstan's health ministry`, `the president` → `President Tokayev`: the nearest that has the word. */
export function describedBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const head = mention.tokens.at(-1) as Token;
  if (countryWords.has(head.lower)) return countryBefore(mention, all);
  // `The former` counts what was named; it does not describe it, as `former minister` would.
  if (/^(?:former|latter)$/.test(head.lower)) return oneOfTwo(mention, all);
  const listed = descriptions.has(head.lower) || titles.has(head.lower);
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - reach); index -= 1) {
    const other = all[index] as FoundMention;
    if (other.end > mention.start || !hasWord(other, head) || isOnlyHeadline(other) || isOtherOffice(other, mention))
      continue;
    if (isOtherOffice(fullestMention(other, all), mention)) continue;
    if (isOwnSibling(other, mention, all)) return siblingOf(other, all);
    if (other.names.length > 0 || other.standsFor !== null) return index;
    const isIntroduced = /^(?:an?|one)$/.test(other.tokens[0]?.lower ?? '') && other.kind !== 'ORGANIZATION';
    if (listed && other.tokens.length > mention.tokens.length) return index;
    // `One hospital manager … the manager`: somebody without a name comes back.
    if (isIntroduced && isEpithet(head) && other.tokens.at(-1)?.lower === head.lower) return index;
  }
  if (businesses.has(head.lower)) return businessBefore(mention, all);
  const ofCountry = mention.tokens.find(isDemonym);
  if (ofCountry && isPersonWord(head)) return countrymanBefore(mention, ofCountry, all);
  if (/^(?:his|her|their|its)$/.test(mention.tokens[0]?.lower ?? '')) return null;
  const opens = all[mention.index - 1]?.sentence !== mention.sentence;
  if (head.lower === 'official' && opens) return officialBefore(mention, all);
  if (!mention.speaker) return null;
  return isEpithet(head) && !titles.has(head.lower) ? calledBefore(mention, all) : narrowerBefore(mention, all);
}

/** `The lawmaker`: the person spoken of last, where the article calls him by a narrower word, such as `Senator`. */
function narrowerBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const head = mention.tokens.at(-1) as Token;
  if (!titles.has(head.lower) || mention.own.length > 2) return null;
  const index = personBefore(mention, all);
  return index !== null && isCalledNarrower(index, head, all) ? index : null;
}

/** `The manager`: whoever was spoken of last, unless the article calls him something else. */
function calledBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const head = mention.tokens.at(-1) as Token;
  const index = personBefore(mention, all);
  if (index === null || isCalledOtherwise(index, head, all)) return null;
  // `The manager of the bank` tells more than a word: nobody who has been called something.
  return mention.further && isCalledSomething(index, all) ? null : index;
}

/** The first or the second of the two that were named last in one sentence; none where there were more. */
function oneOfTwo(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const before = all.slice(Math.max(0, mention.index - reach), mention.index).filter(({ names }) => names.length > 0);
  const sentence = before.at(-1)?.sentence;
  const named = before.filter((other) => other.sentence === sentence);
  if (named.length !== 2 || sentence === undefined || mention.sentence - sentence > 2) return null;
  return named[mention.tokens.at(-1)?.lower === 'former' ? 0 : 1]?.index ?? null;
}

/** What a headline calls somebody without a name is cleared up by what follows it. */
function isOnlyHeadline({ headline, names }: FoundMention): boolean {
  return headline && names.length === 0;
}

/** `the country`: the one named in the same sentence, else the one of which the article speaks most. */
function countryBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const counts = new Map<string, number>();
  let best: number | null = null;
  for (const other of all.slice(Math.max(0, mention.index - reach), mention.index)) {
    const head = other.tokens.at(-1)?.lower ?? '';
    if (other.kind !== 'COUNTRY' || countryWords.has(head) || other.tokens[0]?.tag === 'PRON') continue;
    const count = (counts.get(head) ?? 0) + 1;
    counts.set(head, count);
    const near = other.sentence === mention.sentence && !isDemonym(other.tokens.at(-1) as Token);
    if (near || best === null || count >= (counts.get(all[best]?.tokens.at(-1)?.lower ?? '') ?? 0)) best = other.index;
  }
  return best;
}

function isPersonWord({ lower }: Token): boolean {
  return titles.has(lower) || lower === 'official' || lower === 'pair';
}

/** `the defendant`, `the 36-year-old`: whoever was spoken of last. */
function isEpithet({ lower }: Token): boolean {
  return epithets.has(lower) || /-year-old$/.test(lower);
}

/** `The Kazakh official` → `Kazakh Deputy Defense Minister Kamal`: the nearest person who has the adjective. */
function countrymanBefore(mention: FoundMention, { lower }: Token, all: readonly FoundMention[]): number | null {
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - reach); index -= 1) {
    const other = all[index] as FoundMention;
    if (other.kind === 'PERSON' && other.names.length > 0 && other.tokens.some((token) => token.lower === lower))
      return index;
  }
  return null;
}

/** `The official`: the person spoken of last, where the text gives an office; the title itself says who bears it, or nobody does. */
function officialBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const index = personBefore(mention, all);
  return index !== null && bearsOffice(index, all) ? index : null;
}

/** A title stands in the name, or in what is said beside it: `Anna Berg, the director`. */
function bearsOffice(index: number, all: readonly FoundMention[]): boolean {
  const named = all[index]?.standsFor ?? index;
  return all.some(
    (one) => (one.index === named || one.standsFor === named) && one.tokens.some(({ lower }) => titles.has(lower)),
  );
}

/** `The justice minister` is no `former finance minister`, `the Kenyan president` none of Uganda, `the aid group` no rights group. */
function isOtherOffice(other: FoundMention, mention: FoundMention): boolean {
  const head = mention.tokens.at(-1) as Token;
  if (!isPersonWord(head)) return isOtherSort(other, mention);
  const at = other.tokens.findLastIndex(({ lower }) => lower === head.lower);
  const [told, asked] = [other.tokens.slice(0, Math.max(at, 0)), mention.tokens.slice(0, -1)];
  return [isDemonym, isWhich].some((tells) => {
    const [has, wants] = [told.filter(tells), asked.filter(tells)];
    return has.length > 0 && wants.length > 0 && !wants.some(({ lower }) => has.some((one) => one.lower === lower));
  });
}

/** Both have a common noun, or before an office an adjective, before the same word, and not the same one. */
function isOtherSort(other: FoundMention, mention: FoundMention): boolean {
  const head = mention.tokens.at(-1)?.lower ?? '';
  const sortOf = ({ own }: FoundMention) => {
    const before = own[own.findLastIndex(({ lower }) => lower === head) - 1];
    const tells = before?.tag === 'NOUN' || (before?.tag === 'ADJ' && official.has(head));
    return tells && before?.text === before?.lower ? before?.lower : null;
  };
  const [has, wants] = [sortOf(other), sortOf(mention)];
  return has != null && wants != null && has !== wants && !/^(?:same|new|former|local|own|whole)$/.test(wants);
}

/** A noun before an office says which one it is, and so do a few adjectives. */
function isWhich({ tag, lower }: Token): boolean {
  return (
    /^(?:prime|foreign|interior)$/.test(lower) ||
    (/^(?:NOUN|PROPN)$/.test(tag) && !/^(?:deputy|vice|former|ex)$/.test(lower))
  );
}

/** The word is one of the phrase's own, not of a possessor in it. */
function hasWord({ own }: FoundMention, head: Token): boolean {
  return own.some(({ lower, lemma }) => lower === head.lower || isAlike(lemma, head.lemma));
}

/** The same base form, or `site` for `website`, `paper` for `newspaper`. */
function isAlike(longer: string, word: string): boolean {
  return word.length > 3 && longer.endsWith(word) && (longer === word || /^(?:site|paper|caster)$/.test(word));
}

/** `The company`: the business of the article, one that acts sooner than one that is only named, the nearer of two alike. */
function businessBefore(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const head = mention.tokens.at(-1) as Token;
  // `The aid group`, `the rights organisation`: a word of its own tells that it is none.
  if (
    /^(?:group|organi[sz]ation)$/.test(head.lower) &&
    mention.own.some(({ tag }, at) => tag === 'NOUN' && mention.own[at + 1])
  )
    return null;
  let best: number | null = null;
  let highest = 0;
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - reach); index -= 1) {
    const other = all[index] as FoundMention;
    if (!mayBeBusiness(other, all)) continue;
    const score =
      3 +
      (other.subject ? 2 : 0) +
      (other.speaker ? 2 : 0) +
      (other.kind === 'ORGANIZATION' ? 1 : 0) -
      (mention.sentence - other.sentence) * 0.5;
    if (score > highest && !isOtherBody(index, head, all)) [best, highest] = [index, score];
  }
  return best;
}

function mayBeBusiness(other: FoundMention, all: readonly FoundMention[]): boolean {
  const { names, tokens, media, plural } = other;
  if (names.length === 0 || media || plural) return false;
  // `Nair` alone tells nothing, and `Priya Nair` before it does.
  const kind = other.kind ?? fullestMention(other, all).kind;
  return (kind === 'ORGANIZATION' || kind === null) && !tokens.some(({ lower }) => official.has(lower));
}

/**
 * `Former harbour chief tells court` … `Barasa Otundo, 58, told`: in headline and opening the name comes later, with the same
 * word, or as that of the first who speaks.
 */
export function namedAfter(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const head = mention.tokens.at(-1) as Token;
  if (mention.plural || !mention.speaker || mention.block > 2) return null;
  if (/^(?:an?|one|another)$/.test(mention.tokens[0]?.lower ?? '') || !(isPersonWord(head) || isEpithet(head)))
    return null;
  let open =
    mention.headline ||
    !all
      .slice(0, mention.index)
      .some(({ speaker, kind, names, headline }) => speaker && kind === 'PERSON' && names.length > 0 && !headline);
  let speaks: number | null = null;
  for (const other of all.slice(mention.index + 1, mention.index + reach)) {
    const named = other.names.length > 0 && other.kind === 'PERSON';
    const settled = named ? other.index : other.kind === 'PERSON' || isSaid(other) ? other.standsFor : null;
    if (settled !== null && hasWord(other, head) && !isOtherOffice(other, mention)) return other.standsFor ?? settled;
    if (!other.speaker || other.block === mention.block || !open) continue;
    const fits =
      settled !== null &&
      !(titles.has(head.lower) && bearsOffice(settled, all)) &&
      !isCalledOtherwise(settled, head, all);
    if (fits && named !== mention.headline) speaks = other.standsFor ?? settled;
    open = false;
  }
  return speaks;
}

function isSaid({ tokens, names }: FoundMention): boolean {
  const head = tokens.at(-1) as Token;
  return names.length === 0 && (isPersonWord(head) || isEpithet(head));
}
