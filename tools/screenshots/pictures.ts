/** The views that are photographed, each with what must be there before. */

import type { Page } from 'playwright-core';
import { projectFile } from '../../src/project.ts';

export interface Picture {
  readonly name: string;
  readonly path: string;
  /** What is there when the view is. */
  readonly waitFor: string;
  /** What is shown of the page; all that is in the window, where it is left out. */
  readonly part?: string;
  /** What somebody does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** An article of the project's own, whose text may be shown. */
export const withText = ['a01-missing-freighter', 'entities-a'].map((name) =>
  projectFile('corpus', 'records', `${name}.jsonl`),
);

export const pictures: readonly Picture[] = [
  { name: 'first', path: '/', waitFor: '.front .tally' },
  { name: 'ask', path: '/?through=organization:ria', waitFor: '.answers-facets .tally' },
  { name: 'statement', path: '/statement/statement:wall-street-journal-2022-01-09-005606', waitFor: '.statement' },
  {
    name: 'read',
    path: '/article/article:a01-missing-freighter?at=statement:a01-missing-freighter-000140',
    waitFor: '.mark.is-on',
  },
  { name: 'read-without-text', path: '/article/article:wall-street-journal-2022-01-09', waitFor: '.in-order-item' },
  { name: 'entity', path: '/entity/person:antony-blinken', waitFor: '.entity-page .card' },
  { name: 'entities', path: '/entities', waitFor: '.entities' },
  {
    name: 'network',
    path: '/network?around=organization:ria&links=quoted,about&open=QUOTED:organization:ria|organization:kazakh-president-office',
    waitFor: '.network-panel .card',
  },
  { name: 'network-table', path: '/network?show=table', waitFor: '.network-tables' },
  { name: 'disputes', path: '/disputes', waitFor: '.lane-words' },
  {
    name: 'dispute',
    path: '/dispute/dispute:troops|csto-troops-in-kazakhstan|people',
    waitFor: '.dispute-statements .card',
  },
  {
    name: 'compare',
    path: '/compare?outlets=organization:caravanserai,organization:young-bhartiya,organization:wall-street-journal',
    waitFor: '.compared',
  },
  { name: 'timeline', path: '/timeline', waitFor: '.timeline-table' },
  {
    name: 'embed-network',
    path: '/embed/network?around=organization:ria',
    waitFor: '.network-names text',
    part: '.embed',
  },
  {
    name: 'embed',
    path: '/embed/chain/statement:wall-street-journal-2022-01-09-005606',
    waitFor: '.chain',
    part: '.embed',
  },
];
