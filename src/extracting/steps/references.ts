/** References: which fuller mention a pronoun, a surname or a description stands for, in the order of the text. */

import { isCountryman } from './country-words.ts';
import { calledByNation } from './countrymen.ts';
import { describedBefore, namedAfter } from './described.ts';
import type { FoundMention } from './mentions.ts';
import { personBefore, pluralBefore, thingBefore } from './pronouns.ts';
import type { Token } from './tokens.ts';

/** Where the one is found that a pronoun stands for. */
const pronouns = new Map([
  ...['who', 'which', 'that', 'whom'].map((word) => [word, antecedent] as const),
  ...['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'].map((word) => [word, personBefore] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, pluralBefore] as const),
  ...['it', 'its', 'itself'].map((word) => [word, thingBefore] as const),
]);

/** Settles `standsFor` of all mentions that do not have it yet. */
export function referTo(found: readonly FoundMention[]): void {
  const byName = new Map<string, number[]>();
  for (const mention of found) {
    mention.standsFor ??= fullerMention(mention, found, byName);
    for (const name of mention.names) byName.set(name, [...(byName.get(name) ?? []).slice(-20), mention.index]);
  }
  for (const mention of found.toReversed())
    if (mention.standsFor === null && mention.names.length === 0) mention.standsFor = namedAfter(mention, found);
}

function fullerMention(
  mention: FoundMention,
  all: readonly FoundMention[],
  byName: ReadonlyMap<string, number[]>,
): number | null {
  const head = mention.tokens.at(-1) as Token;
  const pronoun = pronouns.get(head.lower);
  if (pronoun === antecedent && mention.tokens.length === 1) return antecedent(mention, all);
  if (pronoun && pronoun !== antecedent) return pronoun(mention, all);
  if (isCountryman(mention.tokens)) return mention.tokens[0]?.lower === 'the' ? calledByNation(mention, all) : null;
  if (mention.names.length > 0) return longerName(mention, all, byName);
  const definite = /^(?:the|this|that|his|her|its|their)$/.test(mention.tokens[0]?.lower ?? '');
  return definite && head.tag !== 'PRON' && !mention.plural ? describedBefore(mention, all) : null;
}

/** The mention just before a relative pronoun; of "who" the person before it: `Blom, director of the council, who warned`. */
function antecedent(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const before = all[mention.index - 1];
  if (!before || before.sentence !== mention.sentence || mention.start - before.end >= 4) return null;
  const isOfPeople = /^whom?$/.test(mention.tokens[0]?.lower ?? '');
  if (!isOfPeople || before.plural || !/^(?:ORGANIZATION|PLACE|COUNTRY)$/.test(before.kind ?? '')) return before.index;
  const person = all
    .slice(Math.max(0, mention.index - 4), mention.index)
    .findLast(({ kind, sentence }) => kind === 'PERSON' && sentence === mention.sentence);
  return person?.index ?? before.index;
}

/** A name that ends with these words and has more of them: `Berg` → `Anna Berg`; the nearest such, none where two people bear it. */
function longerName(
  mention: FoundMention,
  all: readonly FoundMention[],
  byName: ReadonlyMap<string, number[]>,
): number | null {
  const { names, index, gender } = mention;
  const last = names.at(-1) ?? '';
  const called = [...(byName.get(last) ?? [])].reverse().map((at) => all[at] as FoundMention);
  const isFuller = (longer: FoundMention) =>
    longer.names.length > names.length && longer.names.at(-1) === last && hasAll(longer, names);
  const bearers = called.filter((one) => isFuller(one) && !isOther(gender, one.gender));
  if (areTwo(bearers)) return null;
  for (const longer of called) {
    if (bearers.includes(longer)) return longer.index;
    if (longer.standsFor === null || longer.index === index || isFuller(longer)) continue;
    const sole = bearers.length === 0 || bearers.includes(all[longer.standsFor] as FoundMention);
    if (sole && longer.names.join(' ') === names.join(' ')) return longer.index;
  }
  return null;
}

function isOther(gender: FoundMention['gender'], other: FoundMention['gender']): boolean {
  return gender !== null && other !== null && gender !== other;
}

/** `Alan Smith` and `Peter Smith`: people of whom neither name holds the other. */
function areTwo(bearers: readonly FoundMention[]): boolean {
  const people = bearers.filter(({ kind }) => kind === 'PERSON');
  return people.some((one) => people.some((other) => !hasAll(one, other.names) && !hasAll(other, one.names)));
}

function hasAll(one: FoundMention, names: readonly string[]): boolean {
  return names.every((name) => one.names.includes(name));
}
