/** Two who correct the same at one time, on both engines: the second is told who changed what, and overwrites nothing. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { revisionOf } from '../../src/amending/changes.ts';
import { correctEntity } from '../../src/curating/correct-entity.ts';
import { correctStatement } from '../../src/curating/correct-statement.ts';
import { mergeEntities } from '../../src/curating/merge-entities.ts';
import { confirmStatement, rejectStatement } from '../../src/curating/review-statement.ts';
import { undoChange } from '../../src/curating/undo-change.ts';
import type { HearsayError } from '../../src/errors.ts';
import { readChangesOf } from '../../src/reading/changes.ts';
import { readStatements } from '../../src/reading/nodes.ts';
import type { Store } from '../../src/store/store.ts';
import { loadLines } from '../export/exported.ts';
import { engines } from '../store/engines.ts';
import { records, statements } from './made-up.ts';

jest.setTimeout(120_000);

const [ada, bo] = [{ by: 'Ada' }, { by: 'Bo' }];
const id = statements[0]?.id ?? '';

describe.each(engines)('two at one time in $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadLines(
      store,
      records.map((record) => JSON.stringify(record)),
    );
  });
  afterAll(() => close(store));

  const revision = async () => revisionOf(await readChangesOf(store, [id]));
  const refused = (promise: Promise<unknown>): Promise<HearsayError> =>
    promise.then(
      () => Promise.reject(new Error('it was done')),
      (error) => error,
    );

  test('what was seen before a change, or before it was undone, is behind', async () => {
    const seen = await revision();
    expect(seen).toBe('0');
    const change = await correctStatement(store, bo, { id, gist: 'By Bo.', basedOn: seen });
    const late = await refused(correctStatement(store, ada, { id, gist: 'By Ada.', basedOn: seen }));
    expect(late).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      message: expect.stringMatching(/Bo corrected gist \(".*" → "By Bo\."\) at /),
      details: { field: 'basedOn', changes: [change?.id], revision: await revision() },
    });
    for (const other of [
      confirmStatement(store, ada, id, { basedOn: seen }),
      rejectStatement(store, ada, id, { basedOn: seen }),
    ])
      expect((await refused(other)).code).toBe('CHANGED_MEANWHILE');
    expect((await readStatements(store, [id]))[0]?.gist).toBe('By Bo.');

    const again = await revision();
    const gone = await confirmStatement(store, bo, id);
    await undoChange(store, bo, gone?.id ?? '');
    await undoChange(store, bo, change?.id ?? '');
    for (const basedOn of [again, change?.id])
      expect((await refused(correctStatement(store, ada, { id, gist: 'By Ada.', basedOn }))).message).toMatch(
        /Bo took back that Bo corrected it/,
      );
    const latest = await revision();
    const other = await confirmStatement(store, bo, id);
    await undoChange(store, bo, other?.id ?? '');
    const now = await correctStatement(store, ada, { id, gist: 'By Ada.', basedOn: latest });
    expect(await confirmStatement(store, bo, id, { basedOn: now?.id })).toMatchObject({ kind: 'STATEMENT_CONFIRM' });
  });

  test('a base that is none is told, and without one the last to write is right', async () => {
    const wrong = await refused(correctStatement(store, ada, { id, gist: 'New.', basedOn: 'change:nowhere' }));
    expect(wrong).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'basedOn' } });
    expect(await correctStatement(store, ada, { id, gist: 'New.' })).not.toBeNull();
  });

  test('a merge changes the one that stays, and both are looked at before another', async () => {
    const merge = await mergeEntities(store, bo, {
      from: 'person:a-example',
      into: 'person:ada-example',
      basedOn: '0',
    });
    const late = await refused(
      correctEntity(store, ada, { entity: 'person:ada-example', description: 'a mayor', basedOn: '0' }),
    );
    expect(late).toMatchObject({ code: 'CHANGED_MEANWHILE', details: { changes: [merge?.id] } });
    const third = { from: 'country:xa', into: 'person:ada-example', force: true, basedOn: '0' };
    expect((await refused(mergeEntities(store, ada, third))).code).toBe('CHANGED_MEANWHILE');
    const basedOn = merge?.id;
    expect(
      await correctEntity(store, ada, { entity: 'person:ada-example', description: 'a mayor', basedOn }),
    ).not.toBeNull();
  });

  test.each([
    ['country:xa', 'person:ada-example'],
    ['person:ada-example', 'place:exampleland'],
  ])('%s and %s cannot be one, with force or without', async (from, into) => {
    const { message } = await refused(mergeEntities(store, ada, { from, into, force: true }));
    expect(message).toMatch(/cannot be one, with force or without/);
  });

  test('a country of ISO 3166-1 is of no other kind', async () => {
    const made = await refused(correctEntity(store, ada, { entity: 'country:xa', kind: 'PERSON' }));
    expect(made.message).toMatch(/is the country XA of ISO 3166-1, and cannot be of kind PERSON/);
    const merged = { from: 'country:xa', into: 'group:residents', force: true };
    expect((await refused(mergeEntities(store, ada, merged))).message).toMatch(/is the country XA/);
  });
});
