/** An import that is undone while others come in, on both engines: what they name goes, and the next article brings it anew. */

import { expect, jest, test } from '@jest/globals';
import { undoChange } from '../../src/curating/undo-change.ts';
import { type Destination, draftAll } from '../../src/ingesting/draft-all.ts';
import { EntitiesGone } from '../../src/ingesting/entities-gone.ts';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { FormerTexts } from '../../src/ingesting/former-texts.ts';
import { GraphKnowledge } from '../../src/ingesting/graph-knowledge.ts';
import { replaceArticle } from '../../src/ingesting/replace-article.ts';
import { TakenOut } from '../../src/ingesting/taken-out.ts';
import { engines } from '../store/engines.ts';
import { contentsOf, mill, port, streamOf } from './articles.ts';

jest.setTimeout(120_000);

test.each(engines)('an article whose entities went meanwhile is resolved again in $name', async ({ open, close }) => {
  const store = await open();
  const knowledge = new GraphKnowledge(store);
  const imports: string[] = [];
  let isUndone = false;
  const destination: Destination = {
    ...{ reader: store, knowledge, formerTexts: await FormerTexts.read(store), takenOut: await TakenOut.read(store) },
    async write(drafted) {
      if (imports[0] !== undefined && !isUndone) {
        isUndone = true;
        await undoChange(store, { by: 'Bo' }, imports[0]);
      }
      const written = await replaceArticle(store, drafted, { by: 'Ada' });
      imports.push(written.change);
      return written;
    },
  };
  const outcomes = [];
  for await (const outcome of draftAll(streamOf([port, mill]), destination, { extractor: extractHere() }))
    outcomes.push(outcome);
  expect(outcomes).toMatchObject([{ status: 'NEW' }, { status: 'NEW', statements: 2 }]);
  const { articles, statements, entities } = await contentsOf(store);
  expect(articles?.map(({ title }) => title)).toEqual(['Whose mill']);
  expect(statements?.map(({ speaker }) => speaker)).toContain('person:ada-berg');
  expect(entities?.map(({ name }) => name)).not.toContain('Radio Kaja');
  await close(store);
});

test.each(engines)('one whose entities go again and again says so, and where, in $name', async ({ open, close }) => {
  const store = await open();
  let tries = 0;
  const destination: Destination = {
    ...{ reader: store, knowledge: new GraphKnowledge(store) },
    ...{ formerTexts: await FormerTexts.read(store), takenOut: await TakenOut.read(store) },
    async write() {
      tries += 1;
      throw new EntitiesGone(['person:ada-berg']);
    },
  };
  const outcome = draftAll(streamOf([mill]), destination, { extractor: extractHere() }).next();
  await expect(outcome).rejects.toMatchObject({
    code: 'STORE_BUSY',
    message: expect.stringMatching(/^“Whose mill” \(mill\.txt, line 1\) .*person:ada-berg.* Ingest it again/),
  });
  expect(tries).toBe(5);
  await close(store);
});
