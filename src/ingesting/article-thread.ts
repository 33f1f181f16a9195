/** The thread in which a service has articles read, so that whoever asks it meanwhile is answered. */

import { AsyncResource } from 'node:async_hooks';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../errors.ts';
import type { Incoming } from '../intake/incoming-article.ts';
import type { Reader } from '../store/store.ts';
import type { ArticleWork } from './article-work.ts';
import type { Destination } from './draft-all.ts';
import type { Outcome } from './outcome.ts';
import type { ArticlePreview } from './preview-article.ts';
import { type FromThread, type Question, type Task, type ToThread, toError, toFailure } from './thread-messages.ts';

/** So many tasks wait for the one at hand; more would not have their turn in time. */
const mostWaiting = 20;

interface Job {
  readonly task: Task;
  readonly signal: AbortSignal;
  answer(question: Question): Promise<unknown>;
  resolve(done: unknown): void;
  reject(error: unknown): void;
  readonly failures: Map<number, unknown>;
  /** What was begun to be written is not given up. */
  isWriting: boolean;
}

/** One thread, made when it is first needed and kept. A task that is given up in the midst of it ends the thread; the next has another. */
export class ArticleThread {
  readonly #waiting: Job[] = [];
  #job: Job | null = null;
  #worker: Worker | null = null;
  #isClosed = false;

  /** Work that a signal ends: what is read at once, what is written as whoever writes it sees fit. */
  within(signal: AbortSignal): ArticleWork {
    const nothing: Reader = { read: async () => [] };
    const run = (task: Task, reader: Reader, write?: Destination['write']) => this.#run(task, signal, reader, write);
    return {
      read: async (content, options) => (await run({ do: 'read', content, options }, nothing)) as readonly Incoming[],
      preview: async (reader, article, options) =>
        (await run({ do: 'preview', article, options }, reader)) as ArticlePreview,
      async import(store, article, options) {
        const { importArticle } = await import('./import-article.ts');
        return importArticle(
          store,
          article,
          options,
          async ({ reader, write }, drafted, how) =>
            (await run({ do: 'draft', article: drafted, options: how }, reader, write)) as Outcome,
        );
      },
    };
  }

  /** Ends the thread, and whatever is left to do. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const left = [...(this.#job ? [this.#job] : []), ...this.#waiting.splice(0)];
    this.#job = null;
    for (const job of left) job.reject(new HearsayError('STORE_BUSY', 'The service is ending.'));
    await this.#endThread();
  }

  #run(task: Task, signal: AbortSignal, reader: Reader, write?: Destination['write']): Promise<unknown> {
    signal.throwIfAborted();
    if (this.#isClosed) throw new HearsayError('STORE_BUSY', 'The service is ending.');
    if (this.#waiting.length >= mostWaiting)
      throw new HearsayError('STORE_BUSY', `${mostWaiting} articles wait to be read; try again in a moment.`);
    const ask = async (question: Question) => {
      if (question.ask === 'read') return reader.read(question.name, question.parameters);
      if (!write) throw new Error('nothing is written here');
      return write(question.drafted, question.outlet);
    };
    const { promise, resolve, reject } = withResolvers();
    // Traces and logs of what is asked belong to the request.
    const answer = AsyncResource.bind(ask);
    const job: Job = { task, signal, answer, resolve, reject, failures: new Map(), isWriting: false };
    const end = () => job.isWriting || this.#giveUp(job);
    signal.addEventListener('abort', end, { once: true });
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => signal.removeEventListener('abort', end));
  }

  #next(): void {
    if (this.#job || this.#isClosed) return;
    this.#job = this.#waiting.shift() ?? null;
    if (!this.#job) {
      // A process that has nothing else to do may end.
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#say({ task: this.#job.task });
  }

  #start(): Worker {
    const worker = new Worker(entry(), { eval: true });
    const gone = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#finish((job) => job.reject(error));
    };
    worker.on('message', (message: FromThread) => {
      if (this.#worker === worker && this.#job) this.#hear(this.#job, message);
    });
    worker.once('error', gone);
    worker.once('exit', (code) => gone(new Error(`the thread for articles ended with ${code}`)));
    return worker;
  }

  #hear(job: Job, message: FromThread): void {
    if ('done' in message) this.#finish(({ resolve }) => resolve(message.done));
    else if ('failed' in message) {
      const { failed, of = 0 } = message;
      this.#finish(({ reject, failures }) => reject(failures.get(of) ?? toError(failed)));
    } else void this.#answer(job, message.id, message.question);
  }

  async #answer(job: Job, id: number, question: Question): Promise<void> {
    if (question.ask === 'write') job.isWriting = true;
    const said = await job.answer(question).then(
      (answer): ToThread => ({ id, answer }),
      (error): ToThread => {
        job.isWriting = false;
        job.failures.set(id, error);
        return { id, failure: toFailure(error) };
      },
    );
    if (this.#job !== job) return;
    if (job.signal.aborted && !job.isWriting) this.#giveUp(job);
    else this.#say(said);
  }

  #giveUp(job: Job): void {
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    job.reject(job.signal.reason);
    if (this.#job !== job) return;
    void this.#endThread();
    this.#finish(() => undefined);
  }

  #finish(tell: (job: Job) => void): void {
    const job = this.#job;
    this.#job = null;
    if (job) tell(job);
    this.#next();
  }

  async #endThread(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #say(message: ToThread): void {
    this.#worker?.postMessage(message);
  }
}

/** Not built yet, the sources are read as the rest of the process reads them, which a thread has to be told. */
function entry(): string {
  const ending = extname(fileURLToPath(import.meta.url));
  const working = `import(${JSON.stringify(new URL(`./work-in-thread${ending}`, import.meta.url).href)})`;
  if (ending === '.js') return working;
  return `import('tsx/esm/api').then(({ register }) => { register(); return ${working}; })`;
}

function withResolvers() {
  let resolve: (done: unknown) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((whenDone, whenFailed) => {
    resolve = whenDone;
    reject = whenFailed;
  });
  return { promise, resolve, reject };
}
