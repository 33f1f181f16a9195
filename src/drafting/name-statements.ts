/** The ids of an article's statements: that of the former version for what it said already, a new one for the rest. */

import { nameKey } from '../record/name-key.ts';
import { statementIds } from './draft-id.ts';
import type { FormerStatement } from './former-statement.ts';
import { type Candidate, type Matched, matchFormer } from './match-former.ts';

/** What the article had before. */
export interface Former {
  readonly statements: readonly FormerStatement[];
  /** Ids that no new statement takes: over what they stood for wait changes of people. */
  readonly waiting: ReadonlySet<string>;
}

export const nothingFormer: Former = { statements: [], waiting: new Set() };

/** A drafted statement before it has an id. */
export interface Unnamed extends Candidate {
  /** The fullest words that the article has for the speaker. */
  readonly fullName: string;
}

/** So often at most the same is looked for among ids without a text. */
const mostTimes = 9;

/** The ids in the order of the statements, and what could not be told. */
export function nameStatements(
  article: string,
  statements: readonly Unnamed[],
  { statements: former, waiting }: Former,
): { readonly ids: readonly string[]; readonly undecided: Matched['undecided'] } {
  const ids = new Map<Candidate, string>();
  const undecided: Matched['undecided'][number][] = [];
  const taken = new Set([...waiting, ...former.map(({ id }) => id)]);
  for (const [said, same] of groupBySaid(statements)) {
    const speakers = new Map(same.map(({ fullName }) => [nameKey(fullName), fullName]));
    const known = former.length === 0 ? [] : formerOf(article, said, [...speakers.values()], former);
    const matched = matchFormer(same, known);
    undecided.push(...matched.undecided);
    // Whoever says the same a thousand times goes on where the last id was found.
    const free = new Map<string, Iterator<string, never>>();
    for (const statement of same) {
      const by = speakers.size > 1 ? statement.fullName : null;
      const own = free.get(by ?? '') ?? statementIds(article, said, by);
      free.set(by ?? '', own);
      const id = matched.formerOf.get(statement)?.id ?? nextFree(own, taken);
      taken.add(id);
      ids.set(statement, id);
    }
  }
  return { ids: statements.map((statement) => ids.get(statement) as string), undecided };
}

function groupBySaid(statements: readonly Unnamed[]): ReadonlyMap<string, readonly Unnamed[]> {
  const groups = new Map<string, Unnamed[]>();
  for (const statement of statements) {
    const group = groups.get(statement.said);
    if (group) group.push(statement);
    else groups.set(statement.said, [statement]);
  }
  return groups;
}

/** Those that said the same; without a text their ids tell, which are made of it. */
function formerOf(
  article: string,
  said: string,
  speakers: readonly string[],
  former: readonly FormerStatement[],
): readonly FormerStatement[] {
  const without = former.filter((one) => one.said === null);
  const names = without.length === 0 ? [] : [null, ...new Set([...speakers, ...without.map(({ words }) => words)])];
  const ids = new Set(names.flatMap((name) => take(statementIds(article, said, name), mostTimes)));
  return former.filter((one) => (one.said === null ? ids.has(one.id) : one.said === said));
}

function nextFree(ids: Iterator<string, never>, taken: ReadonlySet<string>): string {
  let id = ids.next().value;
  while (taken.has(id)) id = ids.next().value;
  return id;
}

function take(ids: Iterable<string>, most: number): readonly string[] {
  const first: string[] = [];
  for (const id of ids) if (first.push(id) === most) break;
  return first;
}
