/** Disputes as clients ask for them, on both engines, compared with the seed's records themselves. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { spanOfDate } from '../../src/record/partial-date.ts';
import type { FigureRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { answer, ask, callsOf } from './ask.ts';
import { outletOf, seed } from './seed-records.ts';

interface Answered {
  readonly id: string;
  readonly measure: string;
  readonly rule: string;
  readonly figures: readonly {
    readonly day: string;
    readonly figure: { readonly id: string };
    readonly conflictsWith: readonly { readonly id: string }[];
    readonly revises: readonly { readonly id: string }[];
  }[];
}

const fields = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes {
  id measure scope unit low high rule summary
  figures { day dayBasis low high figure { id dispute { id } speaker { id } } revises { id } conflictsWith { id } } }`;

const statementOf = (figure: FigureRecord) => seed.statements.find(({ id }) => id === figure.statement);
const dayOf = (figure: FigureRecord) =>
  figure.asOf ?? statementOf(figure)?.saidOn ?? seed.articles.find(({ id }) => id === figure.article)?.published ?? '';
const numberOf = ({ approximation, value, low, high }: FigureRecord) => [approximation, value, low, high].join();

/** The groups of the seed in which two figures state something else, by measure, scope and unit. */
function groupsInSeed(): Map<string, FigureRecord[]> {
  const groups = new Map<string, FigureRecord[]>();
  for (const figure of seed.figures) {
    const key = [figure.measure.toLowerCase(), figure.scope.toLowerCase().replace(/\W+/g, '-'), figure.unit].join('|');
    groups.set(`dispute:${key}`, [...(groups.get(`dispute:${key}`) ?? []), figure]);
  }
  return new Map([...groups].filter(([, figures]) => new Set(figures.map(numberOf)).size > 1));
}

describe.each(engines)('disputes on $name', ({ open, close }) => {
  let store: Store;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    await close(store);
    await rm(folder, { recursive: true });
  });

  const find = async (where: object = {}, paging = 'first: 100') =>
    (await ask(store, `query ($where: DisputeFilter) { disputes(where: $where, ${paging}) { ${fields} } }`, { where }))
      .disputes;
  const idsOf = ({ nodes }: { nodes: readonly Answered[] }) => nodes.map(({ id }) => id);

  test('are the groups of the seed whose figures differ, each with all of its figures', async () => {
    const found = await find();
    const expected = [...groupsInSeed()].map(([id, figures]) => [id, figures.map((figure) => figure.id).sort()]).sort();
    expect(found.nodes.map(({ id, figures }: Answered) => [id, figures.map(({ figure }) => figure.id).sort()])).toEqual(
      expected,
    );
    expect(found.totalCount).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(4);
  });

  test('stand in the order of days, with no figure preferred', async () => {
    const { nodes } = await find({ measure: 'DEATHS', scope: 'IN KAZAKHSTAN' });
    const [{ figures }] = nodes;
    const records = figures.map(({ figure }: { figure: { id: string } }) =>
      seed.figures.find(({ id }) => id === figure.id),
    );
    const days = records.map((record: FigureRecord) => dayOf(record));
    expect(figures.map(({ day }: { day: string }) => day)).toEqual(days);
    expect(days).toEqual(days.toSorted());
    expect(figures.map(({ dayBasis }: { dayBasis: string }) => dayBasis)).toEqual(
      records.map((record: FigureRecord) =>
        record.asOf ? 'AS_OF' : statementOf(record)?.saidOn ? 'SAID' : 'PUBLISHED',
      ),
    );
  });

  test('"more than 160" and "at least 160" are a difference; who died is told by whose account', async () => {
    const { nodes } = await find({ measure: 'DEATHS', scope: 'protests in Kazakhstan' });
    expect(nodes).toMatchObject([{ rule: 'DIFFERENCE', low: 24, high: null, unit: 'people' }]);
    expect(nodes[0].summary).toBe(
      "Deaths, protests in Kazakhstan: from “dozens” (News7h in its own voice, published 6 January 2022) to more than 160 (Kazakhstan's Health Ministry through Russian news agencies, published 9 January 2022); all could be true together.",
    );
  });

  test('"nearly 6,000" on 9 January and "nearly 8,000" on 10 January are a difference', async () => {
    const { nodes } = await find({ measure: 'DETAINED' });
    expect(nodes).toMatchObject([{ rule: 'DIFFERENCE', low: 2000, high: 8000 }]);
    expect(nodes[0].figures.map(({ low, high }: { low: number; high: number }) => [low, high])).toEqual([
      [2000, null],
      [5400, 6000],
      [7200, 8000],
    ]);
  });

  test('about 2,500 and about 3,500 troops in one week are a contradiction', async () => {
    const { nodes } = await find({ rule: 'CONTRADICTION' });
    expect(nodes).toHaveLength(1);
    const conflicts = nodes[0].figures.filter(({ conflictsWith }: Answered['figures'][0]) => conflictsWith.length > 0);
    const numberWithId = (id: string) => seed.figures.find((figure) => figure.id === id)?.value;
    expect(
      conflicts.map(({ figure, conflictsWith }: Answered['figures'][0]) => [
        numberWithId(figure.id),
        conflictsWith.map(({ id }) => numberWithId(id)),
      ]),
    ).toEqual([
      [2500, [3500]],
      [3500, [2500]],
    ]);
  });

  test.each([
    ['measure', { measure: 'TROOPS' }, ({ measure }: FigureRecord) => measure === 'TROOPS'],
    ['scope', { scope: 'almaty' }, ({ scope }: FigureRecord) => /almaty/i.test(scope)],
    ['outlet', { outlet: 'Caravanserai' }, (figure: FigureRecord) => outletOf(figure) === 'organization:caravanserai'],
    [
      'speaker',
      { speaker: "Kazakhstan's health ministry" },
      (figure: FigureRecord) => statementOf(figure)?.speaker === 'organization:kazakh-health-ministry',
    ],
    [
      'speaker, an outlet in its own voice',
      { speaker: 'Wall Street Journal' },
      (figure: FigureRecord) => !figure.statement && outletOf(figure) === 'organization:wall-street-journal',
    ],
  ])('by %s', async (_name, where, fits) => {
    const expected = [...groupsInSeed()].filter(([, figures]) => figures.some(fits)).map(([id]) => id);
    const found = await find(where);
    expect(idsOf(found)).toEqual(expected.sort());
    expect(found.totalCount).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });

  test('are paged forward and back without a gap', async () => {
    const all = idsOf(await find());
    const first = await find({}, 'first: 2');
    const second = await find({}, `first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(all.slice(0, 4));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([true, true]);
    const back = await find({}, `last: 2, before: "${second.pageInfo.startCursor}"`);
    expect(idsOf(back)).toEqual(idsOf(first));
    expect(idsOf(await find({}, 'last: 1'))).toEqual(all.slice(-1));
    const { errors } = await answer(store, '{ disputes(first: 101) { totalCount } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'PAGE_SIZE_INVALID' });
  });

  test('are nodes, and reached from their figures', async () => {
    const { nodes } = await find();
    for (const { id, figures } of nodes) for (const { figure } of figures) expect(figure.dispute).toEqual({ id });
    const found = await ask(
      store,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } figures(first: 100) { nodes { id dispute { id } } } }',
      { ids: [nodes[0].id, 'dispute:deaths|nowhere|people', 'dispute:nonsense', 'dispute:'] },
    );
    expect(found.nodes).toEqual([{ __typename: 'Dispute', id: nodes[0].id }, null, null, null]);
    const disputed = new Map(
      [...groupsInSeed()].flatMap(([id, figures]) => figures.map((figure): [string, string] => [figure.id, id])),
    );
    for (const { id, dispute } of found.figures.nodes) expect(dispute?.id).toBe(disputed.get(id));
    expect(found.figures.nodes).toHaveLength(seed.figures.length);
  });

  test.each([
    [{ publishedFrom: '2022-01-08', publishedTo: '1999-01-01' }, 0],
    [{ publishedTo: '1999-01-01' }, 0],
    [{ publishedFrom: '2999-01-01' }, 0],
    [{ publishedFrom: '1999-01-01', publishedTo: '2999-01-01' }, null],
    [{ saidTo: '1999-01-01' }, 0],
    [{ saidFrom: '2999-01-01' }, 0],
    [{ saidFrom: null, saidTo: null }, null],
  ])('of days: %j', async (where, count) => {
    const found = await find(where);
    expect(found.totalCount).toBe(count ?? (await find()).totalCount);
  });

  test('on a day are those with a figure published on it', async () => {
    const all = await find();
    const day = '2022-01-10';
    const articles = new Set(seed.articles.filter(({ published }) => published === day).map(({ id }) => id));
    const figuresOf = new Map(seed.figures.map(({ id, article }) => [id, article]));
    const expected = all.nodes.filter(({ figures }: Answered) =>
      figures.some(({ figure }) => articles.has(figuresOf.get(figure.id) ?? '')),
    );
    expect(idsOf(await find({ publishedFrom: day, publishedTo: day }))).toEqual(idsOf({ nodes: expected }));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.nodes.length);
  });

  test('by the day of saying are those with a figure said on it; a week is each of its days, and what is not known is none', async () => {
    const all = await find();
    const saidOn = new Map(seed.statements.map(({ id, saidOn }) => [id, saidOn]));
    const day = '2022-01-05';
    const fits = (date: string | undefined) => {
      const span = date ? spanOfDate(date) : null;
      return span !== null && span.first <= day && day <= span.last;
    };
    const figureWith = new Map(seed.figures.map(({ id, statement }) => [id, statement]));
    const expected = all.nodes.filter(({ figures }: Answered) =>
      figures.some(({ figure }) => fits(saidOn.get(figureWith.get(figure.id) ?? '') ?? undefined)),
    );
    expect(idsOf(await find({ saidFrom: day, saidTo: day }))).toEqual(idsOf({ nodes: expected }));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.nodes.length);
  });

  test('take the same few Cypher calls however many figures there are', async () => {
    expect(await callsOf(store, '{ disputes { nodes { summary figures { day conflictsWith { id } } } } }')).toEqual([
      ...['disputes-page', 'stated-figures'],
    ]);
    const figures = '{ figures(first: 100) { nodes { dispute { id rule } } } }';
    expect(await callsOf(store, figures)).toEqual(['figures-by-id', 'figures-page', 'stated-figures']);
    expect(await callsOf(store, '{ disputes { totalCount } }')).toEqual(['disputes-page', 'stated-figures']);
  });

  test('a later figure of the same speaker revises; a smaller count of a later day contradicts', async () => {
    const article = seed.articles.find(({ id }) => id === 'article:caravanserai-2022-01-10');
    const speaker = 'organization:kazakh-interior-ministry';
    const statement = seed.statements.find((one) => one.speaker === speaker && one.article === article?.id);
    const made = {
      statement: { ...statement, id: 'statement:caravanserai-2022-01-10-000000', saidOn: '2022-01-11', repeats: [] },
      figure: {
        ...{ type: 'figure', id: 'figure:caravanserai-2022-01-10-000000', article: article?.id, value: 7000 },
        ...{ statement: 'statement:caravanserai-2022-01-10-000000', measure: 'DETAINED', approximation: 'EXACT' },
        ...{ unit: 'people', scope: 'Protests in  Kazakhstan.' },
      },
    };
    const file = join(folder, 'later.jsonl');
    await writeFile(file, [made.statement, made.figure].map((record) => JSON.stringify(record)).join('\n'));
    await load(store, [file], { strict: true });
    const { nodes } = await find({ measure: 'DETAINED' });
    const [earlier] = seed.figures.filter((figure) => figure.measure === 'DETAINED' && figure.value === 8000);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ rule: 'CONTRADICTION', low: 2000, high: 8000 });
    expect(nodes[0].figures.at(-1)).toMatchObject({
      ...{ day: '2022-01-11', dayBasis: 'SAID', low: 7000, high: 7000, figure: { id: made.figure.id } },
      ...{ revises: [{ id: earlier?.id }], conflictsWith: [{ id: earlier?.id }] },
    });
  });

  test('an unknown speaker is an error with the nearest names', async () => {
    const { errors } = await answer(store, '{ disputes(where: {speaker: "Tokayeff"}) { totalCount } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });
});
