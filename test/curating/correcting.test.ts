/** Corrections on both engines: what makes no sense is refused with the reason, and a former name stays known. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { correctEntity } from '../../src/curating/correct-entity.ts';
import { correctStatement, type StatementCorrection } from '../../src/curating/correct-statement.ts';
import { mergeEntities } from '../../src/curating/merge-entities.ts';
import { undoChange } from '../../src/curating/undo-change.ts';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { ingest } from '../../src/ingesting/ingest.ts';
import { findEntity } from '../../src/reading/find-entity.ts';
import type { Store } from '../../src/store/store.ts';
import { contentsOf, incoming, mill, port, streamOf } from '../ingesting/articles.ts';
import { engines } from '../store/engines.ts';

const ada = { by: 'Ada' };

describe.each(engines)('correcting in $name', ({ open, close }) => {
  let store: Store;
  let id: string;
  const take = (...items: Parameters<typeof streamOf>[0]) =>
    ingest(store, streamOf(items), { extractor: extractHere(), by: 'Ada' });
  beforeAll(async () => {
    store = await open();
    await take(port, mill);
    const { statements = [] } = await contentsOf(store);
    id = statements.find(({ gist }) => gist === 'the mill was hers')?.id as string;
  });
  afterAll(() => close(store));

  test.each<[Omit<StatementCorrection, 'id'>, RegExp]>([
    [{ cue: 'shouted' }, /does not say “shouted”/],
    [{ cue: 'said … shouted' }, /does not say “shouted”/],
    [{ cue: ' ' }, /cue must not be empty/],
    [{ gist: '' }, /gist must not be empty/],
    [{ saidOn: '2022-01-14' }, /published on 2022-01-12/],
    [{ saidOn: '2023' }, /published on 2022-01-12/],
    [{ relays: [{ entity: 'Ada Berg' }] }, /cannot have passed it on/],
    [{ relays: [{ entity: 'Mill News' }] }, /begins every chain/],
    [{ anchors: [{ part: 'CONTENT', start: 5, end: 3 }] }, /The CONTENT at 5-3 is no place/],
  ])('%j is refused', async (fields, reason) => {
    await expect(correctStatement(store, ada, { id, ...fields })).rejects.toThrow(reason);
  });

  test('what makes sense is taken', async () => {
    const change = await correctStatement(store, ada, { id, cue: 'denied', saidOn: '2022-01-13', about: [] });
    expect(change?.after).toMatchObject({ cue: 'denied', saidOn: '2022-01-13' });
  });

  test('a name of another and a merge over kinds are refused, unless they are asked for', async () => {
    await expect(correctEntity(store, ada, { entity: 'Tom Lind', name: 'Ada Berg' })).rejects.toThrow(/merge Tom Lind/);
    await expect(correctEntity(store, ada, { entity: 'Tom Lind', name: '' })).rejects.toThrow(/must not be empty/);
    const across = { from: 'Tom Lind', into: 'Mill News' };
    await expect(mergeEntities(store, ada, across)).rejects.toThrow(
      /Tom Lind \(person:tom-lind, PERSON\) and Mill News \(.*, ORGANIZATION\) are of two kinds.* takes over the \d+ statements/,
    );
    const merge = await mergeEntities(store, ada, { ...across, force: true });
    await undoChange(store, ada, merge?.id ?? '');
    const named = await correctEntity(store, ada, { entity: 'Tom Lind', name: 'Ada Berg', force: true });
    await undoChange(store, ada, named?.id ?? '');
  });

  test('a former name stays known, to people and to the next article, unless other aliases are given', async () => {
    const change = await correctEntity(store, ada, { entity: 'Ada Berg', name: 'Ada Berg-Smith' });
    expect(await findEntity(store, 'Ada Berg')).toBe('person:ada-berg');
    await take(incoming('Ada Berg said the mill had burnt.', { title: 'Fire', published: '2022-02-01' }));
    const { entities, statements } = await contentsOf(store);
    expect(entities?.map((entity) => entity.id)).not.toContain('person:ada-berg-2');
    expect(statements?.find(({ gist }) => gist === 'the mill had burnt')?.speaker).toBe('person:ada-berg');
    await undoChange(store, ada, change?.id ?? '');
    await correctEntity(store, ada, { entity: 'Ada Berg', name: 'Ada Smith', aliases: [] });
    await expect(findEntity(store, 'Ada Berg')).rejects.toThrow('No entity has the name');
  });
});
