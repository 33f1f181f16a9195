/** The measurement as tables for people, the splits side by side. */

import { print, printTable } from '../../src/cli/print.ts';
import type { Split } from './gold-article.ts';
import {
  type MainScores,
  type MeasuredScore,
  type PartScore,
  type Quality,
  type SplitQuality,
  splits,
} from './measure-quality.ts';
import { mainMeasures } from './measures.ts';

type Cell = string | number;

/** Prints what was measured; a table for the measures, then one each for manners, patterns and acts. */
export function printQuality(quality: Quality): void {
  const given = splits.flatMap((split): [Split, SplitQuality][] => {
    const measured = quality[split];
    return measured ? [[split, measured]] : [];
  });
  for (const [split, { articles, statements, found }] of given)
    print(`${split}: ${articles} articles, ${statements} statements, ${found} extracted`);

  const sideBySide = (
    title: string,
    head: readonly string[],
    rowsOf: (measured: SplitQuality) => Readonly<Record<string, readonly Cell[]>>,
  ) => {
    const tables = given.map(([, measured]) => rowsOf(measured));
    const names = [...new Set(tables.flatMap((table) => Object.keys(table)))];
    if (names.length === 0) return;
    print(`\n${title}`);
    printTable(
      ['', ...given.flatMap(([split]) => [split, ...head])],
      names.map((name) => [name, ...tables.flatMap((table) => table[name] ?? ['–', ...head.map(() => '–')])]),
    );
  };
  sideBySide(
    'How many the gold has; precision, recall, F1 and where it lies in 95 of 100 draws of articles; what is right in statements found',
    ['P', 'R', 'F1', '95 %', 'of found'],
    ({ measures }) => map(measures, showMeasured),
  );
  const mainHead = ['exact', 'overlap', 'end to end', 'chain'];
  sideBySide('By mode: F1', mainHead, ({ modes }) => map(modes, showMain));
  sideBySide('By manner: F1', mainHead, ({ manners }) => map(manners, showMain));
  const partHead = ['overlap', 'end to end', 'P', 'R'];
  sideBySide('By pattern: found, and of these right', partHead, ({ patterns }) => map(patterns, showPart));
  sideBySide('By act: found, and of these right', partHead, ({ acts }) => map(acts, showPart));
  print('\nBy article: F1');
  printTable(
    ['', 'split', 'statements', ...mainHead],
    given.flatMap(([split, { byArticle }]) =>
      Object.entries(byArticle).map(([name, scores]) => [name, split, ...showMain(scores)] as const),
    ),
  );
}

function showMeasured({ gold, precision, recall, f1, interval, ofPaired }: MeasuredScore): readonly Cell[] {
  return [gold, ...show(precision, recall, f1), show(...interval).join('–'), ...show(ofPaired)];
}

function showMain(scores: MainScores): readonly Cell[] {
  return [scores[mainMeasures[0]].gold, ...show(...mainMeasures.map((name) => scores[name].f1))];
}

function showPart({ found, overlap, endToEnd, precision, recall }: PartScore): readonly Cell[] {
  return [found, overlap, endToEnd, ...show(precision, recall)];
}

function show(...shares: readonly number[]): string[] {
  return shares.map((share) => share.toFixed(2));
}

function map<Value>(
  values: Readonly<Record<string, Value>>,
  cellsOf: (value: Value) => readonly Cell[],
): Record<string, readonly Cell[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cellsOf(value)]));
}
