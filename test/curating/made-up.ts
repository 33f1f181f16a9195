/** A small made-up world to curate: two outlets, two articles, speech in speech, figures, offices, and each record in two readings. */

import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  ReadRecord,
  RelationRecord,
  StatementRecord,
} from '../../src/record/record.ts';

const entity = (id: string, name: string, aliases: readonly string[] = []): EntityRecord => ({
  ...{ type: 'entity', id, kind: id.split(':')[0]?.toUpperCase() as EntityRecord['kind'], name },
  ...(aliases.length > 0 && { aliases }),
});

export const entities: readonly EntityRecord[] = [
  entity('person:ada-example', 'Ada Example', ['Ada']),
  entity('person:a-example', 'A. Example'),
  entity('person:bo-example', 'Bo Example'),
  { ...entity('country:xa', 'Exampleland', ['Republic of Exampleland']), iso: 'XA' },
  entity('place:exampleland', 'Example Land'),
  entity('organization:example-daily', 'Example Daily'),
  entity('organization:example-agency', 'Example Agency', ['EA']),
  entity('group:agency', 'the agency'),
  entity('group:residents', 'Residents of Exampleland'),
];

const article = (name: string, outlet: string): ArticleRecord => ({
  ...{ type: 'article', id: `article:${name}`, title: `Rain in Exampleland (${name})`, published: '2022-01-09' },
  ...{ outlet, sha256: '0'.repeat(64), length: 400 },
});
export const articles = [
  article('daily', 'organization:example-daily'),
  article('agency', 'organization:example-agency'),
];

const statement = (of: string, number: number, fields: Partial<StatementRecord>): StatementRecord => ({
  ...{ type: 'statement', id: `statement:${of}-${number}`, article: `article:${of}`, speaker: 'person:ada-example' },
  ...{ mode: 'INDIRECT', cue: 'said', gist: 'Several people drowned near the old bridge.', about: ['country:xa'] },
  anchors: [
    { part: 'CUE', start: number, end: number + 4 },
    { part: 'CONTENT', start: number + 5, end: number + 40 },
  ],
  ...fields,
});
export const statements: readonly StatementRecord[] = [
  statement('daily', 10, { relays: [{ entity: 'group:agency', cue: 'reported' }, { entity: 'person:bo-example' }] }),
  statement('daily', 50, { speaker: 'person:a-example', about: ['country:xa', 'place:exampleland'] }),
  statement('daily', 100, { speaker: 'person:bo-example', repeats: ['statement:daily-150'], confidence: 0.4 }),
  statement('daily', 150, {
    ...{ speaker: 'person:a-example', relays: [{ entity: 'person:bo-example' }], audience: ['group:residents'] },
    ...{ mode: 'DIRECT', quotes: ['The bridge was old.'], gist: 'The bridge was old.' },
  }),
  statement('agency', 10, { speaker: 'group:residents', about: ['place:exampleland'], saidOn: '2022-01-08' }),
  statement('agency', 60, { speaker: 'group:agency', audience: ['organization:example-agency'] }),
];

export const relations: readonly RelationRecord[] = [
  {
    ...{ type: 'relation', id: 'relation:bo-editor', kind: 'HOLDS_ROLE', source: 'person:bo-example' },
    ...{ target: 'organization:example-daily', title: 'Editor' },
  },
  {
    ...{ type: 'relation', id: 'relation:place-country', kind: 'PART_OF' },
    ...{ source: 'place:exampleland', target: 'country:xa' },
  },
];

const figure = (of: string, value: number): FigureRecord => ({
  ...{ type: 'figure', id: `figure:${of}`, article: `article:${of.split('-')[0]}`, statement: `statement:${of}` },
  ...{ measure: 'DEATHS', value, approximation: 'EXACT', unit: 'people', scope: 'flood in Exampleland' },
});
export const figures = [figure('daily-10', 5), figure('daily-150', 6), figure('agency-10', 5)];

export const records: readonly ReadRecord[] = [...entities, ...articles, ...relations, ...statements, ...figures];

/** The same record as another reading gave it. */
export function otherReading(record: ReadRecord): ReadRecord {
  if (record.type === 'entity')
    return { ...record, description: 'Read again.', aliases: [...(record.aliases ?? []), 'Again'] };
  if (record.type === 'statement')
    return { ...record, gist: 'A few people drowned.', about: ['person:bo-example', 'group:agency'] };
  if (record.type === 'figure') return { ...record, value: 7 };
  if (record.type === 'article') return { ...record, published: '2022-01-08', outlet: 'organization:example-agency' };
  return { ...record, note: 'Read again.' };
}
