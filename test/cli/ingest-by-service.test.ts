/** Sending articles to a service: what it cannot take is refused by name and place, what meets every article ends the work. */

import { expect, test } from '@jest/globals';
import { ingestByService } from '../../src/cli/ingest-by-service.ts';
import { type ErrorCode, HearsayError } from '../../src/errors.ts';
import type { Ask } from '../../src/graphql/ask.ts';
import { incoming, streamOf } from '../ingesting/articles.ts';

const good = incoming('Ada Berg said no.', { file: 'good.txt' });
const bad = incoming('Tom Lind said yes.', { file: 'bad.txt', line: 3 });

/** A service that takes the good article and answers the bad one with an error. */
const failing =
  (code: ErrorCode): Ask =>
  async <Data>(_source: string, { article }: Readonly<Record<string, unknown>>) => {
    if ((article as { content: string }).content === bad.text) throw new HearsayError(code, 'It cannot be.');
    const made = { status: 'NEW', article: { id: 'article:a', version: 1 }, added: 1, removed: 0, entities: 1 };
    return { articleImport: { ...made, change: { id: 'change:a' }, reports: [], userErrors: [] } } as Data;
  };
const send = (ask: Ask) => {
  const options = { texts: true, signal: new AbortController().signal, onOutcome: () => undefined };
  return ingestByService(ask, streamOf([bad, good]), options);
};

test('an error about one article refuses that one, and the next is sent', async () => {
  expect(await send(failing('INPUT_INVALID'))).toMatchObject({
    articles: { new: 1, refused: 1 },
    refused: [{ file: 'bad.txt', line: 3, reason: 'It cannot be.' }],
  });
});

test.each<ErrorCode>(['UNAUTHENTICATED', 'SERVER_UNREACHABLE'])('%s ends the work', async (code) => {
  await expect(send(failing(code))).rejects.toMatchObject({ code });
});

test('a service is told to take over what the same text says otherwise, and what it notes is told as here', async () => {
  const asked: unknown[] = [];
  const ask: Ask = async <Data>(_source: string, variables: Readonly<Record<string, unknown>>) => {
    asked.push(variables.metadata);
    const note = 'gives title “No”, where article:a has “Yes”: metadata: true takes it over';
    const known = { status: 'UNCHANGED', note, article: { id: 'article:a', version: 1 } };
    return {
      articleImport: { ...known, added: 0, removed: 0, entities: 0, change: null, reports: [], userErrors: [] },
    } as Data;
  };
  const options = { texts: true, metadata: true, signal: new AbortController().signal, onOutcome: () => undefined };
  expect(await ingestByService(ask, streamOf([good]), options)).toMatchObject({
    articles: { unchanged: 1 },
    noted: [{ file: 'good.txt', note: 'gives title “No”, where article:a has “Yes”: --metadata takes it over' }],
  });
  expect(asked).toEqual([true]);
});
