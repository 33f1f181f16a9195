/** Utterances asked on both engines: the seed's groups and rivals, wordings compared, filters, and no call more for more of them. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { answer, ask, callsOf } from './ask.ts';
import { outletOf, seed } from './seed-records.ts';

const whole = `query ($where: UtteranceFilter, $first: Int = 100) { utterances(where: $where, first: $first) { totalCount nodes {
  id gist method speaker { id }
  reports { similarity matched { kind strength evidence } wording difference { change words } statement { id speaker { id } utterance { id } } }
  rivals { similarity matched { kind strength evidence } difference { change words } utterance { id speaker { id } } } } } }`;

interface Utterance {
  readonly id: string;
  readonly speaker: { readonly id: string };
  readonly reports: readonly {
    readonly statement: { readonly id: string; readonly speaker: { id: string }; readonly utterance: { id: string } };
  }[];
  readonly rivals: readonly {
    readonly utterance: { readonly id: string; readonly speaker: { readonly id: string } };
  }[];
}

const planes = 'utterance:caravanserai-2022-01-10-001494';
const psaki = 'utterance:young-bhartiya-2022-01-07-003895';

describe.each(engines)('utterances on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  }, 120_000);
  afterAll(() => close(store));

  const idsWhere = async (where: object): Promise<string[]> => {
    const { utterances } = await ask(store, whole, { where });
    expect(utterances.nodes).toHaveLength(utterances.totalCount);
    return utterances.nodes.map(({ id }: Utterance) => id);
  };

  test('the seed has these groups, most reports first, and no others', async () => {
    const { utterances } = await ask(store, whole, { where: { reportsMin: 2 } });
    const groups = utterances.nodes.map(({ reports }: Utterance) => reports.map(({ statement }) => statement.id));
    expect(groups).toEqual([
      ['statement:wall-street-journal-2022-01-09-000338', 'statement:caravanserai-2022-01-10-001494'],
      ['statement:news7h-2022-01-06-000052', 'statement:news7h-2022-01-06-000223'],
      ['statement:wall-street-journal-2022-01-09-001128', 'statement:wall-street-journal-2022-01-09-001988'],
      ['statement:young-bhartiya-2022-01-07-000165', 'statement:young-bhartiya-2022-01-07-001176'],
    ]);
  });

  test('nothing ever gives one utterance to two speakers; rivals are other speakers, each the other’s', async () => {
    const { utterances } = await ask(store, whole);
    const nodes: readonly Utterance[] = utterances.nodes;
    for (const { id, speaker, reports, rivals } of nodes) {
      for (const { statement } of reports) {
        expect(statement.speaker).toEqual(speaker);
        expect(statement.utterance).toEqual({ id });
      }
      for (const { utterance } of rivals) {
        expect(utterance.speaker).not.toEqual(speaker);
        const other = nodes.find((node) => node.id === utterance.id);
        expect(other?.rivals.map((rival) => rival.utterance.id)).toContain(id);
      }
    }
    const pairs = nodes.flatMap(({ id, rivals }) => rivals.map(({ utterance }) => [id, utterance.id].sort().join(' ')));
    expect([...new Set(pairs)].sort()).toEqual([
      `utterance:caravanserai-2022-01-10-003916 ${psaki}`,
      `utterance:caravanserai-2022-01-10-004056 ${psaki}`,
      'utterance:upi-2022-01-09-000341 utterance:wall-street-journal-2022-01-09-001128',
      'utterance:upi-2022-01-09-000720 utterance:wall-street-journal-2022-01-09-001400',
      'utterance:upi-2022-01-09-000720 utterance:young-bhartiya-2022-01-07-000692',
      'utterance:wall-street-journal-2022-01-09-001400 utterance:young-bhartiya-2022-01-07-000692',
    ]);
  });

  test('"more than 75 planes": why, how strongly, and how the wordings differ', async () => {
    const { node } = await ask(
      store,
      `{ node(id: "${planes}") { ... on Utterance { method speaker { name } reports { similarity matched { kind strength evidence } wording difference { change words } } } } }`,
    );
    const [first, second] = node.reports;
    expect(node).toMatchObject({ method: 'wording/1', speaker: { name: 'Russian Defense Ministry' } });
    expect(second.matched[0]).toEqual({
      ...{ kind: 'FIGURE', strength: 1 },
      evidence: 'AIRCRAFT 75, transport planes of the deployment to Kazakhstan',
    });
    expect(second.matched.at(-1)).toMatchObject({ kind: 'ABOUT', strength: 0.6 });
    expect(second.matched.at(-1).evidence).toMatch(/^Kazakhstan, /);
    expect(second.similarity).toBeGreaterThan(0.8);
    expect(first.difference).toBeNull();
    const words = (changes: readonly string[]) =>
      second.difference
        .filter(({ change }: { change: string }) => changes.includes(change))
        .map((part: { words: string }) => part.words)
        .join(' ');
    expect(words(['SAME', 'ADDED'])).toBe(second.wording);
    expect(words(['LEFT_OUT'])).toContain('cargo');
  });

  test('"watching": the same words from Price and from Psaki, side by side', async () => {
    const { utterances } = await ask(store, whole, { where: { speaker: 'Psaki' } });
    const [{ rivals, reports }] = utterances.nodes;
    expect(reports).toHaveLength(1);
    expect(rivals.map(({ utterance }: Utterance['rivals'][number]) => utterance.speaker.id)).toEqual([
      'person:ned-price',
      'person:ned-price',
    ]);
    for (const { matched } of rivals) expect(matched[0].kind).toBe('QUOTE');
    expect(rivals[0].difference).toContainEqual({ change: 'ADDED', words: 'United States and, frankly, the' });
    expect(rivals[0].difference).toContainEqual({
      change: 'SAME',
      words: 'be watching for any violation of human rights',
    });
  });

  test.each<[object, number]>([
    [{}, 11],
    [{ reportsMin: 2 }, 4],
    [{ reportsMin: 3 }, 0],
    [{ rivalled: true }, 8],
    [{ rivalled: false }, 3],
    [{ rivalled: true, reportsMin: 2 }, 1],
    [{ speaker: 'Ned Price' }, 2],
    [{ speaker: 'Blinken' }, 0],
    [{ outlet: 'UPI' }, 2],
    [{ outlet: 'Caravanserai', reportsMin: 2 }, 1],
    [{ outlets: ['Caravanserai', 'The Wall Street Journal'] }, 1],
    [{ outlets: ['Caravanserai', 'Young Bhartiya'] }, 3],
    [{ outlets: ['Young Bhartiya', 'The Wall Street Journal'] }, 2],
    [{ outlets: ['Caravanserai', 'Young Bhartiya', 'The Wall Street Journal'] }, 6],
  ])('%j finds %i', async (where, count) => {
    expect(await idsWhere(where)).toHaveLength(count);
  });

  test.each<[readonly string[], RegExp]>([
    [['Caravanserai'], /name two or more/],
    [['Caravanserai', 'organization:caravanserai'], /name two or more/],
    [Array.from({ length: 21 }, () => 'Caravanserai'), /at most 20 outlets/],
  ])('outlets %j cannot be compared', async (outlets, message) => {
    const { errors } = await answer(store, whole, { where: { outlets } });
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(message),
    });
  });

  test('an outlet’s utterances are those that a statement in one of its articles reports', async () => {
    const { utterances } = await ask(store, whole);
    const expected = utterances.nodes
      .filter(({ reports }: Utterance) =>
        reports.some(({ statement: { id } }) => {
          const statement = seed.statements.find((one) => one.id === id);
          return statement && outletOf(statement) === 'organization:young-bhartiya';
        }),
      )
      .map(({ id }: Utterance) => id);
    expect(await idsWhere({ outlet: 'Young Bhartiya' })).toEqual(expected);
  });

  test('forward and back, page by page, everything once', async () => {
    const all = await idsWhere({});
    const forward: string[] = [];
    for (let after: string | null = null; ; ) {
      const { utterances } = await ask(
        store,
        'query ($after: String) { utterances(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      forward.push(...utterances.nodes.map(({ id }: Utterance) => id));
      if (!utterances.pageInfo.hasNextPage) break;
      after = utterances.pageInfo.endCursor;
    }
    expect(forward).toEqual(all);
    const { utterances } = await ask(store, '{ utterances(last: 4) { nodes { id } } }');
    expect(utterances.nodes.map(({ id }: Utterance) => id)).toEqual(all.slice(-4));
  });

  test('a statement says what it reports; stats count them', async () => {
    const { statement, alone, stats } = await ask(
      store,
      `{ statement(id: "statement:wall-street-journal-2022-01-09-000338") { utterance { id reports { statement { id } } } }
         alone: statement(id: "statement:wall-street-journal-2022-01-09-000568") { utterance { id } } stats { utterances } }`,
    );
    expect(statement.utterance).toMatchObject({ id: planes });
    expect(statement.utterance.reports).toHaveLength(2);
    expect(alone.utterance).toBeNull();
    expect(stats.utterances).toBe(11);
  });

  test('eleven utterances take as many Cypher calls as two', async () => {
    const two = await callsOf(store, whole, { first: 2 });
    expect(await callsOf(store, whole, { first: 100 })).toEqual(two);
    expect(two.length).toBeLessThanOrEqual(8);
  });

  test('of its reports and rivals come as many as are asked for, beside how many there are', async () => {
    const counted = `{ utterances(where: { speaker: "Psaki" }) { nodes {
      reportCount reports(first: 5) { similarity } rivalCount rivals(first: 1) { similarity } } } }`;
    const { utterances } = await ask(store, counted, {});
    const [{ reportCount, reports, rivalCount, rivals }] = utterances.nodes;
    expect([reportCount, reports.length, rivalCount, rivals.length]).toEqual([1, 1, 2, 1]);
    const { errors } = await answer(store, '{ utterances { nodes { reports(first: 0) { similarity } } } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'INPUT_INVALID' });
  });

  test.each([
    ['{reportsMin: 0}', 'INPUT_INVALID'],
    ['{speaker: "Psacki"}', 'ENTITY_UNKNOWN'],
  ])('%s is refused as %s', async (where, code) => {
    const { errors } = await answer(store, `{ utterances(where: ${where}) { nodes { id } } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
  });
});
