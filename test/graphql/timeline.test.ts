/** Timelines on both engines, against a count of the seed's records that shares no code with them. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { StatementRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines } from '../store/engines.ts';
import { answer, ask, callsOf } from './ask.ts';
import { seed } from './seed-records.ts';

type Interval = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH';

const question = `query ($where: StatementFilter, $interval: TimelineInterval) {
  timeline(where: $where, interval: $interval) {
    interval undated
    buckets { start from to said published speakers { count entity { id } } topics { count entity { id } } }
  }
}`;

/** The seed's dates, by hand: the only week in it, and the intervals in which its days lie. */
const firstDay = (date: string) => (date === '2022-W01' ? '2022-01-03' : date);
const nameOf: Readonly<Record<Interval, (day: string) => string>> = {
  HOUR: (day) => `${day}T00`,
  DAY: (day) => day,
  WEEK: (day) => (day <= '2022-01-09' ? '2022-W01' : '2022-W02'),
  MONTH: (day) => day.slice(0, 7),
};
const spans: Readonly<Record<string, readonly [string, string]>> = {
  '2022-W01': ['2022-01-03', '2022-01-09'],
  '2022-W02': ['2022-01-10', '2022-01-16'],
  '2022-01': ['2022-01-01', '2022-01-31'],
};

function expectedOf(fits: (statement: StatementRecord) => boolean, interval: Interval) {
  const statements = seed.statements.filter(fits).map((statement) => {
    const published = seed.articles.find(({ id }) => id === statement.article)?.published ?? '';
    const said = statement.saidOn === undefined ? null : firstDay(statement.saidOn);
    return { statement, published: nameOf[interval](published), said: said && nameOf[interval](said) };
  });
  const starts = [...new Set(statements.flatMap(({ said, published }) => [published, ...(said ? [said] : [])]))].sort();
  return {
    interval,
    undated: statements.filter(({ said }) => !said).length,
    buckets: starts.map((start) => {
      const here = statements.filter(({ said, published }) => (said ?? published) === start);
      const [from, to] = spans[start] ?? [start.slice(0, 10), start.slice(0, 10)];
      return {
        ...{ start, from, to },
        said: statements.filter(({ said }) => said === start).length,
        published: statements.filter(({ published }) => published === start).length,
        speakers: topOf(here.map(({ statement }) => statement.speaker)),
        topics: topOf(here.flatMap(({ statement }) => statement.about ?? [])),
      };
    }),
  };
}

function topOf(ids: readonly string[]) {
  return [...new Set(ids)]
    .map((id) => ({ count: ids.filter((other) => other === id).length, entity: { id } }))
    .sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, 10);
}

describe.each(engines)('timelines on $name', ({ open, close }) => {
  let store: Store;
  let folder: string;
  beforeAll(async () => {
    store = await open();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    await close(store);
    await rm(folder, { recursive: true });
  });
  const loadRecords = async (records: readonly object[]) => {
    const file = join(folder, 'records.jsonl');
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    await load(store, [file], { strict: true });
  };

  const filters: readonly [string, object | undefined, (statement: StatementRecord) => boolean][] = [
    ['everything', undefined, () => true],
    ['what Blinken said', { speaker: 'Blinken' }, ({ speaker }) => speaker === 'person:antony-blinken'],
    ['what is about the CSTO', { about: 'CSTO' }, ({ about }) => !!about?.includes('organization:csto')],
    [
      'what came through RIA',
      { via: 'RIA' },
      ({ relays }) => !!relays?.some(({ entity }) => entity === 'organization:ria'),
    ],
    [
      'direct or first-hand speech that is not about Russia',
      { or: [{ mode: 'DIRECT' }, { depthMax: 0 }], not: { about: 'Russia' } },
      ({ mode, relays = [], about = [] }) =>
        (mode === 'DIRECT' || relays.length === 0) && !about.includes('country:ru'),
    ],
  ];
  const intervals: readonly Interval[] = ['DAY', 'WEEK', 'MONTH', 'HOUR'];
  test.each(filters.flatMap((filter) => intervals.map((interval) => [...filter, interval] as const)))(
    '%s',
    async (_what, where, fits, interval) => {
      const { timeline } = await ask(store, question, { where, interval });
      const expected = expectedOf(fits, interval);
      expect(timeline).toEqual(expected);
      expect(expected.buckets.length).toBeGreaterThan(0);
    },
  );

  test('nothing fits: no interval', async () => {
    const { timeline } = await ask(store, question, { where: { speaker: 'Blinken', publishedTo: '2001' } });
    expect(timeline).toEqual({ interval: 'DAY', undated: 0, buckets: [] });
  });

  test('speakers and topics take one call each, and none where nobody asks', async () => {
    const calls = (fields: string) => callsOf(store, `{ timeline { buckets { ${fields} } } }`);
    expect(await calls('said')).toEqual(['statements-days']);
    expect(await calls('speakers { count } topics { count }')).toEqual([
      ...['statements-days', 'statements-ranking', 'statements-ranking'],
    ]);
  });

  test('hours are those of UTC, where records give the time', async () => {
    const { entities, article, statement } = exampleRecords;
    await loadRecords([
      ...entities,
      { ...article, published: '2019-03-02T01:10+06:00' },
      { ...statement, saidOn: '2019-03-01T14:05:30Z' },
      { ...statement, id: 'statement:example-2022-01-09-000011', saidOn: '2019-03-01' },
    ]);
    const where = { outlet: 'Example Daily' };
    const { timeline } = await ask(store, question, { where, interval: 'HOUR' });
    expect(
      timeline.buckets.map((bucket: Record<string, unknown>) => [bucket.start, bucket.said, bucket.published]),
    ).toEqual([
      ['2019-03-01T00', 1, 0],
      ['2019-03-01T14', 1, 0],
      ['2019-03-01T19', 0, 2],
    ]);
    const byDay = await ask(store, question, { where, interval: 'DAY' });
    expect(byDay.timeline.buckets).toMatchObject([{ start: '2019-03-01', said: 2, published: 2 }]);
    expect(await ask(store, `{ statement(id: "${statement.id}") { saidOn article { published } } }`)).toEqual({
      statement: { saidOn: '2019-03-01T14:05:30Z', article: { published: '2019-03-02T01:10+06:00' } },
    });
    expect(
      (await ask(store, '{ statements(where: {saidFrom: "2019-03-01", saidTo: "2019-03-01"}) { totalCount } }'))
        .statements,
    ).toEqual({ totalCount: 2 });
  });

  test('more than 1,000 intervals are refused, with what to do', async () => {
    const { article, statement } = exampleRecords;
    const days = Array.from({ length: 1001 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
    await loadRecords([
      { ...article, published: '1970-01-01' },
      ...days.map((saidOn, index) => ({
        ...statement,
        id: `statement:many-${String(index).padStart(6, '0')}`,
        saidOn,
      })),
    ]);
    const { errors } = await answer(store, question, { where: { saidTo: '1980' } });
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('choose a longer interval than DAY'),
    });
    const { timeline } = await ask(store, question, { where: { saidTo: '1980' }, interval: 'MONTH' });
    expect(timeline.buckets.reduce((sum: number, { said }: { said: number }) => sum + said, 0)).toBe(1001);
  });

  test.each<[Interval, readonly string[]]>([
    ['DAY', ['0044-03-15', '1865-04-15', '9998-12-31']],
    ['WEEK', ['0044-W11', '1865-W15', '9998-W53']],
    ['MONTH', ['0044-03', '1865-04', '9998-12']],
  ])('days of any age stand in their order, by %s', async (interval, starts) => {
    const { entities, article, statement } = exampleRecords;
    const days = ['1865-04-15', '9998-12-31', '0044-03-15'];
    await loadRecords([
      ...entities,
      ...days.map((day) => ({
        ...{ ...article, id: `article:age-${day}`, published: day },
        ...{ outlet: 'organization:example-agency', sha256: day.replaceAll('-', '').padEnd(64, '0') },
      })),
      ...days.map((day) => ({
        ...{ ...statement, id: `statement:age-${day}`, article: `article:age-${day}`, saidOn: day },
      })),
    ]);
    const where = { outlet: 'Example Agency' };
    const { timeline } = await ask(store, question, { where, interval });
    expect(timeline.buckets.map(({ start }: { start: string }) => start)).toEqual(starts);
    for (const { from, to } of timeline.buckets) expect([from, to].join()).toMatch(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
    const ordered = 'query ($where: StatementFilter) { statements(where: $where) { nodes { saidOn } } }';
    const { statements } = await ask(store, ordered, { where });
    expect(statements.nodes.map(({ saidOn }: { saidOn: string }) => saidOn)).toEqual([...days].sort().reverse());
  });
});
