/** The agreement as tables for people. */

import { print, printTable } from '../../src/cli/print.ts';
import type { GivenShare } from './compare-pairs.ts';
import type { Agreement, AgreementReport, Found } from './measure-agreement.ts';

type Cell = string | number;

/** Prints a report as tables, a row for each article and one for all. */
export function printAgreement({ articles, all }: AgreementReport): void {
  const rows: [string, Agreement][] = Object.entries(articles).map(([id, agreement]) => [
    id.replace(/^article:/, ''),
    agreement,
  ]);
  rows.push(['all', all]);
  const table = (title: string, head: readonly string[], cells: (agreement: Agreement) => readonly Cell[]) => {
    print(`\n${title}`);
    printTable(
      ['article', ...head],
      rows.map(([name, agreement]) => [name, ...cells(agreement)]),
    );
  };
  const found = ({ first, second, both, f1 }: Found) => [first, second, both, show(f1)];
  table('Statements found (cues overlap)', ['first', 'second', 'both', 'F1'], ({ statements }) => found(statements));
  table(
    'Of the statements that both found: share alike, kappa of the mode, mean Jaccard (J)',
    ['speaker', 'mode', 'kappa', 'chain', 'audience', 'about J', 'content', 'content J', 'saidOn'],
    ({ pairs: { speaker, mode, modeKappa, chain, audience, aboutJaccard, contentAnchors, contentJaccard, saidOn } }) =>
      [speaker, mode, modeKappa, chain, audience, aboutJaccard, contentAnchors, contentJaccard, saidOn].map(show),
  );
  table(
    'The same, only where either gives any: pairs and share alike',
    ['chain', '', 'audience', '', 'saidOn', ''],
    ({ pairs: { whereGiven } }) => [whereGiven.chain, whereGiven.audience, whereGiven.saidOn].flatMap(showGiven),
  );
  table('Figures found (measure, numbers and approximation)', ['first', 'second', 'both', 'F1'], ({ figures }) =>
    found(figures),
  );
  table(
    'Settled statements, and those that differ from an annotation in more than gist and note',
    ['settled', 'from first', 'from second'],
    ({ settled }) => [settled.statements, settled.notAsFirst, settled.notAsSecond],
  );
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function showGiven({ pairs, same }: GivenShare): readonly Cell[] {
  return [pairs, show(same)];
}
