/** Utterances as plain objects, with their reports and rivals, read by their ids in one Cypher call. */

import type { Report, Utterance } from '../grouping/find-utterances.ts';
import type { Match } from '../grouping/match-statements.ts';
import type { Reader, Row } from '../store/store.ts';

/** A report with the day on which its article was published. */
export interface ReportNode extends Report {
  readonly published: string;
}

/** An utterance in the graph, its reports and rivals in the order of their ids. */
export interface UtteranceNode extends Utterance {
  readonly speaker: string;
  readonly reports: readonly ReportNode[];
}

export async function readUtterances(reader: Reader, ids: readonly string[]): Promise<readonly UtteranceNode[]> {
  return (await reader.read('utterances-by-id', { ids })).map(toUtterance);
}

function toUtterance(row: Row): UtteranceNode {
  const rivals = [...listOf(row.after), ...listOf(row.before)].map((rival) => ({
    utterance: rival.utterance as string,
    similarity: rival.similarity as number,
    matched: matchesOf(rival),
    between: [rival.own as string, rival.others as string] as const,
  }));
  const reports = listOf(row.reports).map((report) => ({
    statement: report.statement as string,
    published: report.published as string,
    similarity: report.similarity as number,
    matched: matchesOf(report),
    nearest: report.nearest as string,
  }));
  return {
    id: row.id as string,
    gist: row.gist as string,
    method: row.method as string,
    speaker: (row.speakers as readonly string[])[0] ?? '',
    reports: reports.sort((a, b) => (a.statement < b.statement ? -1 : 1)),
    rivals: rivals.sort((a, b) => (a.utterance < b.utterance ? -1 : 1)),
  };
}

function matchesOf({ kinds, strengths, evidence }: Row): Match[] {
  const [strong, words] = [strengths as readonly number[], evidence as readonly string[]];
  return (kinds as readonly Match['kind'][]).map((kind, index) => ({
    kind,
    strength: strong[index] ?? 0,
    evidence: words[index] ?? '',
  }));
}

function listOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value : [];
}
