/** The Cypher behind an answer: a reader that notes what is asked of it. */

import type { Parameters, Reader, Store } from '../store/store.ts';

/** One Cypher call, as `extensions.cypher` shows it. */
export interface CypherCall {
  readonly name: string;
  /** The file in the repository. */
  readonly file: string;
  /** As the file holds it, without its comments. */
  readonly statement: string;
  readonly parameters: Parameters;
  readonly rows: number;
  readonly milliseconds: number;
}

/** A reader that answers as the store does, and the calls that it has answered, in the order of their answers. */
export interface ExplainingReader extends Reader {
  readonly calls: readonly CypherCall[];
}

/** Makes the reader of one request whose client wants to see the Cypher. */
export function explain(store: Store): ExplainingReader {
  const calls: CypherCall[] = [];
  return {
    calls,
    async read(name, parameters = {}) {
      const start = performance.now();
      const rows = await store.read(name, parameters);
      const milliseconds = Math.round((performance.now() - start) * 10) / 10;
      calls.push({ name, ...store.sourceOf(name), parameters, rows: rows.length, milliseconds });
      return rows;
    },
  };
}
