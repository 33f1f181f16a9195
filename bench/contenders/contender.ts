/** Whoever answers the questions: the service, the best Cypher by hand, and what else people would use. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../asked/questions.ts';
import type { Job } from '../measuring/job.ts';

/** A question by the folder in which its words stand. */
export type Asked = Pick<Question, 'name'>;

export interface Contender {
  readonly name: string;
  /** The processes that answer, beside the one that asks; where there is none, asking answers. */
  readonly pids: readonly number[];
  /** The job for a question; null where the contender cannot answer it. */
  jobOf(question: Asked, variables: readonly object[], parameters: readonly object[]): Job | null;
  stop(): Promise<void>;
}

const asked = join(import.meta.dirname, '..', 'asked');

/** A file of a question's folder; null where it has none. */
export function textOf({ name }: Asked, file: string): string | null {
  const path = join(asked, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A question as requests over HTTP. */
export function httpJob(url: string, query: string, variables: readonly object[]): Job {
  return { kind: 'http', url, bodies: variables.map((each) => JSON.stringify({ query, variables: each })) };
}

/** Asks a contender that answers over HTTP, one set of variables at a time. @throws where it answers with errors */
export function askOver(contender: Contender, asked: Asked): (variables: object) => Promise<unknown> {
  return async (variables) => {
    const job = contender.jobOf(asked, [variables], []);
    if (job?.kind !== 'http') throw new Error(`${contender.name} does not answer ${asked.name} over HTTP`);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(job.url, { method: 'POST', headers, body: job.bodies[0] ?? '' });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: readonly unknown[] };
    if (errors) throw new Error(`${asked.name}: ${JSON.stringify(errors).slice(0, 1000)}`);
    return data;
  };
}
