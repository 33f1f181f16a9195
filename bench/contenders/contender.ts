/** Whoever answers the questions: the service, the best Cypher by hand, and what else people would use. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../asked/questions.ts';
import type { Job } from '../measuring/job.ts';

export interface Contender {
  readonly name: string;
  /** The processes that answer, beside the one that asks; where there is none, asking answers. */
  readonly pids: readonly number[];
  /** The job for a question; null where the contender cannot answer it. */
  jobOf(question: Question, variables: readonly object[], parameters: readonly object[]): Job | null;
  stop(): Promise<void>;
}

const asked = join(import.meta.dirname, '..', 'asked');

/** A file of a question's folder; null where it has none. */
export function textOf({ name }: Question, file: string): string | null {
  const path = join(asked, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A question as requests over HTTP. */
export function httpJob(url: string, query: string, variables: readonly object[]): Job {
  return { kind: 'http', url, bodies: variables.map((each) => JSON.stringify({ query, variables: each })) };
}
