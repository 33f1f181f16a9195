/** A made-up article with its gold, and made-up extractions of it; places are found by their words. */

import type { ExtractedStatement, Mention, Place } from '../../src/extracting/extracted.ts';
import type { Anchor, AnchorPart, EntityRecord, StatementRecord } from '../../src/record/record.ts';
import type { GoldArticle } from '../../tools/quality/gold-article.ts';

export const text = `“Tea is late,” Mayor Ada Berg told reporters on Monday. She said the Echo had asked who drank it.
RIA reported the mayor's office as saying at least 12 cups were lost.`;

const id = 'article:d01-tea';

/** Where words stand: `at('Ada Berg')`; the second place of theirs with `at('said', 1)`. */
export function at(exact: string, nth = 0): Place {
  let start = text.indexOf(exact);
  for (let skipped = 0; skipped < nth; skipped += 1) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`The text does not hold ${exact}.`);
  return { start, end: start + exact.length, exact };
}

/** A mention by its words, and the fuller ones that it stands for. */
export function mention(exact: string, standsFor?: string): Mention {
  return { ...at(exact), kind: null, standsFor: standsFor === undefined ? null : { ...at(standsFor), kind: null } };
}

function anchors(part: AnchorPart, ...words: readonly string[]): Anchor[] {
  return words.map((exact) => ({ part, start: at(exact).start, end: at(exact).end }));
}

function entity(kind: EntityRecord['kind'], key: string, name: string, ...aliases: string[]): [string, EntityRecord] {
  const entityId = `${kind.toLowerCase()}:${key}`;
  return [entityId, { type: 'entity', id: entityId, kind, name, aliases }];
}

const base = { type: 'statement', article: id, gist: 'Tea did not come.' } as const;

/** Four statements: direct; indirect with one inside it; one with a relay and a figure. */
export const gold = {
  late: {
    ...base,
    ...{ id: 'statement:d01-tea-000031', speaker: 'person:ada-berg', mode: 'DIRECT', cue: 'told' },
    quotes: ['Tea is late'],
    audience: ['group:reporters'],
    saidOn: '2024-03-04',
    anchors: [
      ...anchors('SPEAKER', 'Mayor Ada Berg'),
      ...anchors('CUE', 'told'),
      ...anchors('CONTENT', '“Tea is late,”'),
    ],
  },
  asked: {
    ...base,
    ...{ id: 'statement:d01-tea-000059', speaker: 'person:ada-berg', mode: 'INDIRECT', cue: 'said' },
    about: ['organization:echo'],
    repeats: ['statement:d01-tea-000078'],
    anchors: [
      ...anchors('SPEAKER', 'She'),
      ...anchors('CUE', 'said'),
      ...anchors('CONTENT', 'the Echo had asked who drank it'),
    ],
  },
  who: {
    ...base,
    ...{ id: 'statement:d01-tea-000078', speaker: 'organization:echo', mode: 'INDIRECT', cue: 'had asked' },
    relays: [{ entity: 'person:ada-berg', cue: 'said' }],
    anchors: [...anchors('SPEAKER', 'the Echo'), ...anchors('CUE', 'had asked'), ...anchors('CONTENT', 'who drank it')],
  },
  cups: {
    ...base,
    ...{ id: 'statement:d01-tea-000102', speaker: 'organization:mayor-office', mode: 'INDIRECT' },
    cue: 'reported … as saying',
    relays: [{ entity: 'organization:ria', cue: 'reported' }],
    anchors: [
      ...anchors('SPEAKER', "the mayor's office"),
      ...anchors('CUE', 'reported', 'as saying'),
      ...anchors('CONTENT', 'at least 12 cups were lost'),
    ],
  },
} as const satisfies Record<string, StatementRecord>;

export const article: GoldArticle = {
  name: 'd01-tea',
  split: 'development',
  manner: 'brief',
  text,
  record: {
    ...{ type: 'article', id, title: 'Tea', published: '2024-03-05', outlet: 'organization:herald' },
    ...{ sha256: '0'.repeat(64), length: text.length },
  },
  statements: Object.values(gold),
  figures: [
    {
      ...{ type: 'figure', id: 'figure:d01-tea-1', article: id, statement: gold.cups.id, measure: 'HARDWARE', low: 12 },
      ...{ approximation: 'AT_LEAST', unit: 'cups', scope: 'the town', words: 'at least 12' },
    },
  ],
  relations: [],
  elsewhere: new Set(),
  entities: new Map([
    entity('PERSON', 'ada-berg', 'Ada Berg'),
    entity('ORGANIZATION', 'echo', 'The Northern Echo', 'Echo'),
    entity('ORGANIZATION', 'mayor-office', "Mayor's Office of Northtown", "the mayor's office"),
    entity('ORGANIZATION', 'ria', 'RIA Novosti', 'RIA'),
    entity('GROUP', 'reporters', 'Reporters'),
  ]),
};

type Given = Partial<ExtractedStatement> & Pick<ExtractedStatement, 'speaker' | 'cue' | 'content'>;

function extracted(given: Given): ExtractedStatement {
  return {
    ...{ pattern: 'reported-clause', frame: 'clause', act: 'SPEECH', mode: 'INDIRECT', opener: null, quotes: [] },
    ...{ relays: [], audience: [], about: [], figures: [], saidOn: null, repeats: [], inside: null },
    ...{ joint: null, passesOn: false, silent: false, headline: false, confidence: 1 },
    ...given,
  };
}

/** What an extraction without a fault gives. */
export const faultless = {
  late: extracted({
    ...{ pattern: 'after-content', mode: 'DIRECT', saidOn: '2024-03-04' },
    speaker: mention('Mayor Ada Berg'),
    cue: [at('told')],
    content: [at('Tea is late')],
    audience: [mention('reporters')],
  }),
  asked: extracted({
    speaker: mention('She', 'Mayor Ada Berg'),
    cue: [at('said')],
    content: [at('the Echo had asked who drank it')],
    about: [mention('the Echo')],
    repeats: [2],
  }),
  who: extracted({
    speaker: mention('the Echo'),
    cue: [at('had asked')],
    content: [at('who drank it')],
    relays: [{ mention: mention('She', 'Mayor Ada Berg'), cue: at('said'), manner: 'NESTED' }],
    inside: 1,
  }),
  cups: extracted({
    pattern: 'as-saying',
    speaker: mention("the mayor's office"),
    cue: [at('reported'), at('as saying')],
    content: [at('at least 12 cups were lost')],
    relays: [{ mention: mention('RIA'), cue: at('reported'), manner: 'AS_SAYING' }],
    figures: [
      {
        ...at('at least 12'),
        ...{ measure: 'HARDWARE', low: 12, approximation: 'AT_LEAST', unit: 'pieces', scope: 'cups' },
      },
    ],
  }),
} as const satisfies Record<string, ExtractedStatement>;
