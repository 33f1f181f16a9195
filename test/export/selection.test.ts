/** What an export of a question holds, how it reads, and that it ends where it is told to; on both engines. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openExport } from '../../src/export/export-source.ts';
import { linksOf, nodesOf } from '../../src/export/graph-elements.ts';
import { projectFile } from '../../src/project.ts';
import { filterOfTerms, type StatementTerms } from '../../src/reading/statement-terms.ts';
import type { Reader, Store } from '../../src/store/store.ts';
import { outletOf, seed, statementIds } from '../graphql/seed-records.ts';
import { engines } from '../store/engines.ts';
import { exportedRecords, loadAll, loadLines } from './exported.ts';
import { tricky } from './tricky-records.ts';

const repeated = (ids: readonly string[]): string[] => {
  const inner = seed.statements.filter(({ id }) => ids.includes(id)).flatMap(({ repeats = [] }) => repeats);
  const all = [...new Set([...ids, ...inner])].toSorted();
  return all.length === ids.length ? all : repeated(all);
};

test('the filter is the one that every other statement has', () => {
  const filterOf = (name: string) =>
    /any\(conjunction[\s\S]*?END, false\)\)\)/.exec(readFileSync(projectFile('cypher', 'read', name), 'utf8'))?.[0];
  expect(filterOf('export-statements.cypher')).toBe(filterOf('statements-page.cypher'));
});

describe.each(engines)('exports from $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadAll(store);
  });
  afterAll(() => close(store));

  const records = (terms: StatementTerms) => exportedRecords(store, { where: filterOfTerms(terms) });

  test.each<[StatementTerms, Parameters<typeof statementIds>[0]]>([
    [{ speaker: 'Blinken' }, ({ speaker }) => speaker === 'person:antony-blinken'],
    [{ about: 'Russia' }, ({ about = [] }) => about.includes('country:ru')],
    [{ via: 'RIA' }, ({ relays = [] }) => relays.some(({ entity }) => entity === 'organization:ria')],
    [{ outlet: 'UPI' }, (statement) => outletOf(statement) === 'organization:upi'],
    [
      { mode: 'mixed', firstHand: true, outlet: 'UPI' },
      (s) => s.mode === 'MIXED' && !s.relays?.length && outletOf(s) === 'organization:upi',
    ],
    [
      { text: 'peacekeep', about: 'CSTO' },
      ({ gist, quotes = [], about = [] }) =>
        about.includes('organization:csto') && [gist, ...quotes].some((words) => /peacekeep/i.test(words)),
    ],
  ])('%j holds the statements that fit, and what they touch', async (terms, fits) => {
    const found = await records(terms);
    const idsOf = (type: string) => found.filter((record) => record.type === type).map(({ id }) => id);
    const statements = repeated(statementIds(fits));
    expect(statements.length).toBeGreaterThan(0);
    expect(idsOf('statement')).toEqual(statements);
    const own = seed.statements.filter(({ id }) => statements.includes(id));
    const articles = [...new Set(own.map(({ article }) => article))].toSorted();
    expect(idsOf('article')).toEqual(articles);
    const touched = own.flatMap((s) => [
      s.speaker,
      outletOf(s),
      ...(s.about ?? []),
      ...(s.audience ?? []),
      ...(s.relays ?? []).map(({ entity }) => entity),
    ]);
    const entities = [...new Set(touched)].toSorted();
    expect(idsOf('entity')).toEqual(entities);
    expect(idsOf('figure')).toEqual(
      seed.figures
        .filter(({ statement }) => statement && statements.includes(statement))
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(idsOf('relation').toSorted()).toEqual(
      seed.relations
        .filter(({ source, target }) => entities.includes(source) && entities.includes(target))
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('a question with no answer gives an empty export', async () => {
    expect(await records({ speaker: 'Blinken', via: 'RIA' })).toEqual([]);
  });

  test.each<[StatementTerms, string]>([
    [{ speaker: 'Blinkin' }, 'ENTITY_UNKNOWN'],
    [{ speaker: '' }, 'ENTITY_UNKNOWN'],
    [{ about: 'person:nobody' }, 'ENTITY_UNKNOWN'],
    [{ from: '2022-13' }, 'INPUT_INVALID'],
    [{ mode: 'loud' }, 'INPUT_INVALID'],
  ])('%j is refused with %s', async (terms, code) => {
    await expect((async () => records(terms))()).rejects.toMatchObject({ code });
  });

  test('no terms are no filter', () => {
    expect(filterOfTerms({ firstHand: false, unnamed: false })).toBeUndefined();
  });

  test('no link leads out of the export, though its graph goes on', async () => {
    const source = await openExport(store, { where: { about: 'CSTO' } });
    const nodes = new Set<string>();
    for await (const page of nodesOf(source)) for (const { id } of page) nodes.add(id);
    expect(nodes.size).toBe(source.size);
    for await (const page of linksOf(source))
      for (const { source: from, target } of page) expect([nodes.has(from), nodes.has(target)]).toEqual([true, true]);
  });

  test('what is loaded while an export is under way is left out whole, so that every link has both of its ends', async () => {
    const source = await openExport(store);
    const [statement] = tricky.statements;
    const late = { type: 'entity', id: 'person:late-example', kind: 'PERSON', name: 'Late Example' };
    const corrected = { ...statement, speaker: late.id };
    await loadLines(store, [JSON.stringify(late), JSON.stringify(corrected)]);
    const nodes: string[] = [];
    for await (const page of nodesOf(source)) nodes.push(...page.map(({ id }) => id));
    expect(nodes).toContain(statement?.id);
    expect(nodes).not.toContain(late.id);
    for await (const page of linksOf(source))
      for (const { source: from, target } of page) expect([from, target]).not.toContain(late.id);
    await loadLines(store, [JSON.stringify(statement)]);
  });

  test('it reads page by page, only as fast as it is written, and ends where it is told to', async () => {
    const calls: string[] = [];
    const counting: Reader = {
      read: (name, parameters) => {
        calls.push(name);
        return store.read(name, parameters);
      },
    };
    const stop = new AbortController();
    const source = await openExport(counting, { signal: stop.signal });
    const selecting = calls.length;
    const pages = nodesOf(source);
    await pages.next();
    expect(calls.slice(selecting)).toEqual(['entities-by-id']);
    stop.abort();
    await expect(pages.next()).rejects.toThrow(/abort/i);
    expect(calls.slice(selecting)).toEqual(['entities-by-id']);
  });
});
