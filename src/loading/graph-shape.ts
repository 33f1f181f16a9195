/** What the rows of `cypher/write` become, told as data: nodes with labels, links with types, and the kind of each property. */

export type ValueKind = 'string' | 'string[]' | 'int' | 'int[]' | 'double' | 'boolean';
export type Properties = Readonly<Record<string, ValueKind>>;

/** The nodes that a statement of `cypher/write` makes of its rows; properties are named as the row names them. */
export interface NodeShape {
  readonly label: string;
  /** The property by which rows of links name the node. */
  readonly key: string;
  readonly properties: Properties;
  /** The field of a row that holds a second label. */
  readonly labelField?: string;
  /** Properties that every node is made with. */
  readonly given?: Readonly<Record<string, boolean>>;
}

/** The links that a statement makes: the label of each end, and the field of a row that names it. */
export interface LinkShape {
  readonly type: string;
  readonly from: readonly [label: string, field: string];
  readonly to: readonly [label: string, field: string];
  readonly properties: Properties;
}

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'string' as const]));
const relation = texts('id', 'from', 'to', 'note', 'checksum');

export const nodeShapes: Readonly<Record<string, NodeShape>> = {
  'merge-entities': {
    ...{ label: 'Entity', key: 'id', labelField: 'label' },
    properties: { ...texts('id', 'name', 'description', 'iso', 'note', 'words', 'checksum'), aliases: 'string[]' },
  },
  'merge-names': {
    ...{ label: 'Name', key: 'key' },
    properties: texts('key', 'joined', 'spelled', 'initial', 'surname', 'forename', 'sound', 'body', 'initials'),
  },
  'merge-words': { label: 'Word', key: 'key', properties: { ...texts('key', 'initial', 'token'), inNames: 'boolean' } },
  'merge-articles': {
    ...{ label: 'Article', key: 'id' },
    properties: {
      ...texts('id', 'title', 'published', 'publishedFirst', 'publishedLast', 'publishedHour', 'author', 'url'),
      ...texts('language', 'sha256', 'note', 'words', 'checksum', 'text'),
      ...{ length: 'int', version: 'int', supersedes: 'string[]' },
    },
  },
  'merge-statements': {
    ...{ label: 'Statement', key: 'id', given: { ungrouped: true } },
    properties: {
      ...texts('id', 'mode', 'cue', 'gist', 'saidOn', 'saidFirst', 'saidLast', 'saidHour', 'origin', 'resolutions'),
      ...texts('note', 'words', 'checksum'),
      ...{ quotes: 'string[]', depth: 'int', confidence: 'double', doubt: 'double', addition: 'int' },
    },
  },
  'merge-figures': {
    ...{ label: 'Figure', key: 'id' },
    properties: {
      ...texts('id', 'measure', 'approximation', 'unit', 'scope', 'asOf', 'words', 'note', 'dispute', 'checksum'),
      ...{ value: 'double', low: 'double', high: 'double', start: 'int', end: 'int' },
    },
  },
  'count-addition': { label: 'Counter', key: 'id', properties: { id: 'string', value: 'int' } },
};

export const linkShapes: Readonly<Record<string, LinkShape>> = {
  'link-names': { type: 'NAMES', from: ['Name', 'key'], to: ['Entity', 'entity'], properties: {} },
  'link-outlets': {
    ...{ type: 'PUBLISHED_BY', from: ['Article', 'article'], to: ['Entity', 'outlet'], properties: { at: 'int' } },
  },
  'link-roles': {
    ...{ type: 'HOLDS_ROLE', from: ['Entity', 'source'], to: ['Entity', 'target'] },
    properties: { ...relation, ...texts('title') },
  },
  'link-memberships': {
    ...{ type: 'MEMBER_OF', from: ['Entity', 'source'], to: ['Entity', 'target'], properties: relation },
  },
  'link-parts': { type: 'PART_OF', from: ['Entity', 'source'], to: ['Entity', 'target'], properties: relation },
  'link-speakers': {
    ...{ type: 'SAID', from: ['Entity', 'entity'], to: ['Statement', 'statement'] },
    properties: { at: 'int', said: 'int', day: 'string' },
  },
  'link-articles': {
    ...{ type: 'REPORTED_IN', from: ['Statement', 'statement'], to: ['Article', 'article'] },
    properties: { parts: 'string[]', starts: 'int[]', ends: 'int[]', at: 'int', said: 'int' },
  },
  'link-about': {
    ...{ type: 'ABOUT', from: ['Statement', 'statement'], to: ['Entity', 'entity'] },
    properties: { position: 'int', at: 'int', said: 'int', between: 'int' },
  },
  'link-audience': {
    ...{ type: 'TOLD', from: ['Statement', 'statement'], to: ['Entity', 'entity'] },
    properties: { position: 'int', at: 'int', said: 'int' },
  },
  'link-relays': {
    ...{ type: 'VIA', from: ['Statement', 'statement'], to: ['Entity', 'entity'] },
    properties: { position: 'int', cue: 'string', at: 'int', said: 'int' },
  },
  'link-quoted': {
    ...{ type: 'QUOTED', from: ['Entity', 'quoter'], to: ['Entity', 'quoted'] },
    properties: { statement: 'string', position: 'int' },
  },
  'link-repeats': { type: 'REPEATS', from: ['Statement', 'outer'], to: ['Statement', 'inner'], properties: {} },
  'link-figures-of-statements': {
    ...{ type: 'ASSERTS', from: ['Statement', 'statement'], to: ['Figure', 'figure'], properties: {} },
  },
  'link-figures-of-articles': {
    ...{ type: 'ASSERTS', from: ['Article', 'article'], to: ['Figure', 'figure'], properties: {} },
  },
};
