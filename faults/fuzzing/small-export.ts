/** An export as small as one can be that holds each kind of record, with ids of its own for each number. */

/** Its lines, as `hearsay export --format jsonl` writes them. */
export function smallExport(number: number): readonly string[] {
  const id = (kind: string, name: string) => `${kind}:${name}-${number}`;
  const [post, port, orav] = [id('organization', 'post'), id('organization', 'port'), id('person', 'orav')];
  const [country, article] = [id('country', 'kaja'), id('article', 'closed')];
  const [outer, inner] = [id('statement', 'closed-1'), id('statement', 'closed-2')];
  const anchors = (start: number) => [
    { part: 'SPEAKER', start: start + 12, end: start + 20 },
    { part: 'CUE', start: start + 21, end: start + 25 },
    { part: 'CONTENT', start, end: start + 11 },
  ];
  const said = { article, mode: 'MIXED', cue: 'said', quotes: ['no ship'], saidOn: '2022-01-09', confidence: 1 };
  return [
    { type: 'entity', id: post, kind: 'ORGANIZATION', name: `Harbour Post ${number}` },
    { type: 'entity', id: port, kind: 'ORGANIZATION', name: `Port of Kaja ${number}`, aliases: [`the port ${number}`] },
    { type: 'entity', id: orav, kind: 'PERSON', name: `Lena Orav ${number}`, description: 'Mayor of Kaja.' },
    { type: 'entity', id: country, kind: 'COUNTRY', name: `Kaja ${number}` },
    {
      type: 'relation',
      id: id('relation', 'mayor'),
      kind: 'HOLDS_ROLE',
      source: orav,
      target: country,
      title: 'mayor',
    },
    {
      ...{ type: 'article', id: article, title: 'Harbour closed', published: '2022-01-09', outlet: post },
      ...{ url: `https://example.org/closed/${number}`, language: 'en' },
      ...{ sha256: number.toString(16).padStart(64, '0'), length: 900 },
    },
    {
      ...{
        type: 'statement',
        id: outer,
        ...said,
        speaker: orav,
        gist: 'The port says that no ship sails.',
        about: [port],
      },
      ...{ anchors: anchors(10), repeats: [inner], origin: 'CURATED' },
    },
    {
      ...{ type: 'statement', id: inner, ...said, speaker: port, gist: 'No ship sails: “über” all.', about: [country] },
      ...{ relays: [{ entity: orav, cue: 'said' }], anchors: anchors(60), origin: 'CURATED' },
    },
    {
      ...{ type: 'figure', id: id('figure', 'closed-1'), article, statement: inner, measure: 'OTHER', value: 12 },
      ...{ approximation: 'EXACT', unit: 'ships', scope: 'ships in the harbour', words: 'twelve ships' },
    },
  ].map((record) => JSON.stringify(record));
}
