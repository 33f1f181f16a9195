/** Brings the utterances in the graph to what the grouping found; those that are right already stay untouched. */

import type { Report, Rival, Utterance } from '../grouping/find-utterances.ts';
import type { Match } from '../grouping/match-statements.ts';
import type { Transaction } from '../store/store.ts';

export interface UtteranceCounts {
  readonly made: number;
  readonly dropped: number;
  readonly kept: number;
}

/** Writes `after` where `before` stands; an utterance that changes in anything is made anew under its id. */
export async function writeUtterances(
  transaction: Transaction,
  before: readonly Utterance[],
  after: readonly Utterance[],
): Promise<UtteranceCounts> {
  const contents = new Map(before.map((utterance) => [utterance.id, contentOf(utterance)]));
  const made = after.filter((utterance) => contents.get(utterance.id) !== contentOf(utterance));
  const kept = new Set(after.filter((utterance) => !made.includes(utterance)).map(({ id }) => id));
  const dropped = before.map(({ id }) => id).filter((id) => !kept.has(id));
  if (dropped.length > 0) await transaction.write('drop-utterances', { ids: dropped });
  if (made.length > 0) {
    await transaction.write('create-utterances', { rows: made.map(utteranceRow) });
    await transaction.write('link-reports', { rows: made.flatMap(reportRows) });
    // A rivalry goes with either of its ends, so one between a kept and a new utterance is written again.
    const ids = new Set(made.map(({ id }) => id));
    const rows = after.flatMap((utterance) =>
      rivalRows(utterance).filter((row) => ids.has(row.utterance) || ids.has(row.rival)),
    );
    if (rows.length > 0) await transaction.write('link-rivals', { rows });
  }
  return { made: made.length, dropped: dropped.length, kept: kept.size };
}

/** Everything that is kept of an utterance, in one order. */
function contentOf(utterance: Utterance): string {
  const reports = reportRows(utterance).map((row) => Object.entries(row).sort());
  const rivals = utterance.rivals.map(({ utterance: rival, between, ...rest }) => [rival, between, matchOf(rest)]);
  return JSON.stringify([utterance.gist, utterance.method, reports, rivals]);
}

function utteranceRow({ id, gist, method, reports }: Utterance) {
  return { id, gist, method, reports: reports.length };
}

function reportRows({ id, reports }: Utterance) {
  return reports.map(({ statement, nearest, ...rest }: Report) => ({
    ...{ statement, utterance: id, nearest },
    ...matchOf(rest),
  }));
}

/** Each rivalry once, from the utterance with the smaller id. */
function rivalRows({ id, rivals }: Utterance) {
  return rivals
    .filter(({ utterance }) => id < utterance)
    .map(({ utterance: rival, between: [one, other], ...rest }: Rival) => ({
      ...{ utterance: id, rival, one, other },
      ...matchOf(rest),
    }));
}

function matchOf({ similarity, matched }: { readonly similarity: number; readonly matched: readonly Match[] }) {
  return {
    similarity,
    kinds: matched.map(({ kind }) => kind),
    strengths: matched.map(({ strength }) => strength),
    evidence: matched.map(({ evidence }) => evidence),
  };
}
