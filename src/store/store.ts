/** The one contract that both engines keep: named Cypher files in, plain rows out. */

import type { CypherSource, Engine } from './cypher-file.ts';

export type Parameters = Readonly<Record<string, unknown>>;
/** A row of plain values: null, booleans, numbers, strings, lists and maps. */
export type Row = Readonly<Record<string, unknown>>;

/** What a write did, as the engine counted it. */
export interface Changes {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

export const noChanges: Changes = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

/** The sum of two counts. */
export function addChanges(one: Changes, other: Changes): Changes {
  return {
    nodesCreated: one.nodesCreated + other.nodesCreated,
    nodesDeleted: one.nodesDeleted + other.nodesDeleted,
    relationshipsCreated: one.relationshipsCreated + other.relationshipsCreated,
    relationshipsDeleted: one.relationshipsDeleted + other.relationshipsDeleted,
    propertiesSet: one.propertiesSet + other.propertiesSet,
    labelsAdded: one.labelsAdded + other.labelsAdded,
    labelsRemoved: one.labelsRemoved + other.labelsRemoved,
  };
}

/** Whatever can answer the reads in `cypher/read`. */
export interface Reader {
  /** Runs `cypher/read/<name>.cypher` and gives its rows. */
  read(name: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** One transaction: all of it happens, or none. */
export interface Transaction extends Reader {
  /** Runs `cypher/write/<name>.cypher` and tells what it changed. */
  write(name: string, parameters?: Parameters): Promise<Changes>;
}

/** A link between two nodes that were just created, by the engine's numbers. */
export interface NewLink {
  readonly source: number;
  readonly target: number;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A way into an empty graph, past the query language. */
export interface Filler {
  /** Creates nodes with these labels, and tells the engine's numbers of them, which mean something while the graph is filled. */
  createNodes(labels: readonly string[], properties: readonly object[]): Promise<readonly number[]>;
  createLinks(links: readonly NewLink[]): Promise<void>;
}

/**
 * Where a signal is given to a call, whoever aborts it ends the call, which rejects with the signal's reason, and the engine's work on it as far as
 * the engine can be stopped.
 */
export interface Store extends Reader {
  read(name: string, parameters?: Parameters, signal?: AbortSignal): Promise<readonly Row[]>;
  /**
   * The version of the graph that the engine last told of; null before it told of any. Whatever is read from here on is of this version or a
   * later one.
   */
  readonly version: string | null;
  /** The version of the graph as it is now: another one after whatever was written, by whichever process. */
  askVersion(): Promise<string>;
  readonly engine: Engine;
  /** The engine and where it is, for people: `Neo4j at neo4j://localhost:7687`. */
  readonly description: string;
  /** How many transactions can write at the same time. */
  readonly writers: number;
  /** Makes the constraints and indexes that are not there yet. */
  prepare(): Promise<void>;
  /** Names of the constraints and indexes that `prepare` would make, or that cannot be used yet. */
  missingIndexes(): Promise<readonly string[]>;
  /** Runs `work` in one transaction, again where the engine asks for it, and tells what changed. */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<{ result: Result; changes: Changes }>;
  /**
   * Does work of several transactions while nobody else changes what is in the graph (`lock-counters` keeps them waiting); `work` may be done
   * again from its start.
   */
  alone<Result>(work: (store: Pick<Store, 'read' | 'write'>) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  /**
   * Fills a graph in which there is nothing, where the engine has a faster way than transactions: all of `work` is there in the end, or
   * nothing, even where the process is killed. Whoever reads meanwhile waits.
   */
  fill?<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result>;
  /** Reads of one moment: whoever writes meanwhile is not seen, or waits. */
  snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result>;
  /**
   * Makes a graph in which there is nothing out of nodes and links: all of `work` is there in the end, or nothing. Where the process is killed
   * nobody takes what there is for a graph, until it is rebuilt.
   */
  rebuild<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result>;
  /** Resolves where the engine answers. @throws HearsayError STORE_UNREACHABLE, STORE_REFUSED */
  ping(): Promise<void>;
  /** The Cypher that `read` runs under a name on this engine, and its file. */
  sourceOf(name: string): CypherSource;
  close(): Promise<void>;
}
