/** A small, made-up set of records: two people, a country, two organizations, an article, a statement through a relay. */

export const exampleRecords = {
  entities: [
    { type: 'entity', id: 'person:ada-example', kind: 'PERSON', name: 'Ada Example', aliases: ['Ada'] },
    { type: 'entity', id: 'person:bo-example', kind: 'PERSON', name: 'Bo Example' },
    { type: 'entity', id: 'country:xa', kind: 'COUNTRY', name: 'Exampleland', iso: 'XA' },
    { type: 'entity', id: 'organization:example-daily', kind: 'ORGANIZATION', name: 'Example Daily' },
    { type: 'entity', id: 'organization:example-agency', kind: 'ORGANIZATION', name: 'Example Agency' },
  ],
  article: {
    type: 'article',
    id: 'article:example-2022-01-09',
    title: 'Rain in Exampleland',
    published: '2022-01-09',
    outlet: 'organization:example-daily',
    sha256: '0'.repeat(64),
    length: 40,
  },
  statement: {
    type: 'statement',
    id: 'statement:example-2022-01-09-000010',
    article: 'article:example-2022-01-09',
    speaker: 'person:ada-example',
    mode: 'INDIRECT',
    cue: 'said',
    gist: 'Rain falls on Exampleland.',
    about: ['country:xa'],
    relays: [{ entity: 'organization:example-agency', cue: 'reported' }],
    saidOn: '2022-01-08',
    anchors: [
      { part: 'CUE', start: 10, end: 14 },
      { part: 'CONTENT', start: 15, end: 24 },
    ],
  },
} as const;
