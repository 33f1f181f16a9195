/** Articles imported and deleted, on both engines: recorded, taken back, and the graph node for node as it was. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { correctStatement } from '../../src/curating/correct-statement.ts';
import { deleteArticle } from '../../src/curating/delete-article.ts';
import { mergeEntities } from '../../src/curating/merge-entities.ts';
import { confirmStatement, rejectStatement } from '../../src/curating/review-statement.ts';
import { undoChange } from '../../src/curating/undo-change.ts';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { type IngestOptions, ingest } from '../../src/ingesting/ingest.ts';
import type { IncomingArticle } from '../../src/intake/incoming-article.ts';
import { readCounters } from '../../src/loading/lock-writes.ts';
import type { ChangeRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { exportedRecords, loadLines } from '../export/exported.ts';
import { contentsOf, incoming, mill, port, storm, streamOf } from '../ingesting/articles.ts';
import { engines } from '../store/engines.ts';
import { wholeGraph } from './whole-graph.ts';

const ada = { by: 'Ada' };
const portId = 'article:harbour-post-2022-01-12';
const millId = 'article:mill-news-2022-01-12';
const changed = { ...port, text: port.text.replace('12 people', '14 people').replace('She said nobody came.', '') };

describe.each(engines)('articles in $name', ({ open, close }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => close(store));

  const take = (items: readonly IncomingArticle[], options: Partial<IngestOptions> = {}) =>
    ingest(store, streamOf(items), { extractor: extractHere(), by: 'Ada', ...options });
  const changes = async (): Promise<ChangeRecord[]> =>
    (await exportedRecords(store))
      .filter(({ type }: { type: string }) => type === 'change')
      .toSorted((one: ChangeRecord, other: ChangeRecord) => (one.at < other.at ? -1 : 1));
  const last = async () => (await changes()).at(-1)?.id ?? '';
  const doing = async (work: Promise<unknown>, id: string) => {
    await work;
    return id;
  };
  /** Everything but the log of changes. */
  const graph = async () => {
    const { changes: _, ...rest } = await wholeGraph(store);
    return { ...rest, ...(await contentsOf(store)) };
  };

  test('each import is a small change: who, when, which text, and what came with it', async () => {
    await take([port, mill]);
    const [first, second, ...others] = await changes();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: 'ARTICLE_IMPORT', target: portId, by: 'Ada' });
    expect(first?.before).toBeUndefined();
    expect(first?.after).toMatchObject({
      ...{ title: 'Ships sink', outlet: 'organization:harbour-post', published: '2022-01-12', url: port.url },
      ...{ statements: 3, brought: expect.arrayContaining(['person:ada-berg', 'organization:harbour-post']) },
    });
    expect(second?.after?.brought).not.toContain('person:ada-berg');
    expect((first?.at ?? '') < (second?.at ?? '')).toBe(true);
    await take([port, mill]);
    expect(await changes()).toHaveLength(2);
    expect((await readCounters(store)).changes).toBe(0);
  });

  test('an import that is undone takes what only it brought, in whatever order imports are undone', async () => {
    const empty = await graph();
    await take([port]);
    const before = await graph();
    await take([mill]);
    await undoChange(store, ada, await last());
    expect(await graph()).toEqual(before);
    await take([mill], { again: true });
    const [ofPort, , ofMill] = await changes();
    await undoChange(store, ada, ofPort?.id ?? '');
    const left = await contentsOf(store);
    expect(left.articles?.map(({ id }) => id)).toEqual([millId]);
    expect(left.entities?.map(({ id }) => id)).toContain('person:ada-berg');
    expect(left.entities?.map(({ id }) => id)).not.toContain('organization:harbour-post');
    await undoChange(store, ada, ofMill?.id ?? '');
    expect(await graph()).toEqual(empty);
  });

  test('a new version that is undone leaves the former one, and the text comes in again only where that is asked for', async () => {
    await take([port, storm]);
    const before = await graph();
    await take([changed]);
    const [, , version] = await changes();
    expect(version).toMatchObject({ before: { statements: 3, title: 'Ships sink' }, after: { version: 2 } });
    await undoChange(store, ada, version?.id ?? '');
    expect(await graph()).toEqual(before);
    expect(await take([changed])).toMatchObject({
      articles: { changed: 0, deleted: 1, refused: 0 },
      deleted: [{ file: 'port.txt', change: version?.id, reason: expect.stringContaining('Ada took back') }],
    });
    expect(await take([changed], { again: true })).toMatchObject({ articles: { changed: 1, deleted: 0 } });
  });

  test('texts that were added to an article go again', async () => {
    await take([port], { withTexts: false });
    const before = await graph();
    await take([port]);
    await undoChange(store, ada, await last());
    expect(await graph()).toEqual(before);
  });

  test('a deleted article is nowhere, and comes back as it was, with what people made of it', async () => {
    await take([port, mill, storm]);
    const [first, second, third] = (await contentsOf(store)).statements?.map(({ id }) => id as string) ?? [];
    await correctStatement(store, ada, { id: first ?? '', cue: 'stays', about: ['country:ee'] });
    await rejectStatement(store, ada, second ?? '');
    await confirmStatement(store, ada, third ?? '');
    await mergeEntities(store, ada, { from: 'Radio Kaja', into: 'Harbour Post' });
    const before = await graph();
    const deletion = await deleteArticle(store, { by: 'Bo', reason: 'Withdrawn.' }, { id: portId });
    expect(deletion).toMatchObject({
      ...{ kind: 'ARTICLE_DELETE', target: portId, by: 'Bo', reason: 'Withdrawn.' },
      before: { title: 'Ships sink', statements: 3 },
    });
    const exported = (await exportedRecords(store)).filter(({ type }: { type: string }) => type !== 'change');
    expect(JSON.stringify(exported)).not.toMatch(/Ships sink|harbour-post-2022-01-12|nobody came/);
    await undoChange(store, ada, deletion.id);
    expect(await graph()).toEqual(before);
    expect((await changes()).find(({ id }) => id === deletion.id)).toMatchObject({ undoneBy: 'Ada' });
  });

  test('what was merged, corrected or taken out meanwhile is so in an article that comes back', async () => {
    await take([port, mill]);
    const [ofPort] = await changes();
    const deletion = await deleteArticle(store, ada, { id: millId });
    await undoChange(store, ada, ofPort?.id ?? '');
    expect((await contentsOf(store)).entities?.map(({ id }) => id)).not.toContain('person:ada-berg');
    await undoChange(store, ada, deletion.id);
    expect((await contentsOf(store)).statements?.map(({ speaker }) => speaker)).toContain('person:ada-berg');
    await deleteArticle(store, ada, { id: millId });
    await mergeEntities(store, ada, { from: 'person:ada-berg', into: 'person:tom-lind' });
    await undoChange(store, ada, (await changes()).findLast(({ kind }) => kind === 'ARTICLE_DELETE')?.id ?? '');
    expect(new Set((await contentsOf(store)).statements?.map(({ speaker }) => speaker))).toEqual(
      new Set(['person:tom-lind']),
    );
  });

  test('a deletion outlives ingesting again, until the text is asked for', async () => {
    await take([port, changed]);
    await deleteArticle(store, ada, { id: portId });
    for (const text of [port, changed])
      expect(await take([text])).toMatchObject({
        articles: { new: 0, changed: 0, deleted: 1 },
        deleted: [{ reason: expect.stringMatching(/was deleted as article:\S+ by Ada on .+ undo change:\S+ brings/) }],
      });
    const other = { ...port, text: 'Ada Berg said that the ships were back.' };
    expect(await take([changed, other], { again: true })).toMatchObject({ articles: { new: 1, changed: 1 } });
  });

  test('what was deleted for good is not said to come back by undoing', async () => {
    await take([port]);
    await deleteArticle(store, ada, { id: portId, forGood: true });
    const { deleted } = await take([port]);
    expect(deleted).toMatchObject([{ reason: expect.stringMatching(/was deleted as .+: --again reads it anew$/) }]);
  });

  test.each<[string, (ofPort: string) => Promise<string>, string, RegExp]>([
    ['was undone already', (id) => doing(undoChange(store, ada, id), id), 'CHANGE_UNKNOWN', /already/],
    [
      'has a later version',
      (id) => doing(take([changed]), id),
      'CHANGE_IN_THE_WAY',
      /Ada imported it again at .+; undo change:/,
    ],
    [
      'was deleted since',
      (id) => doing(deleteArticle(store, ada, { id: portId }), id),
      'CHANGE_IN_THE_WAY',
      /Ada deleted it at .+; undo change:/,
    ],
    [
      'has statements that were corrected',
      async (id) => {
        const ids = (await contentsOf(store)).statements?.map((statement) => statement.id as string) ?? [];
        await confirmStatement(store, ada, ids[0] ?? '');
        await correctStatement(store, { by: 'Bo' }, { id: ids[1] ?? '', cue: 'stays' });
        return id;
      },
      'CHANGE_IN_THE_WAY',
      /Bo corrected statement:\S+ at .+ \(change:\S+\); Ada confirmed statement:\S+ at .+ Undo those first/,
    ],
    [
      'was loaded anew as records',
      async (id) => {
        const article = (await exportedRecords(store)).find(({ type }: { type: string }) => type === 'article');
        await loadLines(store, [JSON.stringify({ ...article, sha256: '0'.repeat(64) })]);
        return id;
      },
      'CHANGE_IN_THE_WAY',
      /loaded since then/,
    ],
    [
      'was deleted for good',
      async () => (await deleteArticle(store, ada, { id: portId, forGood: true })).id,
      'CHANGE_FINAL',
      /for good/,
    ],
    [
      'was deleted and came in again',
      async () => {
        const { id } = await deleteArticle(store, ada, { id: portId });
        await take([{ ...port, title: 'Other' }], { again: true });
        await take([{ ...port, text: 'Ada Berg said no.' }]);
        return id;
      },
      'CHANGE_IN_THE_WAY',
      /Ada imported it again/,
    ],
  ])('an article that %s says so, and nothing changes', async (_what, prepare, code, message) => {
    await take([port]);
    const id = await prepare(await last());
    const before = await graph();
    await expect(undoChange(store, ada, id)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await graph()).toEqual(before);
  });

  test('the log loads elsewhere with the records: imports can be undone there, deletions not', async () => {
    await take([port, mill, changed]);
    const deletion = await deleteArticle(store, ada, { id: millId });
    await take([incoming('Officials said 30 people were hurt.', { title: 'Hurt' })]);
    const written = (await exportedRecords(store)).map((record: object) => JSON.stringify(record));
    const [embedded] = engines as readonly [(typeof engines)[number]];
    const copy = await embedded.open();
    expect((await loadLines(copy, written.toReversed())).reports).toEqual([]);
    expect((await exportedRecords(copy)).map((record: object) => JSON.stringify(record)).toSorted()).toEqual(
      written.toSorted(),
    );
    await expect(undoChange(copy, ada, deletion.id)).rejects.toMatchObject({ code: 'CHANGE_FINAL' });
    const imports = (await changes()).filter(({ kind }) => kind === 'ARTICLE_IMPORT');
    await expect(undoChange(copy, ada, imports[2]?.id ?? '')).rejects.toMatchObject({ code: 'CHANGE_FINAL' });
    await undoChange(copy, ada, imports[3]?.id ?? '');
    expect((await contentsOf(copy)).articles?.map(({ id }) => id)).toEqual([portId]);
    await copy.close();
  });
});
