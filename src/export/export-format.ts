/** The one contract that all formats keep: a source of nodes in, chunks of text out. */

import type { ExportSource } from './export-source.ts';

/** A format that is one document has the part `graph`; CSV is two tables. */
export type Part = 'graph' | 'nodes' | 'edges';

export interface ExportFormat {
  /** The name on the command line and in the URL. */
  readonly name: string;
  /** What it is, and what opens it, in a few words. */
  readonly title: string;
  /** The end of a file's name, with its dot. */
  readonly extension: string;
  readonly contentType: string;
  readonly parts: readonly [Part, ...Part[]];
  /** How often writing all parts reads every node: links that stand after the nodes take a second reading. */
  readonly readings: 1 | 2;
  /** Writes one part; a chunk is about as long as a page of nodes, and the whole is never in memory. */
  write(source: ExportSource, part: Part): AsyncGenerator<string>;
}
