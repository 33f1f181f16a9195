/** The keys under which a name is found: one definition for the index in memory and for the `Name` nodes of the graph. */

import { nameKey } from '../record/name-key.ts';
import type { EntityKind } from '../record/record.ts';
import { bodyKey } from './body-key.ts';
import { foldSpelling, soundOf } from './fold-spelling.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import { nameTokens, type PersonName, toPersonName } from './person-name.ts';
import { splitHome } from './split-title.ts';

/** What a name is found by; null where it has no such key. */
export interface NameKeys {
  /** As `nameKey` has it. */
  readonly key: string;
  /** The same without spaces. */
  readonly joined: string;
  /** Folded words in the order of the alphabet: other transcriptions, and the words in another order. */
  readonly spelled: string;
  /** Of a person: the initial of the forename and the last word, folded. */
  readonly initial: string | null;
  /** Of a person: the last word, folded. */
  readonly surname: string | null;
  /** Of a person: the first word, folded. */
  readonly forename: string | null;
  /** Of a person: how forename and surname sound. */
  readonly sound: string | null;
  /** Of all others: the country in the name, and its other words in the order of the alphabet: `KE|health ministry`. */
  readonly body: string | null;
  /** Of an organization: the initials of three words or more. */
  readonly initials: string | null;
}

/** The kinds of keys. */
export type NameKeyKind = keyof NameKeys;

const connectives = readWords('words', 'connectives');

/** The keys of one name of an entity of a kind; null for a name without letters and digits. */
export function nameKeysOf(spelling: string, kind: EntityKind): NameKeys | null {
  const key = nameKey(spelling);
  if (key === '') return null;
  const tokens = key.split(' ');
  const folded = tokens.map(foldSpelling);
  const common = { key, joined: key.replaceAll(' ', ''), spelled: spelledKey(folded) };
  if (kind === 'PERSON') {
    const own = personTokens(spelling);
    const name = toPersonName(own);
    return {
      ...{ ...common, surname: foldSpelling(own.at(-1) ?? '') || null, body: null, initials: null },
      initial: name && initialKey(name.first, name.last),
      forename: name?.first ?? null,
      sound: name && soundKey(name),
    };
  }
  const { iso, words } = bodyKey(spelling);
  return {
    ...{ ...common, initial: null, surname: null, forename: null, sound: null },
    body: words === '' ? null : bodyKeyOf(iso, words),
    initials: (words !== '' && kind === 'ORGANIZATION' && initialsOf(tokens)) || null,
  };
}

/** The words of a person's name, without where the person belongs: `Luca Ferri of the University of Padua`. */
export function personTokens(spelling: string): readonly string[] {
  return nameTokens(splitHome(spelling, 'PERSON').name);
}

/** `spelledKey(['lind', 'ada'])` → `'ada lind'`. */
export function spelledKey(folded: readonly string[]): string {
  return [...folded].sort().join(' ');
}

/** `initialKey('ada', 'lind')` → `'a lind'`. */
export function initialKey(first: string, last: string): string {
  return `${first.slice(0, 1)} ${last}`;
}

export function soundKey({ first, last }: Pick<PersonName, 'first' | 'last'>): string {
  return `${soundOf(first).slice(0, 1)} ${soundOf(last)}`;
}

/** `bodyKeyOf('KE', 'health ministry')` → `'KE|health ministry'`. */
export function bodyKeyOf(iso: string | null, words: string): string {
  return `${iso ?? ''}|${words}`;
}

/** `international monetary fund` → `imf`; empty for names of fewer than three words that count. */
export function initialsOf(tokens: readonly string[]): string {
  const words = tokens.filter((token) => !connectives.has(token));
  return words.length < 3 ? '' : words.map((word) => word.slice(0, 1)).join('');
}
