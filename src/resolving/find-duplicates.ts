/** Entities that may be one: by a name that both go by, by names spelled alike, and by names that say the same in other words. */

import { nameKey } from '../record/name-key.ts';
import type { EntityRecord } from '../record/record.ts';
import { bodyKey } from './body-key.ts';
import { soundOf } from './fold-spelling.ts';
import { hasLegalForm } from './legal-form.ts';
import { likeness, nearEnough } from './likeness.ts';
import { initialsOf, personTokens } from './name-keys.ts';
import { agreeInGeneration, agreeInMiddle, type PersonName, toPersonName } from './person-name.ts';

/** Two entities, the smaller id first; `likely` from 0 to 1. */
export interface Duplicate {
  readonly one: string;
  readonly other: string;
  readonly likely: number;
  readonly reason: 'SAME_NAME' | 'NEAR_NAME' | 'SAME_WORDS';
  readonly evidence: string;
}

/** A key that more entities than this share tells nothing about any two of them. */
export const mostAlike = 30;
const scores = {
  sameName: 0.95,
  sameNameOtherKind: 0.7,
  sameWords: 0.8,
  sameWordsOtherKind: 0.6,
  nearName: 0.9,
  sameInitials: 0.7,
} as const;

type Known = Pick<EntityRecord, 'id' | 'kind' | 'name' | 'aliases'>;

/** Each pair once, by its best reason, the likeliest first. */
export function findDuplicates(entities: readonly Known[]): Duplicate[] {
  const best = new Map<string, Duplicate>();
  const compare = (blocks: ReadonlyMap<string, readonly Known[]>, judge: Judge) => {
    for (const [key, block] of blocks) {
      if (block.length > mostAlike) continue;
      for (const [index, one] of block.entries())
        for (const other of block.slice(index + 1)) {
          if (isUnnamed(one) && isUnnamed(other)) continue;
          const found = one.id < other.id ? judge(one, other, key) : judge(other, one, key);
          const pair = `${found?.one} ${found?.other}`;
          if (found && found.likely > (best.get(pair)?.likely ?? 0)) best.set(pair, found);
        }
    }
  };
  compare(blocksOf(entities, nameKeys), sameName);
  compare(blocksOf(entities, soundKeys), nearName);
  compare(blocksOf(entities, wordKeys), sameWords);
  compare(blocksOf(entities, acronymKeys), sameInitials);
  return [...best.values()].sort(
    (one, other) => other.likely - one.likely || (`${one.one} ${one.other}` < `${other.one} ${other.other}` ? -1 : 1),
  );
}

/** “An official” of two articles is two people, however alike they are called. */
function isUnnamed({ kind, name }: Known): boolean {
  return kind === 'GROUP' && name.startsWith('Unnamed ');
}

type Judge = (one: Known, other: Known, key: string) => Duplicate | null;

const sameName: Judge = (one, other, key) => ({
  ...{ one: one.id, other: other.id, reason: 'SAME_NAME' },
  likely: one.kind === other.kind ? scores.sameName : scores.sameNameOtherKind,
  evidence: `both go by “${namesOf(one).find((name) => closeKey(name) === key) ?? key}”`,
});

/** A single word tells it only where a legal form is all that is between the two: Tarvo, Tarvo Inc. */
const sameWords: Judge = (one, other, key) => {
  const short = !key.trim().includes(' ') && key.startsWith(' ');
  if (short && ![...namesOf(one), ...namesOf(other)].some(hasLegalForm)) return null;
  return {
    ...{ one: one.id, other: other.id, reason: 'SAME_WORDS' },
    likely: one.kind === other.kind ? scores.sameWords : scores.sameWordsOtherKind,
    evidence: `“${one.name}” and “${other.name}” say the same`,
  };
};

/** KCNA and the Korean Central News Agency; two bodies with the same initials are two. */
const sameInitials: Judge = (one, other) => {
  if (namesOf(one).some(isAcronym) === namesOf(other).some(isAcronym)) return null;
  const [short, whole] = namesOf(one).some(isAcronym) ? [one, other] : [other, one];
  return {
    ...{ one: one.id, other: other.id, reason: 'SAME_WORDS' },
    likely: scores.sameInitials,
    evidence: `“${short.name}” has the initials of “${whole.name}”`,
  };
};

const nearName: Judge = (one, other) => {
  const pairs = personNames(one).flatMap((name) => personNames(other).map((second) => [name, second] as const));
  const like = Math.max(0, ...pairs.filter(agree).map(([name, second]) => likeness(name, second)));
  if (like < nearEnough.supported) return null;
  return {
    ...{ one: one.id, other: other.id, reason: 'NEAR_NAME' },
    likely: Math.round(like * scores.nearName * 1000) / 1000,
    evidence: `“${one.name}” and “${other.name}” are ${Math.round(like * 100)} % alike`,
  };
};

function agree([one, other]: readonly [PersonName, PersonName]): boolean {
  return agreeInGeneration(one, other) && agreeInMiddle(one, other);
}

function blocksOf(entities: readonly Known[], keysOf: (entity: Known) => readonly string[]): Map<string, Known[]> {
  const blocks = new Map<string, Known[]>();
  for (const entity of entities)
    for (const key of new Set(keysOf(entity))) {
      const block = blocks.get(key);
      if (block) block.push(entity);
      else blocks.set(key, [entity]);
    }
  return blocks;
}

function namesOf({ name, aliases = [] }: Known): readonly string[] {
  return [name, ...aliases];
}

function nameKeys(entity: Known): readonly string[] {
  return namesOf(entity)
    .map(closeKey)
    .filter((key) => key !== '');
}

/** The key of a name, but for its spaces: Timesonline is Times Online. */
function closeKey(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}

function personNames(entity: Known): readonly PersonName[] {
  return namesOf(entity).flatMap((name) => toPersonName(personTokens(name)) ?? []);
}

function soundKeys(entity: Known): readonly string[] {
  return entity.kind === 'PERSON' ? personNames(entity).map(({ last }) => soundOf(last)) : [];
}

function wordKeys(entity: Known): readonly string[] {
  if (entity.kind !== 'ORGANIZATION' && entity.kind !== 'GROUP') return [];
  return namesOf(entity).flatMap((name) => {
    const { iso, words } = bodyKey(name);
    return words === '' ? [] : [`${iso ?? ''} ${words}`];
  });
}

function acronymKeys(entity: Known): readonly string[] {
  if (entity.kind !== 'ORGANIZATION') return [];
  return namesOf(entity).flatMap((name) =>
    isAcronym(name) ? [closeKey(name)] : [initialsOf(nameKey(name).split(' '))].filter((letters) => letters !== ''),
  );
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}.&]{2,}$/u.test(name);
}
