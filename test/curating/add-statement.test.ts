/** Statements that nobody read, on both engines: found by their words, checked as corrections are, and there after every reading. */

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { addStatement, type StatementAddition } from '../../src/curating/add-statement.ts';
import { correctStatement } from '../../src/curating/correct-statement.ts';
import { deleteArticle } from '../../src/curating/delete-article.ts';
import { mergeEntities } from '../../src/curating/merge-entities.ts';
import { undoChange } from '../../src/curating/undo-change.ts';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { type IngestOptions, ingest } from '../../src/ingesting/ingest.ts';
import type { IncomingArticle } from '../../src/intake/incoming-article.ts';
import { readStatements, readTexts } from '../../src/reading/nodes.ts';
import { CodePointText } from '../../src/record/code-points.ts';
import type { ChangeRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { exportedRecords, loadLines } from '../export/exported.ts';
import { contentsOf, incoming, streamOf } from '../ingesting/articles.ts';
import { engines } from '../store/engines.ts';
import { wholeGraph } from './whole-graph.ts';

jest.setTimeout(120_000);

const ada = { by: 'Ada' };
const article = 'article:harbour-post-2022-01-12';
const quay = incoming(
  '🚢 Ada Berg said the port was shut.\n\nFor Tom Lind it was plain: the quay is gone. “Nobody sails”, so he, “and  nobody will.”\n\nAda Berg said the quay is gone.',
  { title: 'Quay', url: 'https://harbour.example/quay' },
);
/** The next version, in which the same words stand elsewhere. */
const later = { ...quay, text: `The wind was strong. 🌬\n\n${quay.text.replace('was shut', 'stays shut')}` };
const gone = { ...quay, text: quay.text.replace('“Nobody sails”', '“Somebody sails”') };

const sails: StatementAddition = {
  ...{ article, speaker: 'Tom Lind', entities: [{ name: 'Tom Lind', kind: 'PERSON' }], cue: 'so he', about: [] },
  ...{ content: ['Nobody sails', 'and nobody will.'], speakerWords: 'he' },
};

describe.each(engines)('adding in $name', ({ open, close }) => {
  let store: Store;
  const take = (items: readonly IncomingArticle[], options: Partial<IngestOptions> = {}) =>
    ingest(store, streamOf(items), { extractor: extractHere(), by: 'Ada', ...options });
  beforeEach(async () => {
    store = await open();
    await take([quay]);
  });
  afterEach(() => close(store));

  const graph = async () => {
    const { changes: _, ...rest } = await wholeGraph(store);
    return { ...rest, ...(await contentsOf(store)) };
  };
  const read = async ({ target }: ChangeRecord) => (await readStatements(store, [target]))[0];
  const wordsOf = async (change: ChangeRecord) => {
    const text = new CodePointText((await readTexts(store, [article])).get(article) ?? '');
    return (await read(change))?.anchors.map(({ part, start, end }) => [part, text.slice(start, end)]);
  };
  const words = [
    ['SPEAKER', 'he'],
    ['CUE', 'so he'],
    ['CONTENT', '“Nobody sails”'],
    ['CONTENT', '“and  nobody will.”'],
  ];

  test('its words are found as they stand, with how they are said; undone, the graph is as it was but for who was made', async () => {
    await addStatement(store, ada, { ...sails, content: ['the port was shut'], cue: 'said' });
    await undoChange(store, ada, (await addStatement(store, ada, sails)).id);
    const before = await graph();
    const change = await addStatement(store, ada, sails);
    expect(change).toMatchObject({ kind: 'STATEMENT_ADD', into: article, by: 'Ada' });
    expect(await read(change)).toMatchObject({
      ...{
        speaker: 'person:tom-lind',
        mode: 'DIRECT',
        cue: 'so he',
        review: 'ADDED',
        origin: 'CURATED',
        confidence: 1,
      },
      ...{ quotes: ['Nobody sails', 'and nobody will.'], gist: 'Nobody sails … and nobody will.' },
    });
    expect(await wordsOf(change)).toEqual(words);
    await undoChange(store, ada, change.id);
    expect(await graph()).toEqual(before);
  });

  test.each<[Partial<StatementAddition>, RegExp]>([
    [{ article: 'article:none' }, /No article has the id/],
    [{ speaker: 'Nobody Known' }, /No entity has the name/],
    [{ content: ['Nobody swims'] }, /does not say “Nobody swims”/],
    [{ content: ['the quay is gone'] }, /stands 2 times in the article, at \d+-\d+, \d+-\d+/],
    [{ content: [] }, /Give the words that were said/],
    [{ cue: 'so she' }, /does not say “so she”/],
    [{ cue: ' ' }, /cue must not be empty/],
    [
      { mode: 'DIRECT', content: ['it was plain: the quay is gone'], quotes: ['gone'] },
      /all of the content stands in quotation marks/,
    ],
    [{ saidOn: '2023' }, /published on 2022-01-12/],
    [{ relays: [{ entity: 'Tom Lind' }] }, /cannot have passed it on/],
    [{ relays: [{ entity: 'Harbour Post' }] }, /begins every chain/],
    [{ anchors: [{ part: 'CONTENT', start: 900, end: 950 }] }, /beyond the article/],
  ])('%j is refused, and nothing is made', async (fields, reason) => {
    const before = await graph();
    await expect(addStatement(store, ada, { ...sails, ...fields })).rejects.toThrow(reason);
    expect(await graph()).toEqual(before);
  });

  test('the same is not added twice, nor what was read already', async () => {
    await addStatement(store, ada, sails);
    await expect(addStatement(store, ada, sails)).rejects.toThrow(/has this statement already|says this already/);
    const { statements = [] } = await contentsOf(store);
    const shut = statements.find(({ gist }) => gist === 'the port was shut');
    const again = { ...sails, speaker: 'Ada Berg', content: ['the port was shut'], cue: 'said' };
    await expect(addStatement(store, ada, again)).rejects.toThrow(String(shut?.id));
  });

  test('it stands after the article is read again, at its words in the next version, and waits where they are gone', async () => {
    const change = await addStatement(store, ada, sails);
    const standing = await graph();
    await take([quay], { again: true });
    expect(await graph()).toEqual(standing);
    const corrected = await correctStatement(store, ada, { id: change.target, gist: 'No ship sails.' });
    const summary = await take([later]);
    expect(summary).toMatchObject({ articles: { changed: 1 }, statements: { removed: 1 } });
    expect(await read(change)).toMatchObject({ gist: 'No ship sails.' });
    expect(await wordsOf(change)).toEqual(words);
    await take([gone]);
    expect(await read(change)).toBeUndefined();
    await take([{ ...later, text: `${later.text} ` }]);
    expect(await wordsOf(change)).toEqual(words);
    await undoChange(store, ada, corrected?.id ?? '');
    expect(await read(change)).toMatchObject({ gist: 'Nobody sails … and nobody will.' });
  });

  test('it goes and comes with its article, keeps an import from being undone, and follows merges', async () => {
    const change = await addStatement(store, ada, sails);
    const changes = (await exportedRecords(store)).filter(({ type }: { type: string }) => type === 'change');
    const imported = changes.find(({ kind }: ChangeRecord) => kind === 'ARTICLE_IMPORT');
    await expect(undoChange(store, ada, imported.id)).rejects.toThrow(/Ada added statement:/);
    const standing = await graph();
    const deletion = await deleteArticle(store, ada, { id: article });
    expect(await read(change)).toBeUndefined();
    await undoChange(store, ada, deletion.id);
    expect(await graph()).toEqual(standing);
    const merge = await mergeEntities(store, ada, { from: 'Tom Lind', into: 'Ada Berg' });
    expect(await read(change)).toMatchObject({ speaker: 'person:ada-berg' });
    await undoChange(store, ada, merge?.id ?? '');
    expect(await graph()).toEqual(standing);
    await undoChange(store, ada, change.id);
    await undoChange(store, ada, imported.id);
    expect((await contentsOf(store)).articles).toEqual([]);
  });

  test('it is exported as a change, which makes it anew in another graph', async () => {
    const change = await addStatement(store, ada, sails);
    const lines = (await exportedRecords(store)).map((record: object) => JSON.stringify(record));
    const copy = await (engines[0] as (typeof engines)[number]).open();
    expect((await loadLines(copy, lines)).reports).toEqual([]);
    const [there] = await readStatements(copy, [change.target]);
    expect(there).toEqual(await read(change));
    await copy.close();
  });
});
