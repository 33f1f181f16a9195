/** What changes mean to loading, on both engines: exports with them, loads at the same time, references to what is merged or rejected. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { correctEntity } from '../../src/curating/correct-entity.ts';
import { correctStatement } from '../../src/curating/correct-statement.ts';
import { mergeEntities } from '../../src/curating/merge-entities.ts';
import { rejectStatement } from '../../src/curating/review-statement.ts';
import { undoChange, unmergeEntity } from '../../src/curating/undo-change.ts';
import { readStatementsOfArticles, removeStatements } from '../../src/loading/remove-statements.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { exported, loadLines } from '../export/exported.ts';
import { engines } from '../store/engines.ts';
import { articles, entities, figures, otherReading, records, relations, statements } from './made-up.ts';
import { wholeGraph } from './whole-graph.ts';

const ada = { by: 'Ada' };
const lines = (some: readonly object[]) => some.map((record) => JSON.stringify(record));

describe.each(engines)('changes and loads in $name', ({ open, close }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await loadLines(store, lines(records));
  });
  afterEach(() => close(store));

  const curateMuch = async () => {
    await correctStatement(store, ada, {
      id: 'statement:daily-10',
      speaker: 'Bo Example',
      relays: [],
      saidOn: '2022-01-07',
    });
    await mergeEntities(store, ada, { from: 'group:agency', into: 'EA', force: true });
    await mergeEntities(store, ada, { from: 'place:exampleland', into: 'country:xa', force: true });
    await correctEntity(store, ada, { entity: 'group:residents', name: 'Residents', kind: 'ORGANIZATION' });
    const rejection = await rejectStatement(store, { by: 'Bo', reason: 'None.' }, 'statement:daily-150');
    await rejectStatement(store, ada, 'statement:agency-60');
    await undoChange(store, ada, rejection?.id ?? '');
  };

  test('an export loads into the same graph, changes and all, in whatever order its lines stand', async () => {
    await curateMuch();
    const graph = await wholeGraph(store);
    const written = (await exported(store, 'jsonl')).trimEnd().split('\n');
    for (const given of [written, written.toReversed()]) {
      const copy = await (engines[0] as (typeof engines)[number]).open();
      expect((await loadLines(copy, given)).reports).toEqual([]);
      expect(await wholeGraph(copy)).toEqual(graph);
      await copy.close();
    }
  });

  test('a part is exported as it stands, and loads on its own', async () => {
    await curateMuch();
    const part = (await exported(store, 'jsonl', { where: { speaker: 'Bo Example' } })).trimEnd().split('\n');
    expect(part.join('\n')).not.toMatch(/"type":"change"|group:agency/);
    const copy = await (engines[0] as (typeof engines)[number]).open();
    expect(await loadLines(copy, part)).toMatchObject({ reports: [], added: part.length });
    await copy.close();
  });

  test('changes that come before what they change, or after it, do the same', async () => {
    await curateMuch();
    const graph = await wholeGraph(store);
    const [changes, read] = [graph.changes, graph.records];
    const copy = await (engines[0] as (typeof engines)[number]).open();
    await loadLines(copy, lines(entities));
    await loadLines(copy, changes);
    await loadLines(copy, read);
    expect(await wholeGraph(copy)).toEqual(graph);
    await copy.close();
    const other = await (engines[0] as (typeof engines)[number]).open();
    await loadLines(other, read);
    await loadLines(other, changes);
    expect(await wholeGraph(other)).toEqual(graph);
    await other.close();
  });

  test('what refers to a merged entity or a rejected statement is no error, and follows', async () => {
    await curateMuch();
    const [first] = statements as readonly [(typeof statements)[number]];
    const figure = figures[0];
    const more = [
      {
        ...first,
        id: 'statement:daily-300',
        speaker: 'group:agency',
        repeats: ['statement:agency-60'],
        article: 'article:agency',
      },
      { ...figure, id: 'figure:agency-60', article: 'article:agency', statement: 'statement:agency-60' },
    ];
    expect(await loadLines(store, lines(more))).toMatchObject({ reports: [], added: 2 });
    const [now] = await store.read('statements-by-id', { ids: ['statement:daily-300'], parts: statementParts });
    expect(now).toMatchObject({ speaker: 'organization:example-agency', repeats: [] });
    expect(await store.read('figures-by-id', { ids: ['figure:agency-60'] })).toEqual([]);
    await unmergeEntity(store, ada, 'group:agency');
    const [then] = await store.read('statements-by-id', { ids: ['statement:daily-300'], parts: statementParts });
    expect(then).toMatchObject({ speaker: 'group:agency' });
  });

  test('an article of what is no organization any more is reported, and the others beside it are loaded', async () => {
    await correctEntity(store, ada, { entity: 'organization:example-agency', kind: 'GROUP' }).catch(() => undefined);
    const press = { ...entities[5], id: 'organization:press', name: 'The Press', aliases: [] };
    await loadLines(store, lines([press]));
    await correctEntity(store, ada, { entity: 'The Press', kind: 'GROUP' });
    const daily = articles[0];
    const more = [
      { ...daily, id: 'article:one', outlet: 'organization:press' },
      { ...daily, id: 'article:two' },
    ];
    const { reports, added } = await loadLines(store, lines(more), false);
    expect(reports).toMatchObject([{ code: 'INCONSISTENT', id: 'article:one', field: '/outlet' }]);
    expect(added).toBe(1);
  });

  test('loads and changes at one time end in the graph that one after the other gives', async () => {
    const [changed] = await Promise.all([
      mergeEntities(store, ada, { from: 'group:agency', into: 'EA', force: true }),
      loadLines(store, lines(records.map(otherReading))),
      rejectStatement(store, ada, 'statement:agency-10'),
      correctStatement(store, ada, { id: 'statement:daily-50', cue: 'warned' }),
      mergeEntities(store, ada, { from: 'person:a-example', into: 'person:ada-example' }),
      loadLines(store, lines([...relations, ...figures].map(otherReading))),
      correctStatement(store, ada, { id: 'statement:daily-50', cue: 'told' }),
    ]);
    expect(changed?.into).toBe('organization:example-agency');
    const graph = await wholeGraph(store);
    expect(graph.changes).toHaveLength(5);
    expect(new Set(graph.changes.map((line) => JSON.parse(line).at)).size).toBe(5);
    const copy = await (engines[0] as (typeof engines)[number]).open();
    await loadLines(copy, [...graph.records, ...graph.changes]);
    expect(await wholeGraph(copy)).toEqual(graph);
    await copy.close();
  });

  test('statements that are removed leave nothing of how they were read, and what was changed in them waits for them', async () => {
    await curateMuch();
    const graph = await wholeGraph(store);
    await store.write(async (transaction) => {
      const ids = await readStatementsOfArticles(transaction, ['article:agency', 'article:daily']);
      expect(ids).toEqual(statements.map(({ id }) => id).sort());
      await removeStatements(transaction, ids);
    });
    const left = (await exported(store, 'jsonl')).trimEnd().split('\n');
    expect(left.filter((line) => /"type":"(statement|figure)"/.test(line))).toEqual([]);
    await loadLines(store, lines(records));
    expect(await wholeGraph(store)).toEqual(graph);
  });
});
