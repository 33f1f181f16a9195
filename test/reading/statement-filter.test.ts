/** Filters of statements: the terms they come to, De Morgan's laws, and their limits. */

import { describe, expect, test } from '@jest/globals';
import { firstDay, lastDay } from '../../src/reading/days.ts';
import {
  type Conjunction,
  labelOfKind,
  type StatementFilter,
  toConjunctions,
} from '../../src/reading/statement-filter.ts';

const findEntity = async (reference: string) => `found:${reference}`;
const conjunctionsOf = (filter: StatementFilter | null | undefined) => toConjunctions(filter, findEntity);
/** Conjunctions as people write them: `a=1 & !b=2 | c=3`. */
const written = async (filter: StatementFilter) =>
  (await conjunctionsOf(filter))
    .map((terms) =>
      terms.map(({ field, values, negated }) => `${negated ? '!' : ''}${field}=${values.join()}`).join(' & '),
    )
    .join(' | ');

const direct: StatementFilter = { mode: 'DIRECT' };
const byBo: StatementFilter = { article: 'bo' };
const rain: StatementFilter = { text: 'rain' };
const far: StatementFilter = { depthMin: 2 };

describe('terms', () => {
  test.each<[string, StatementFilter, string]>([
    ['an entity is looked up', { speaker: 'Blinken' }, 'speaker=found:Blinken'],
    [
      'every field for an entity is',
      { speaker: 'a', about: 'b', via: 'c', audience: 'd', outlet: 'e' },
      'speaker=found:a & about=found:b & via=found:c & audience=found:d & outlet=found:e',
    ],
    ['a kind is the label of its nodes', { speakerKind: 'GROUP' }, 'speakerKind=Group'],
    ['an article goes by its id', { article: 'article:x' }, 'article=article:x'],
    ['depths, zero too', { depthMin: 0, depthMax: 0 }, 'depthMin=0 & depthMax=0'],
    ['case of a text does not count', { text: 'Rain IN Ägypten' }, 'text=rain in ägypten'],
    ['a day is itself', { saidFrom: '2022-01-09', saidTo: '2022-01-09' }, 'saidFrom=2022-01-09 & saidTo=2022-01-09'],
    [
      'from a month means its first day, to a month its last',
      { saidFrom: '2022-02', saidTo: '2022-02' },
      'saidFrom=2022-02-01 & saidTo=2022-02-28',
    ],
    [
      'years and weeks likewise',
      { publishedFrom: '2022', publishedTo: '2022-W01' },
      'publishedFrom=2022-01-01 & publishedTo=2022-01-09',
    ],
    ['null is not given', { speaker: null, mode: undefined, depthMax: null, and: null, or: null, not: null }, ''],
  ])('%s', async (_what, filter, expected) => {
    expect(await written(filter)).toBe(expected);
  });

  test('an entity that cannot be found is an error of the whole filter', async () => {
    const failing = toConjunctions({ not: { or: [{ about: 'Nobody' }] } }, () => Promise.reject(new Error('nobody')));
    await expect(failing).rejects.toThrow('nobody');
  });
});

describe('and, or, not', () => {
  test.each<[string, StatementFilter, string]>([
    ['fields side by side', { ...direct, ...byBo }, 'article=bo & mode=DIRECT'],
    ['and', { and: [direct, byBo] }, 'mode=DIRECT & article=bo'],
    ['or', { or: [direct, byBo] }, 'mode=DIRECT | article=bo'],
    ['not', { not: direct }, '!mode=DIRECT'],
    ['not not', { not: { not: direct } }, 'mode=DIRECT'],
    ['fields beside or', { ...rain, or: [direct, byBo] }, 'text=rain & mode=DIRECT | text=rain & article=bo'],
    ['fields beside not', { ...rain, not: direct }, 'text=rain & !mode=DIRECT'],
    ['not and', { not: { and: [direct, byBo] } }, '!mode=DIRECT | !article=bo'],
    ['not fields', { not: { ...direct, ...byBo } }, '!article=bo | !mode=DIRECT'],
    ['not or', { not: { or: [direct, byBo] } }, '!mode=DIRECT & !article=bo'],
    ['not or beside fields', { not: { ...rain, or: [direct, byBo] } }, '!text=rain | !mode=DIRECT & !article=bo'],
    ['not of an and with a not', { not: { and: [direct, { not: byBo }] } }, '!mode=DIRECT | article=bo'],
    ['or of and and not', { or: [{ ...direct, ...far }, { not: byBo }] }, 'mode=DIRECT & depthMin=2 | !article=bo'],
    [
      'and of ors multiplies',
      { and: [{ or: [direct, byBo] }, { or: [rain, far] }] },
      'mode=DIRECT & text=rain | mode=DIRECT & depthMin=2 | article=bo & text=rain | article=bo & depthMin=2',
    ],
    ['an and of nothing says nothing', { ...direct, and: [] }, 'mode=DIRECT'],
    ['an or with an empty filter lets everything through', { or: [direct, {}] }, 'mode=DIRECT | '],
  ])('%s', async (_what, filter, expected) => {
    expect(await written(filter)).toBe(expected);
  });

  test.each([[undefined], [null], [{}], [{ and: [{}] }], [{ and: [] }], [{ not: { not: {} } }]])(
    '%j lets every statement through',
    async (filter) => {
      expect(await conjunctionsOf(filter)).toEqual([[]]);
    },
  );

  test.each([
    [{ not: {} }],
    [{ ...direct, not: {} }],
    [{ and: [direct, { not: {} }] }],
    [{ not: { or: [{}, direct] } }],
  ])('%j lets no statement through', async (filter) => {
    expect(await conjunctionsOf(filter)).toEqual([]);
  });
});

describe('a thousand made-up filters let through what they say', () => {
  type Statement = { readonly mode: string; readonly article: string; readonly depthMin: number };
  const statements: Statement[] = ['DIRECT', 'INDIRECT', 'MIXED'].flatMap((mode) =>
    ['a', 'b'].flatMap((article) => [0, 1, 2].map((depthMin) => ({ mode, article, depthMin }))),
  );
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const makeUp = (depth: number): StatementFilter => ({
    ...(random(2) && { mode: pick(['DIRECT', 'INDIRECT', 'MIXED'] as const) }),
    ...(random(3) === 0 && { article: pick(['a', 'b']) }),
    ...(random(3) === 0 && { depthMin: random(3) }),
    ...(depth < 3 && random(3) === 0 && { and: [makeUp(depth + 1), makeUp(depth + 1)] }),
    ...(depth < 3 && random(3) === 0 && { or: [makeUp(depth + 1), makeUp(depth + 1)] }),
    ...(depth < 3 && random(2) === 0 && { not: makeUp(depth + 1) }),
  });
  /** What a filter means, straight from its description in the schema. */
  const fits = (filter: StatementFilter, statement: Statement): boolean =>
    (filter.mode === undefined || statement.mode === filter.mode) &&
    (filter.article === undefined || statement.article === filter.article) &&
    (typeof filter.depthMin !== 'number' || statement.depthMin >= filter.depthMin) &&
    (filter.and ?? []).every((each) => fits(each, statement)) &&
    (!filter.or || filter.or.some((each) => fits(each, statement))) &&
    (!filter.not || !fits(filter.not, statement));
  const passes = (conjunctions: readonly Conjunction[], statement: Statement): boolean =>
    conjunctions.some((terms) =>
      terms.every(({ field, values: [value], negated }) => {
        const own = statement[field as keyof Statement];
        return negated !== (field === 'depthMin' ? Number(own) >= Number(value) : own === value);
      }),
    );

  test('and refuse none but for its size', async () => {
    let tooLarge = 0;
    for (let number = 0; number < 1000; number += 1) {
      const filter = makeUp(0);
      const conjunctions = await conjunctionsOf(filter).catch((error: { code: string }) => error.code);
      if (typeof conjunctions === 'string') {
        expect(conjunctions).toBe('INPUT_INVALID');
        tooLarge += 1;
      } else
        for (const statement of statements)
          expect([filter, statement, passes(conjunctions, statement)]).toEqual([
            filter,
            statement,
            fits(filter, statement),
          ]);
    }
    expect(tooLarge).toBeLessThan(200);
  });
});

describe('limits', () => {
  const nested = (depth: number, wrap: (inner: StatementFilter) => StatementFilter): StatementFilter =>
    depth === 0 ? direct : wrap(nested(depth - 1, wrap));
  const choices = (count: number): StatementFilter => ({
    or: Array.from({ length: count }, (_, index) => ({ depthMin: index })),
  });
  const refused = (message: RegExp) => ({ code: 'INPUT_INVALID', message: expect.stringMatching(message) });

  test.each<[string, (inner: StatementFilter) => StatementFilter]>([
    ['not', (not) => ({ not })],
    ['and', (inner) => ({ and: [inner] })],
    ['or', (inner) => ({ or: [inner] })],
  ])('%s nests 8 deep and no deeper', async (_name, wrap) => {
    expect(await written(nested(8, wrap))).toBe('mode=DIRECT');
    await expect(conjunctionsOf(nested(9, wrap))).rejects.toMatchObject(refused(/at most 8 deep/));
  });

  test.each<[string, StatementFilter, StatementFilter]>([
    ['side by side', choices(64), choices(65)],
    ['multiplied', { and: [choices(8), choices(8)] }, { and: [choices(8), choices(9)] }],
    ['by not', { not: { and: choices(64).or ?? [] } }, { not: { and: choices(65).or ?? [] } }],
  ])('64 alternatives are allowed and 65 are not, %s', async (_how, allowed, tooMany) => {
    expect(await conjunctionsOf(allowed)).toHaveLength(64);
    await expect(conjunctionsOf(tooMany)).rejects.toMatchObject(refused(/fewer alternatives/));
  });

  test('a filter that would multiply beyond measure is refused at once', async () => {
    const filter = { and: Array.from({ length: 50 }, () => choices(10)) };
    await expect(conjunctionsOf(filter)).rejects.toMatchObject(refused(/fewer alternatives/));
  });

  test.each([[{ or: [] }], [{ not: { or: [] } }]])('%j is refused: an or must hold something', async (filter) => {
    await expect(conjunctionsOf(filter)).rejects.toMatchObject(refused(/"or" must hold at least one/));
  });
});

test.each([
  ['PERSON', 'Person'],
  ['ORGANIZATION', 'Organization'],
  ['COUNTRY', 'Country'],
  ['PLACE', 'Place'],
  ['GROUP', 'Group'],
  ['EVENT', 'Event'],
] as const)('the label of %s is %s', (kind, label) => {
  expect(labelOfKind(kind)).toBe(label);
});

test.each([
  ['2022-01-09', '2022-01-09', '2022-01-09'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  [null, null, null],
  [undefined, null, null],
])('the first and the last day of %j', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test('a date that is none is refused, also where no Date scalar stands before it', async () => {
  await expect(conjunctionsOf({ saidFrom: 'yesterday' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});

describe('what leaves no room for anything is refused', () => {
  test.each<[StatementFilter, RegExp]>([
    [{ saidFrom: '2022-01-09', saidTo: '2022-01-08' }, /saidFrom \(2022-01-09\) is later than saidTo/],
    [{ publishedFrom: '2022-02', publishedTo: '2022-01' }, /publishedFrom \(2022-02\) is later/],
    [{ depthMin: 2, depthMax: 1 }, /depthMin \(2\) is more than depthMax \(1\)/],
    [{ depthMin: -1 }, /must be 0 or more, not -1/],
    [{ text: ' ' }, /text to look for is empty/],
  ])('%j', async (filter, message) => {
    await expect(conjunctionsOf(filter)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(message),
    });
  });

  test('a week holds its days', async () => {
    await expect(conjunctionsOf({ saidFrom: '2022-01-09', saidTo: '2022-W01' })).resolves.toHaveLength(1);
  });
});
