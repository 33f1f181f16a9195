/** What an outlet published on some days, in the form in which the API tells of all of it. */

import type { StatementFilter } from '../api/schema.generated.ts';
import type { Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import type { ComparedOutlet } from './compared-outlet.ts';
import type { OutletDuringQuery, OutletDuringQueryVariables } from './outlet-during.generated.ts';

/** Who quoted whom is counted by the days of articles only: by the other clock it stays of all days. */
export function askDuring(outlet: string, days: Question): OutletDuringQueryVariables {
  const all: StatementFilter = { ...toFilter(days), outlet };
  const { publishedFrom, publishedTo } = all;
  return {
    all,
    firstHand: { ...all, depthMax: 0 },
    unnamed: { ...all, speakerKind: 'GROUP' },
    quoting: { quoter: outlet, ...(publishedFrom && { publishedFrom }), ...(publishedTo && { publishedTo }) },
  };
}

/** @example outletDuring(outlet, { all: { totalCount: 4 }, firstHand: { totalCount: 3 }, unnamed: { totalCount: 0 }, whoQuotedWhom }) */
export function outletDuring(
  outlet: ComparedOutlet,
  { all, firstHand, unnamed, whoQuotedWhom }: OutletDuringQuery,
): ComparedOutlet {
  const statements = all.totalCount;
  const share = (count: number) => (statements > 0 ? count / statements : null);
  const relayed = statements - firstHand.totalCount;
  return {
    ...outlet,
    sources: {
      ...outlet.sources,
      ...{ statements, firstHand: firstHand.totalCount, relayed, unnamed: unnamed.totalCount },
      ...{ firstHandShare: share(firstHand.totalCount), relayedShare: share(relayed) },
      unnamedShare: share(unnamed.totalCount),
    },
    quoted: whoQuotedWhom,
  };
}
