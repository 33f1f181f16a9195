/** What a service and its thread for articles say to each other; the graph stays with the service, and is asked for. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import { HearsayError } from '../errors.ts';
import type { IncomingArticle } from '../intake/incoming-article.ts';
import type { ReadOptions } from '../intake/read-article.ts';
import type { Parameters } from '../store/store.ts';
import type { DraftOneOptions } from './draft-one.ts';
import { EntitiesGone } from './entities-gone.ts';

/** What the thread is to do, one at a time. */
export type Task =
  | { readonly do: 'read'; readonly content: string; readonly options: ReadOptions }
  | { readonly do: 'preview' | 'draft'; readonly article: IncomingArticle; readonly options: DraftOneOptions };

/** What the thread asks of the graph. */
export type Question =
  | { readonly ask: 'read'; readonly name: string; readonly parameters: Parameters | undefined }
  | { readonly ask: 'write'; readonly drafted: DraftedArticle; readonly outlet: string };

export type ToThread =
  | { readonly task: Task }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: Failure };

export type FromThread =
  | { readonly id: number; readonly question: Question }
  | { readonly done: unknown }
  /** `of` is the question that failed, where it is its failure. */
  | { readonly failed: Failure; readonly of: number | undefined };

/** A failure as it goes from thread to thread, where classes do not. */
export type Failure = Pick<Error, 'message' | 'stack'> & {
  readonly gone?: readonly string[];
  readonly known?: Pick<HearsayError, 'code' | 'details'>;
};

export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  const said = { message, ...(stack === undefined ? {} : { stack }) };
  if (error instanceof EntitiesGone) return { ...said, gone: error.ids };
  return error instanceof HearsayError ? { ...said, known: { code: error.code, details: error.details } } : said;
}

export function toError({ message, stack, gone, known }: Failure): Error {
  if (gone) return new EntitiesGone(gone);
  if (known) return new HearsayError(known.code, message, { details: known.details });
  return Object.assign(new Error(message), stack === undefined ? {} : { stack });
}
