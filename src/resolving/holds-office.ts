/** Whether a person holds an office, or held it, on the day of an article. */

import type { KnownIndex } from './known-index.ts';
import type { Days, Role } from './known-roles.ts';
import type { Office } from './office.ts';

/** The role that fits, and whether the records give its time. */
export interface Holding {
  readonly role: Role;
  readonly dated: boolean;
}

/** What of the words must be the same where both say which office it is. */
const sharedWords = 0.5;

/** The role by which a person holds the office in a body or country; null where there is none on that day. */
export function holdsOffice(
  index: KnownIndex,
  person: string,
  office: Office,
  target: string,
  days: Days | null,
): Holding | null {
  for (const role of index.roles(person)) {
    if (!role.heads.some((head) => office.heads.includes(head)) || role.deputies !== office.deputies) continue;
    if (!index.wholes(role.relation.target).includes(target) || !sameOffice(index, role, office, target)) continue;
    const timing = timeOf(role, office.former, days);
    if (timing !== null) return { role, dated: timing };
  }
  return null;
}

/**
 * Of a country, the words must say which office: "the Russian minister" is nobody's. Of a body they may leave it out: "the head of
 * the bank". What the body's name says already does not count.
 */
function sameOffice(index: KnownIndex, { words, relation }: Role, office: Office, target: string): boolean {
  const entity = index.entity(target);
  if (entity?.kind === 'COUNTRY') {
    if (words.length === 0 || office.words.length === 0)
      return words.length === office.words.length && relation.target === target;
    return overlap(office.words, words) >= sharedWords;
  }
  const named = [target, relation.target].map((id) => index.nameWords(id));
  const said = office.words.filter((word) => !named.some((words) => words.has(word)));
  return said.length === 0 || overlap(said, words) >= sharedWords;
}

/** Whether the time fits: true where it is known, false where the records give none, null where it does not. */
function timeOf({ from, to }: Role, former: boolean, days: Days | null): boolean | null {
  if (former) return to !== null && days !== null && to.first <= days.last ? true : null;
  if (days !== null && from !== null && from.first > days.last) return null;
  if (days !== null && to !== null && to.last < days.first) return null;
  return from !== null || to !== null;
}

function overlap(said: readonly string[], known: readonly string[]): number {
  return said.filter((word) => known.includes(word)).length / said.length;
}
