/** From matches between statements to utterances: one for each group of one speaker, and rivals across speakers. */

import { clusterStatements, strongestFirst } from './cluster-statements.ts';
import type { Link, Match } from './match-statements.ts';
import { method } from './thresholds.ts';

/** That a statement reports an utterance, and what it shares with the report that is most like it. */
export interface Report {
  readonly statement: string;
  readonly similarity: number;
  readonly matched: readonly Match[];
  /** The report with which it was compared; its own id where there is no other. */
  readonly nearest: string;
}

/** That another speaker has the same words or the same claim, seen by the pair of statements that is most alike. */
export interface Rival {
  readonly utterance: string;
  readonly similarity: number;
  readonly matched: readonly Match[];
  /** The statement of this utterance and that of the rival. */
  readonly between: readonly [own: string, others: string];
}

export interface Utterance {
  readonly id: string;
  readonly gist: string;
  readonly method: string;
  readonly reports: readonly Report[];
  readonly rivals: readonly Rival[];
}

/**
 * The utterances in statements that match, in the order of their ids. A statement alone makes one only where another speaker has the same
 * words: then both are utterances, each the other's rival, and never one. An utterance is named after the first of its statements by id.
 */
export function findUtterances(gists: ReadonlyMap<string, string>, links: readonly Link[]): Utterance[] {
  const linksOf = linksByStatement(links);
  const groups = clusterStatements(links.filter(({ sameSpeaker }) => sameSpeaker));
  const grouped = new Set(groups.flat());
  const alone = [...linksOf.keys()].filter(
    (id) => !grouped.has(id) && linksOf.get(id)?.some(({ sameSpeaker }) => !sameSpeaker),
  );
  const all = [...groups, ...alone.map((id) => [id])];
  const utteranceOf = new Map(all.flatMap((group) => group.map((id) => [id, utteranceId(group)])));
  return all
    .map((group) => {
      const around = [...new Set(group.flatMap((id) => linksOf.get(id) ?? []))].sort(strongestFirst);
      const within = around.filter(({ one, other }) => group.includes(one) && group.includes(other));
      return {
        id: utteranceId(group),
        gist: gists.get(mostAlike(group, within)) ?? '',
        method,
        reports: group.map((statement) => toReport(statement, within)),
        rivals: rivalsOf(
          group,
          around.filter(({ sameSpeaker }) => !sameSpeaker),
          utteranceOf,
        ),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function linksByStatement(links: readonly Link[]): Map<string, Link[]> {
  const byStatement = new Map<string, Link[]>();
  for (const link of links)
    for (const id of [link.one, link.other]) {
      const known = byStatement.get(id);
      if (known) known.push(link);
      else byStatement.set(id, [link]);
    }
  return byStatement;
}

/** `utteranceId(['statement:upi-2022-01-09-000341', …])` → `'utterance:upi-2022-01-09-000341'`. */
function utteranceId([first = '']: readonly string[]): string {
  return first.replace(/^statement:/, 'utterance:');
}

function toReport(statement: string, within: readonly Link[]): Report {
  const best = within.find(({ one, other }) => one === statement || other === statement);
  if (!best) return { statement, similarity: 1, matched: [], nearest: statement };
  const nearest = best.one === statement ? best.other : best.one;
  return { statement, similarity: best.similarity, matched: best.matched, nearest };
}

function rivalsOf(
  group: readonly string[],
  across: readonly Link[],
  utteranceOf: ReadonlyMap<string, string>,
): Rival[] {
  const rivals = new Map<string, Rival>();
  for (const { one, other, similarity, matched } of across) {
    const own = group.includes(one) ? one : group.includes(other) ? other : null;
    if (own === null) continue;
    const others = own === one ? other : one;
    const utterance = utteranceOf.get(others) ?? '';
    if (!rivals.has(utterance)) rivals.set(utterance, { utterance, similarity, matched, between: [own, others] });
  }
  return [...rivals.values()].sort((a, b) => (a.utterance < b.utterance ? -1 : 1));
}

/** The statement that is most like all others of its group (its medoid); the first by id where several are. */
function mostAlike(group: readonly string[], within: readonly Link[]): string {
  const closeness = (id: string) =>
    within.filter(({ one, other }) => one === id || other === id).reduce((sum, { similarity }) => sum + similarity, 0);
  return group.toSorted((a, b) => closeness(b) - closeness(a) || (a < b ? -1 : 1))[0] ?? '';
}
