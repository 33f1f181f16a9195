/** The mentions of an extraction as resolving takes them: each place once, in the order of the text, with what it stands for. */

import type { Mention as ExtractedMention, Extraction, Place } from '../extracting/extracted.ts';
import { nameKey } from '../record/name-key.ts';
import type { EntityKind } from '../record/record.ts';
import type { Mention, MentionRole } from '../resolving/mention.ts';
import { headOf, isBodyNoun } from '../resolving/shape.ts';

/** A mention of the list and its place in the text. */
export interface PlacedMention {
  readonly place: Place;
  readonly mention: Mention;
  /** No statement has it: the article only names somebody. */
  readonly unsaid: boolean;
}

interface Entry {
  readonly place: Place;
  readonly kind: EntityKind | null;
  readonly role: MentionRole;
  readonly standsFor: string | null;
  readonly apposition?: string;
}

/** What follows a name and tells who bears it: `, head of the port`, ` of the harbour office`. */
const apposed = /^(?:,|\s+(?:of|from)\b[^,]*$)/;

/** Whoever speaks in one statement and is spoken of in another is a speaker to the resolver. */
const weightOf: Readonly<Record<MentionRole, number>> = { SPEAKER: 3, RELAY: 2, AUDIENCE: 1, ABOUT: 0 };

/** `listMentions(read)`, in which `keyOf` finds the mention of a place again; `firms` are names, as keys, that companies bear. */
export function listMentions(
  { statements, named }: Pick<Extraction, 'statements' | 'named'>,
  firms: ReadonlySet<string> = new Set(),
): readonly PlacedMention[] {
  const entries = new Map<string, Entry>();
  const all = statements.flatMap(
    ({ speaker, relays, audience, about }): (readonly [ExtractedMention, MentionRole])[] => [
      ...(speaker ? [[speaker, 'SPEAKER'] as const] : []),
      ...relays.map(({ mention }) => [mention, 'RELAY'] as const),
      ...audience.map((mention) => [mention, 'AUDIENCE'] as const),
      ...about.map((mention) => [mention, 'ABOUT'] as const),
    ],
  );
  const wholes = new Map(all.flatMap(([mention]) => wholeOf(mention)));
  for (const [mention, role] of all) addMention(entries, withWhole(mention, wholes), role);
  const said = new Set(entries.keys());
  for (const mention of named) if (!overlaps(mention, [...entries.values()])) addMention(entries, mention, 'ABOUT');
  const inOrder = [...entries].toSorted(([, { place: one }], [, { place: other }]) => compare(one, other));
  const positions = new Map(inOrder.map(([key], position) => [key, position]));
  return inOrder.map(([key, { place, kind, role, standsFor, apposition }]) => {
    const antecedent = standsFor === null ? undefined : positions.get(standsFor);
    const beside = apposition === undefined ? {} : { apposition };
    const known = firms.has(nameKey(place.exact)) ? 'ORGANIZATION' : (kind ?? 'UNKNOWN');
    const mention = { words: place.exact, kind: known, role, ...beside } as const;
    return {
      place,
      mention: antecedent === undefined ? mention : { ...mention, antecedent },
      unsaid: !said.has(key),
    };
  });
}

/** `The union, the Confederation of Port Labour`, which the text is said to call `the Confederation`: the name goes on to its end. */
function wholeOf({ exact, start, standsFor }: ExtractedMention): readonly (readonly [string, Place])[] {
  if (standsFor === null || standsFor.start < start || !isBodyNoun(headOf(standsFor.exact))) return [];
  const [before, rest] = [standsFor.start - start + [...standsFor.exact].length, [...exact]];
  const [of = ''] =
    /^ of (?:the )?\p{Lu}[\p{L}-]*(?: (?:and )?\p{Lu}[\p{L}-]*)*/u.exec(rest.slice(before).join('')) ?? [];
  if (of === '' || !rest.slice(0, before).join('').endsWith(standsFor.exact)) return [];
  return [
    [keyOf(standsFor), { start: standsFor.start, end: standsFor.end + [...of].length, exact: standsFor.exact + of }],
  ];
}

function withWhole(mention: ExtractedMention, wholes: ReadonlyMap<string, Place>): ExtractedMention {
  const { standsFor } = mention;
  const whole = standsFor ? wholes.get(keyOf(standsFor)) : undefined;
  if (!standsFor || !whole || keyOf(whole) === keyOf(mention)) return whole ? { ...mention, standsFor: null } : mention;
  return { ...mention, standsFor: { ...standsFor, ...whole } };
}

/** The name is part of what a statement has already: `Anna Berg` of `Anna Berg, head of the port`. */
function overlaps({ start, end }: Place, entries: readonly Entry[]): boolean {
  return entries.some(({ place }) => place.start < end && start < place.end);
}

/** What tells the places of a text apart. */
export function keyOf({ start, end }: Pick<Place, 'start' | 'end'>): string {
  return `${start}-${end}`;
}

function addMention(entries: Map<string, Entry>, mention: ExtractedMention, role: MentionRole): void {
  const { standsFor, kind } = mention;
  // `Anna Berg, head of the port` keeps its apposition: the name that it begins with is no other mention.
  const isOwn =
    standsFor !== null &&
    standsFor.start === mention.start &&
    apposed.test(mention.exact.slice(standsFor.exact.length));
  const fuller = isOwn ? null : standsFor;
  if (fuller)
    add(entries, { place: fuller, kind: fuller.kind, role, standsFor: null, ...descriptionIn(mention, fuller) });
  add(entries, { place: mention, kind, role, standsFor: fuller && keyOf(fuller) });
}

/** `The director, Anna Berg`: what stands before the name tells who bears it. */
function descriptionIn({ exact, start }: Place, name: Place): { readonly apposition?: string } {
  const before = name.start > start ? [...exact].slice(0, name.start - start).join('') : '';
  const [, apposition] = /^(?:(?:the|an?|its|his|her|their)\s+)?(.+),\s*$/isu.exec(before) ?? [];
  return apposition === undefined || exact.length < name.end - start ? {} : { apposition };
}

function add(entries: Map<string, Entry>, entry: Entry): void {
  const key = keyOf(entry.place);
  const before = entries.get(key);
  const apposition = before?.apposition ?? entry.apposition;
  if (before === undefined) entries.set(key, entry);
  else
    entries.set(key, {
      place: before.place,
      kind: before.kind ?? entry.kind,
      role: weightOf[entry.role] > weightOf[before.role] ? entry.role : before.role,
      standsFor: before.standsFor ?? entry.standsFor,
      ...(apposition === undefined ? {} : { apposition }),
    });
}

function compare(one: Place, other: Place): number {
  return one.start - other.start || other.end - one.end;
}
