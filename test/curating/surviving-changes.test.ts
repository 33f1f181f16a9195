/**
 * Whatever is loaded, corrected, merged, rejected and undone, in whatever order: the graph is the one that the changes that stand make of the
 * records as they were last read, and with everything undone it is the first graph again, node for node. On both engines.
 */

import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { stands } from '../../src/amending/changes.ts';
import { addStatement } from '../../src/curating/add-statement.ts';
import { correctEntity } from '../../src/curating/correct-entity.ts';
import { correctStatement } from '../../src/curating/correct-statement.ts';
import { keepApart, mergeEntities } from '../../src/curating/merge-entities.ts';
import { confirmStatement, rejectStatement } from '../../src/curating/review-statement.ts';
import { undoChange, unmergeEntity } from '../../src/curating/undo-change.ts';
import { HearsayError } from '../../src/errors.ts';
import { canonicalRecord } from '../../src/record/canonical-record.ts';
import type { ChangeRecord, EntityKind, ReadRecord } from '../../src/record/record.ts';
import { noChanges, type Store } from '../../src/store/store.ts';
import { exportedRecords, loadLines } from '../export/exported.ts';
import { engines } from '../store/engines.ts';
import { articles, entities, otherReading, records, statements } from './made-up.ts';
import { wholeGraph } from './whole-graph.ts';

jest.setTimeout(600_000);

const ada = { by: 'Ada' };
const lines = (some: readonly object[]) => some.map((record) => JSON.stringify(record));

const anEntity = fc.constantFrom(...entities.map(({ id }) => id));
/** Also that which somebody added last. */
const aStatement = fc.constantFrom(...statements.map(({ id }) => id), 'added');
const someEntities = fc.uniqueArray(anEntity, { maxLength: 3 });
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** One thing that somebody does. */
const command = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('load' as const),
      which: fc.subarray([...records], { minLength: 1 }),
      other: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('correct statement' as const),
      fields: fc.record({
        ...{
          id: aStatement,
          speaker: optional(anEntity),
          about: optional(someEntities),
          audience: optional(someEntities),
        },
        relays: optional(fc.array(fc.record({ entity: anEntity }), { maxLength: 2 })),
        ...{ gist: optional(fc.constantFrom('Rain fell.', 'Nobody drowned.')), cue: optional(fc.constant('warned')) },
        saidOn: optional(fc.constantFrom(null, '2022-01-07')),
        mode: optional(fc.constant('INDIRECT' as const)),
        anchors: optional(fc.constant([{ part: 'SPEAKER' as const, start: 1, end: 5 }])),
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      fields: fc.record({
        ...{
          article: fc.constantFrom(...articles.map(({ id }) => id)),
          speaker: anEntity,
          about: optional(someEntities),
        },
        anchors: fc.constantFrom(10, 200).map((start) => [
          { part: 'CUE' as const, start, end: start + 4 },
          { part: 'CONTENT' as const, start: start + 5, end: start + 30 },
        ]),
        ...{ mode: fc.constant('INDIRECT' as const), cue: fc.constant('added'), gist: fc.constant('Found by hand.') },
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('confirm' as const), id: aStatement }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reject' as const), id: aStatement }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct entity' as const),
      fields: fc.record({
        ...{ entity: anEntity, name: optional(fc.constantFrom('Another Name', 'A Third Name')) },
        aliases: optional(fc.uniqueArray(fc.constantFrom('Ada', 'EA', 'New Alias', 'A. Example'), { maxLength: 3 })),
        description: optional(fc.constantFrom(null, 'Described by hand.')),
        kind: optional(fc.constantFrom<EntityKind>('PERSON', 'GROUP', 'ORGANIZATION', 'PLACE')),
      }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('merge' as const), from: anEntity, into: anEntity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('keep apart' as const), one: anEntity, other: anEntity }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unmerge' as const), id: anEntity }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat() }) },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * What people may be refused, since nobody told the commands what is there to do; and a reading, of which nothing is loaded then: its outlet
 * may have become a person meanwhile, when no article was left of it.
 */
const refusals = ['STATEMENT_UNKNOWN', 'CHANGE_UNKNOWN', 'CHANGE_IN_THE_WAY', 'INPUT_INVALID', 'RECORDS_INVALID'];

describe.each(engines)('changes in $name', ({ name, open, close }) => {
  let store: Store;
  const read = new Map<string, ReadRecord>();

  const start = async () => {
    store = await open();
    read.clear();
    await loadRead(records);
  };
  const loadRead = async (some: readonly ReadRecord[]) => {
    const result = await loadLines(store, lines(some));
    expect(result.reports).toEqual([]);
    for (const record of some) read.set(record.id, record);
  };
  const changes = async (): Promise<ChangeRecord[]> =>
    (await exportedRecords(store)).filter(({ type }: { type: string }) => type === 'change');

  const run = async (step: Command): Promise<void> => {
    if (step.do === 'load') return loadRead(step.which.map((record) => (step.other ? otherReading(record) : record)));
    const idOf = async (id: string) =>
      id === 'added' ? ((await changes()).findLast(({ kind }) => kind === 'STATEMENT_ADD')?.target ?? '') : id;
    if (step.do === 'add') await addStatement(store, ada, step.fields);
    if (step.do === 'correct statement')
      await correctStatement(store, ada, { ...step.fields, id: await idOf(step.fields.id) });
    if (step.do === 'confirm') await confirmStatement(store, ada, await idOf(step.id));
    if (step.do === 'reject') await rejectStatement(store, ada, await idOf(step.id));
    if (step.do === 'correct entity') await correctEntity(store, ada, { ...step.fields, force: true });
    if (step.do === 'merge') await mergeEntities(store, ada, { ...step, force: true });
    if (step.do === 'keep apart') await keepApart(store, ada, step);
    if (step.do === 'unmerge') await unmergeEntity(store, ada, step.id);
    if (step.do === 'undo') {
      const standing = (await changes()).filter(stands);
      const change = standing[step.which % Math.max(1, standing.length)];
      if (change) await undoChange(store, ada, change.id);
    }
  };

  /** The graph of a store that was never curated, into which the same records and changes are loaded. */
  const fresh = async () => {
    const copy = await (engines[0] as (typeof engines)[number]).open();
    const { reports } = await loadLines(copy, lines([...read.values(), ...(await changes())]));
    expect(reports).toEqual([]);
    const graph = await wholeGraph(copy);
    await copy.close();
    return graph;
  };

  const undoEverything = async () => {
    for (const change of (await changes()).filter(stands).toSorted((one, other) => (one.at < other.at ? 1 : -1)))
      await undoChange(store, ada, change.id);
  };

  test('the graph is what the changes that stand make of the records', async () => {
    const property = fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 10 }), async (steps) => {
      await start();
      try {
        for (const step of steps)
          await run(step).catch((error) => {
            if (!(error instanceof HearsayError) || !refusals.includes(error.code)) throw error;
          });
        const graph = await wholeGraph(store);
        expect(graph).toEqual(await fresh());
        expect(graph.ties).toEqual(graph.counted);
        const kept = (await exportedRecords(store)).filter(({ type }: { type: string }) => type !== 'change');
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
        expect(kept.toSorted(byId)).toEqual([...read.values()].map((record) => canonicalRecord(record)).toSorted(byId));
        const again = await loadLines(store, lines([...read.values(), ...(await changes())]));
        expect(again).toMatchObject({ added: 0, changed: 0, changes: noChanges });

        const first = await (engines[0] as (typeof engines)[number]).open();
        await loadLines(first, lines([...read.values()]));
        await undoEverything();
        const { changes: _, former: __, ...undone } = await wholeGraph(store);
        const { changes: ___, former: ____, ...never } = await wholeGraph(first);
        await first.close();
        expect(undone).toEqual(never);
      } finally {
        await close(store);
      }
    });
    await fc.assert(property, { numRuns: name === 'embedded' ? 60 : 6 });
  });
});
