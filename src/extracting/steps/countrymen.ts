/** One person called by a nationality alone: "the Brazilian said", "the young Dutchwoman replied". */

import { isDemonymWord, isOfPeople } from './country-words.ts';
import { fullestMention } from './fullest-mention.ts';
import type { FoundMention } from './mentions.ts';
import { personBefore } from './pronouns.ts';
import { isCapital } from './tokens.ts';

const ending = /(?:m[ae]n|wom[ae]n|ish|i?ans?|i?ard|on|er|[eis])$/;
const reach = 120;

/** Whom the article calls so, else whoever was spoken of last, unless he is of another nation. */
export function calledByNation(mention: FoundMention, all: readonly FoundMention[]): number | null {
  const nation = stemOf(mention.tokens.at(-1)?.lower ?? '');
  for (const other of all.slice(Math.max(0, mention.index - reach), mention.index).reverse())
    if (isPerson(other) && nationsOf(other).includes(nation) && !isOther(other, mention)) return other.index;
  if (!mention.speaker) return null;
  const index = personBefore(mention, all);
  if (index === null) return null;
  const full = fullestMention(all[index] as FoundMention, all);
  const told = all.filter((one) => fullestMention(one, all) === full).flatMap(nationsOf);
  return told.length > 0 && !told.includes(nation) ? null : index;
}

function isPerson({ kind, names, standsFor }: FoundMention): boolean {
  return kind === 'PERSON' && (names.length > 0 || standsFor !== null);
}

function isOther({ gender }: FoundMention, mention: FoundMention): boolean {
  return gender !== null && mention.gender !== null && gender !== mention.gender;
}

/** `Brazilian` in `Brazilian striker Luis Prado`; whose somebody is tells nothing. */
function nationsOf({ own }: FoundMention): readonly string[] {
  return own
    .filter((token) => isCapital(token) && (isDemonymWord(token.lower) || isOfPeople(token.lower)))
    .map(({ lower }) => stemOf(lower));
}

/** `dutchman`, `dutch` → `dutch`; `spaniard`, `spanish` → `span`. */
function stemOf(lower: string): string {
  return lower.replace(/^scot.*/, 'scot').replace(ending, '');
}
