/** Utterances as people read them: wording under wording with the differences marked, and who else is given the words. */

import { colors } from './colors.ts';
import { print } from './print.ts';

interface Part {
  readonly change: 'SAME' | 'ADDED' | 'LEFT_OUT';
  readonly words: string;
}

interface Match {
  readonly kind: string;
  readonly strength: number;
  readonly evidence: string;
}

interface Report {
  readonly similarity: number;
  readonly matched: readonly Match[];
  readonly wording: string;
  readonly difference: readonly Part[] | null;
  readonly statement: {
    readonly chain: readonly { readonly entity: { readonly name: string } }[];
    readonly article: { readonly title: string; readonly published: string };
  };
}

interface Rival {
  readonly similarity: number;
  readonly matched: readonly Match[];
  readonly difference: readonly Part[];
  readonly utterance: { readonly id: string; readonly speaker: { readonly name: string } };
}

interface AnsweredUtterance {
  readonly id: string;
  readonly speaker: { readonly name: string };
  readonly reports: readonly Report[];
  readonly rivals: readonly Rival[];
}

export interface UtterancesAnswer {
  readonly utterances: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly AnsweredUtterance[];
  };
}

export function printUtterances({ utterances: { totalCount, pageInfo, nodes } }: UtterancesAnswer): void {
  for (const utterance of nodes) printUtterance(utterance);
  const shown = totalCount > nodes.length ? `, ${nodes.length} shown` : '';
  print(totalCount === 1 ? '1 utterance.' : `${totalCount} utterances${shown}.`);
  if (pageInfo.hasNextPage) print(colors.dim(`The next page: --after ${pageInfo.endCursor}`));
}

function printUtterance({ id, speaker, reports, rivals }: AnsweredUtterance): void {
  const count = reports.length === 1 ? '1 report' : `${reports.length} reports`;
  print(`${colors.bold(speaker.name)} ${colors.dim(`(${count}, ${id})`)}`);
  for (const report of reports) printReport(report);
  for (const { utterance, similarity, matched, difference } of rivals) {
    print(colors.yellow(`  the same from ${colors.bold(utterance.speaker.name)} (${utterance.id})`));
    print(`    ${marked(difference)}`);
    print(colors.dim(`    alike ${similarity.toFixed(2)}: ${describe(matched)}`));
  }
  print();
}

function printReport({ statement, wording, similarity, matched, difference }: Report): void {
  const way = statement.chain.map(({ entity }) => entity.name).join(' → ');
  print(colors.dim(`  ${way}; ${statement.article.published}, “${statement.article.title}”`));
  print(`    ${difference ? marked(difference) : wording}`);
  if (difference) print(colors.dim(`    alike ${similarity.toFixed(2)}: ${describe(matched)}`));
}

/** In colour on a terminal; elsewhere as GNU wdiff marks what is left out and what is added. */
function marked(parts: readonly Part[]): string {
  const mark = ({ change, words }: Part) => {
    if (change === 'ADDED') return colors.isColorSupported ? colors.green(words) : `{+${words}+}`;
    if (change === 'LEFT_OUT')
      return colors.isColorSupported ? colors.red(colors.strikethrough(words)) : `[-${words}-]`;
    return words;
  };
  return parts.map(mark).join(' ');
}

function describe(matched: readonly Match[]): string {
  return matched
    .map(({ kind, strength, evidence }) => `${kind.toLowerCase()} ${strength.toFixed(2)} (${evidence})`)
    .join('; ');
}
