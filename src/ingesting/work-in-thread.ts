/** The thread beside a service: does one task after another, and asks the service for whatever it needs of the graph. */

import { parentPort } from 'node:worker_threads';
import { readArticle } from '../intake/read-article.ts';
import type { Reader } from '../store/store.ts';
import type { Destination } from './draft-all.ts';
import { draftOne } from './draft-one.ts';
import { previewArticle } from './preview-article.ts';
import { type FromThread, type Question, type Task, type ToThread, toError, toFailure } from './thread-messages.ts';

const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
/** The questions whose failures these are. */
const failed = new WeakMap<Error, number>();
let asked = 0;

const say = (message: FromThread) => parentPort?.postMessage(message);

function ask(question: Question): Promise<unknown> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    say({ id, question });
  });
}

const reader: Reader = {
  read: (name, parameters) => ask({ ask: 'read', name, parameters }) as ReturnType<Reader['read']>,
};
const write: Destination['write'] = (drafted, outlet) =>
  ask({ ask: 'write', drafted, outlet }) as ReturnType<Destination['write']>;

async function work(task: Task): Promise<unknown> {
  switch (task.do) {
    case 'read':
      return readArticle(task.content, task.options);
    case 'preview':
      return previewArticle(reader, task.article, task.options);
    case 'draft':
      return draftOne({ reader, write }, task.article, task.options);
  }
}

function settle(message: Exclude<ToThread, { task: Task }>): void {
  const question = waiting.get(message.id);
  waiting.delete(message.id);
  if ('answer' in message) question?.resolve(message.answer);
  else {
    const error = toError(message.failure);
    failed.set(error, message.id);
    question?.reject(error);
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (!('task' in message)) return settle(message);
  work(message.task).then(
    (done) => say({ done }),
    (error) => say({ failed: toFailure(error), of: error instanceof Error ? failed.get(error) : undefined }),
  );
});
