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
