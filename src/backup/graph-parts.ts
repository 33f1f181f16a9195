/** All that a graph consists of: by label, with the files of `cypher/read` that copy its nodes and the links that lead from them. */

export interface GraphPart {
  readonly label: string;
  /** The property that tells one from another. */
  readonly key: 'id' | 'key';
  readonly nodes: string;
  /** Nothing leads from nodes of the others. */
  readonly links?: string;
}

export const graphParts: readonly GraphPart[] = [
  { label: 'Counter', key: 'id', nodes: 'copy-counters' },
  { label: 'Entity', key: 'id', nodes: 'copy-entities', links: 'copy-links-of-entities' },
  { label: 'Name', key: 'key', nodes: 'copy-names', links: 'copy-links-of-names' },
  { label: 'FormerId', key: 'id', nodes: 'copy-former-ids', links: 'copy-links-of-former-ids' },
  { label: 'Word', key: 'key', nodes: 'copy-words' },
  { label: 'Article', key: 'id', nodes: 'copy-articles', links: 'copy-links-of-articles' },
  { label: 'Statement', key: 'id', nodes: 'copy-statements', links: 'copy-links-of-statements' },
  { label: 'Figure', key: 'id', nodes: 'copy-figures' },
  { label: 'Utterance', key: 'id', nodes: 'copy-utterances', links: 'copy-links-of-utterances' },
  { label: 'Original', key: 'id', nodes: 'copy-originals' },
  { label: 'Change', key: 'id', nodes: 'copy-changes' },
  { label: 'Kept', key: 'id', nodes: 'copy-kept' },
];

/** The part that a node belongs to; undefined where it is none of Hearsay's. */
export function partOf(labels: readonly string[]): GraphPart | undefined {
  return graphParts.find(({ label }) => labels.includes(label));
}

/** What an entity is, which its second label says. */
export const entityKinds: ReadonlySet<string> = new Set([
  'Person',
  'Organization',
  'Country',
  'Place',
  'Group',
  'Event',
]);

/** The links of a graph: by type, between which labels. */
export const linkKinds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...{ NAMES: ['Name Entity'], IS_NOW: ['FormerId Entity'], PUBLISHED_BY: ['Article Entity'] },
    ...{ HOLDS_ROLE: ['Entity Entity'], MEMBER_OF: ['Entity Entity'], PART_OF: ['Entity Entity'] },
    ...{ SAID: ['Entity Statement'], REPORTED_IN: ['Statement Article'], ABOUT: ['Statement Entity'] },
    ...{ TOLD: ['Statement Entity'], VIA: ['Statement Entity'], REPEATS: ['Statement Statement'] },
    ...{ QUOTED: ['Entity Entity'], ASSERTS: ['Statement Figure', 'Article Figure'] },
    ...{ REPORTS: ['Statement Utterance'], RIVALS: ['Utterance Utterance'] },
    ...{ QUOTES: ['Entity Entity'], SPEAKS_ABOUT: ['Entity Entity'] },
    ...{ TELLS: ['Entity Entity'], MENTIONED_WITH: ['Entity Entity'] },
  }),
);
