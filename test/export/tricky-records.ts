/** Made-up records that are hard to write: every script, quotation marks, line breaks, markup, nested speech, vague dates. */

import { createHash } from 'node:crypto';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  RelationRecord,
  StatementRecord,
} from '../../src/record/record.ts';

const text = '“Ещё дождь”, said Zoë\u2028🌧 & left.\r\n\tThe end; </data> ]]> \\u0041';

const entities: readonly EntityRecord[] = [
  {
    type: 'entity',
    id: 'person:zoe-example',
    kind: 'PERSON',
    name: 'Zoë "Zo" O\'Example; \\ <b>&amp;</b>',
    aliases: ['Зоя Пример', '佐伊', 'زوي', 'two\nlines', 'tab\tand\rreturn', '🌧️ 𝒵', 'a,b;c|d', '=1+1', ' blanks '],
    description: 'First line.\nSecond, with \'single\' and "double" marks.\r\nThird: \\u0041 \\n ]]> <!-- -->',
    note: "'; MATCH (n) DETACH DELETE n; //",
  },
  { type: 'entity', id: 'country:xz', kind: 'COUNTRY', name: 'Éxampleland', iso: 'XZ' },
  { type: 'entity', id: 'organization:tricky-daily', kind: 'ORGANIZATION', name: 'Tricky Daily', aliases: [] },
  { type: 'entity', id: 'organization:tricky-agency', kind: 'ORGANIZATION', name: 'Tricky Agency' },
  { type: 'entity', id: 'group:tricky-residents', kind: 'GROUP', name: 'Residents' },
  { type: 'entity', id: 'place:tricky-town', kind: 'PLACE', name: 'Town' },
  { type: 'entity', id: 'event:tricky-rain', kind: 'EVENT', name: 'The rain' },
];

const relations: readonly RelationRecord[] = [
  {
    ...{ type: 'relation', id: 'relation:zoe-head', kind: 'HOLDS_ROLE', source: 'person:zoe-example' },
    ...{ target: 'country:xz', title: 'Head of “state”', from: '2021-W52', note: 'Two\nlines.' },
  },
  {
    ...{ type: 'relation', id: 'relation:zoe-head-again', kind: 'HOLDS_ROLE', source: 'person:zoe-example' },
    ...{ target: 'country:xz', title: 'Head of state', from: '2001', to: '2005-02' },
  },
  {
    ...{ type: 'relation', id: 'relation:town-in-land', kind: 'PART_OF', source: 'place:tricky-town' },
    target: 'country:xz',
  },
];

const article: ArticleRecord = {
  type: 'article',
  id: 'article:tricky-2022-w01',
  title: 'Rain & “more” <rain>',
  published: '2022-W01',
  outlet: 'organization:tricky-daily',
  url: 'https://example.org/rain?a=1&b=2',
  language: 'en',
  sha256: createHash('sha256').update(text).digest('hex'),
  length: [...text].length,
  version: 3,
  supersedes: ['0'.repeat(64), 'a'.repeat(64)],
};

const anchors = [
  { part: 'CUE', start: 13, end: 17 },
  { part: 'CONTENT', start: 0, end: 11 },
] as const;
const owned = { type: 'statement', article: article.id, anchors } as const;

/** The first is silent where it can be, the second says every default. */
const statements: readonly StatementRecord[] = [
  {
    ...{ ...owned, id: 'statement:tricky-000001', speaker: 'person:zoe-example', mode: 'INDIRECT', cue: 'said' },
    gist: 'Rain\nfalls.',
    repeats: ['statement:tricky-000003', 'statement:tricky-000002'],
  },
  {
    ...{ ...owned, id: 'statement:tricky-000002', speaker: 'group:tricky-residents', mode: 'DIRECT', cue: 'sagte\t„' },
    ...{ gist: 'Ещё дождь.', quotes: ['Ещё "дождь"', "l'eau\r\n🌧"], about: ['event:tricky-rain', 'country:xz'] },
    ...{ audience: ['place:tricky-town', 'country:xz'], saidOn: '2021-12', confidence: 1, origin: 'CURATED' },
    relays: [{ entity: 'person:zoe-example', cue: 'quoted' }, { entity: 'organization:tricky-agency' }],
  },
  {
    ...{ ...owned, id: 'statement:tricky-000003', speaker: 'group:tricky-residents', mode: 'MIXED', cue: 'told' },
    ...{ gist: 'It rains.', quotes: ['rains'], about: [], audience: [], saidOn: '2021', confidence: 0.25 },
    ...{ relays: [{ entity: 'person:zoe-example' }], origin: 'rules 1.0', note: '\\' },
    resolutions: [
      {
        ...{ part: 'SPEAKER', words: "“Ещё\\n” 'said'", start: 0, end: 5, entity: 'group:tricky-residents' },
        ...{ method: 'GROUP', score: 0.75, evidence: 'fits “🌧”,\nalike' },
        alternatives: [{ entity: 'person:zoe-example', method: 'SURNAME', score: 0.5, evidence: '"is"\tnamed' }],
      },
      {
        ...{ part: 'RELAY', words: 'Zoë', start: 18, end: 21, entity: 'person:zoe-example' },
        ...{ method: 'EXACT_NAME', score: 1, evidence: 'is called so' },
      },
    ],
  },
];

const figures: readonly FigureRecord[] = [
  {
    ...{ type: 'figure', id: 'figure:tricky-000002', article: article.id, statement: 'statement:tricky-000002' },
    ...{
      measure: 'OTHER',
      value: 12.5,
      approximation: 'ABOUT',
      unit: '°C',
      scope: 'the rain’s "heat"',
      asOf: '2021-12-31',
    },
  },
  {
    ...{
      type: 'figure',
      id: 'figure:tricky-000001',
      article: article.id,
      measure: 'DEATHS',
      low: 0,
      high: 1234567890123,
    },
    ...{ approximation: 'RANGE', unit: 'people', scope: 'nobody', words: 'none to\nmany', start: 0, end: 5 },
  },
];

export const tricky = { entities, relations, articles: [article], statements, figures, text };
