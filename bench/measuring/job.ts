/** What a worker is told to ask, and what it tells of it. */

/** One question with several sets of parameters, asked in turn. */
export type Job =
  | { readonly kind: 'http'; readonly url: string; readonly bodies: readonly string[] }
  | { readonly kind: 'neo4j'; readonly uri: string; readonly statement: string; readonly parameters: readonly object[] }
  | {
      readonly kind: 'grafeo';
      readonly file: string;
      readonly statement: string;
      readonly parameters: readonly object[];
    };

/** `answer`: each set of parameters once, with the answers; `load`: in turn, by several clients at once, for a while. */
export type Order =
  | { readonly do: 'answer'; readonly job: Job }
  | { readonly do: 'load'; readonly job: Job; readonly milliseconds: number; readonly clients: number };

export interface Load {
  /** Milliseconds from asking to the answer's objects in hand, one for each request. */
  readonly latencies: readonly number[];
  readonly milliseconds: number;
}

export type Told = { readonly answers: readonly unknown[] } | { readonly load: Load } | { readonly fault: string };
