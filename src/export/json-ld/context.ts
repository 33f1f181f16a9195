/**
 * The JSON-LD context: short terms for schema.org, PROV-O, Web Annotation and Hearsay's own words. Ids become IRIs under
 * `https://hearsay.invalid/id/`, a name that can never be a host (RFC 2606), as nothing is served there.
 */

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const linkFrom = (id: string) => ({ '@reverse': id, '@type': '@id' });
const inOrder = (id: string) => ({ '@id': id, '@container': '@list' });
const linksInOrder = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@list' });

export const context = {
  '@version': 1.1,
  id: 'https://hearsay.invalid/id/',
  hearsay: 'https://hearsay.invalid/vocabulary#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',

  name: 'schema:name',
  alternateName: inOrder('schema:alternateName'),
  description: 'schema:description',
  iso: 'schema:identifier',
  note: 'rdfs:comment',

  roleName: 'schema:roleName',
  startDate: 'schema:startDate',
  endDate: 'schema:endDate',
  memberOf: link('schema:memberOf'),
  hasMember: linkFrom('schema:memberOf'),
  isPartOf: link('dcterms:isPartOf'),
  hasPart: linkFrom('dcterms:isPartOf'),

  headline: 'schema:headline',
  datePublished: 'schema:datePublished',
  publisher: link('schema:publisher'),
  byline: 'schema:creditText',
  url: link('schema:url'),
  inLanguage: 'schema:inLanguage',
  sha256: 'schema:sha256',
  length: 'hearsay:length',
  articleBody: 'schema:articleBody',

  author: link('schema:author'),
  about: linksInOrder('schema:about'),
  abstract: 'schema:abstract',
  text: inOrder('schema:text'),
  dateCreated: 'schema:dateCreated',
  reportedIn: link('schema:isPartOf'),
  position: 'schema:position',
  mode: 'hearsay:mode',
  cue: 'hearsay:cue',
  depth: 'hearsay:depth',
  confidence: { '@id': 'hearsay:confidence', '@type': 'xsd:double' },
  origin: 'hearsay:origin',
  told: linksInOrder('hearsay:told'),
  repeats: link('hearsay:repeats'),
  wasAttributedTo: link('prov:wasAttributedTo'),
  wasQuotedFrom: link('prov:wasQuotedFrom'),
  quotedBy: linkFrom('prov:wasQuotedFrom'),

  selectors: { '@id': 'oa:hasSelector', '@container': '@list' },
  start: 'oa:start',
  end: 'oa:end',
  part: 'hearsay:part',

  assertedBy: link('hearsay:assertedBy'),
  measure: 'hearsay:measure',
  value: { '@id': 'schema:value', '@type': 'xsd:double' },
  low: { '@id': 'schema:minValue', '@type': 'xsd:double' },
  high: { '@id': 'schema:maxValue', '@type': 'xsd:double' },
  approximation: 'hearsay:approximation',
  unit: 'schema:unitText',
  scope: 'hearsay:scope',
  asOf: 'hearsay:asOf',
  words: 'hearsay:words',
} as const;
