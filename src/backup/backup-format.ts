/** A backup: a graph as lines of JSON, compressed by gzip. First who wrote it, then its nodes, then its links, and last what is to be in it. */

/** Raised when a program of before could not read what is written now. */
export const backupFormat = 1;

/** The first line. */
export interface Header {
  readonly hearsay: 'backup';
  readonly format: number;
  /** The version of the graph's own format. */
  readonly graph: number;
  /** Of the program that wrote it. */
  readonly program: string;
  readonly engine: 'neo4j' | 'embedded';
  readonly at: string;
}

/** A label and the key by which it is told from others of that label. */
export type End = readonly [label: string, key: string];

export interface NodeLine {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface LinkLine {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Counts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
}

/** The last line. */
export interface Footer extends Counts {
  readonly end: true;
  /** SHA-256 over all lines before. */
  readonly sha256: string;
}

/** What of a backup can be told in a line. */
export interface Manifest extends Counts {
  readonly header: Header;
  readonly sha256: string;
  /** Labels and types of links in it that Hearsay does not write. */
  readonly foreign: readonly string[];
}

/** All of some counts. */
export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
