/** Pages: what may be asked for, which cursors are refused, and that turning pages shows every row once. */

import { describe, expect, test } from '@jest/globals';
import {
  type PageArguments,
  type PageRequest,
  type Place,
  requestPage,
  toPage,
  writeCursor,
} from '../../src/reading/pages.ts';

const cursor = writeCursor('day-', { key: '2022-01-09', id: 'b' });

/** What a page statement does: orders all rows, starts after a place, stops at the limit. */
function pageStatement(rows: readonly Place[], { parameters }: PageRequest): Place[] {
  const { after, keyDescending, idDescending, limit } = parameters;
  const compare = (one: Place, other: Place) => {
    const byKey = one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
    const byId = one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
    return (keyDescending ? -byKey : byKey) || (idDescending ? -byId : byId);
  };
  const rest = after ? rows.filter((row) => compare(after, row) < 0) : rows;
  return rest.toSorted(compare).slice(0, limit);
}

describe('page sizes', () => {
  test.each<[PageArguments, number]>([
    [{}, 20],
    [{ first: null, after: null, last: null, before: null }, 20],
    [{ first: 1 }, 1],
    [{ first: 100 }, 100],
    [{ last: 1 }, 1],
    [{ last: 100 }, 100],
    [{ after: cursor }, 20],
    [{ before: cursor }, 20],
    [{ first: 5, last: null, after: cursor }, 5],
  ])('%j asks for %i', (pageArguments, size) => {
    const page = requestPage(pageArguments, 'day', true);
    expect(page).toMatchObject({ size, parameters: { limit: size + 1 } });
  });

  test.each<[PageArguments, string]>([
    [{ first: 0 }, 'first must be from 1 to 100, not 0.'],
    [{ first: -1 }, 'first must be from 1 to 100, not -1.'],
    [{ first: 101 }, 'first must be from 1 to 100, not 101.'],
    [{ last: 0 }, 'last must be from 1 to 100, not 0.'],
    [{ last: 101 }, 'last must be from 1 to 100, not 101.'],
  ])('%j is refused', (pageArguments, message) => {
    expect(() => requestPage(pageArguments, 'day', true)).toThrow(
      expect.objectContaining({ code: 'PAGE_SIZE_INVALID', message }),
    );
  });
});

test.each<[PageArguments, RegExp]>([
  [{ first: 1, last: 1 }, /first or last/],
  [{ after: cursor, before: cursor }, /after or before/],
  [{ first: 1, before: cursor }, /forward with first and after/],
  [{ last: 1, after: cursor }, /back with last and before/],
])('%j is refused: one way at a time', (pageArguments, message) => {
  expect(() => requestPage(pageArguments, 'day', true)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringMatching(message) }),
  );
});

describe('directions', () => {
  test.each([
    [false, {}, { keyDescending: false, idDescending: false }],
    [true, {}, { keyDescending: true, idDescending: false }],
    [false, { last: 3 }, { keyDescending: true, idDescending: true }],
    [true, { last: 3 }, { keyDescending: false, idDescending: true }],
  ])('descending %j with %j', (descending, pageArguments, parameters) => {
    expect(requestPage(pageArguments, 'day', descending).parameters).toMatchObject({ ...parameters, after: null });
  });
});

describe('cursors', () => {
  test.each<[string, Place]>([
    ['a text', { key: '2022-01-09', id: 'statement:b' }],
    ['a number', { key: 12, id: 'b' }],
    ['letters of all kinds', { key: 'Ä𝔸🙂"\\', id: 'é' }],
    ['nothing', { key: '', id: '' }],
    ['zero', { key: 0, id: '0' }],
  ])('come back as the place they were written for: %s', (_what, place) => {
    const { order } = requestPage({}, 'name', false);
    expect(requestPage({ after: writeCursor(order, place) }, 'name', false).parameters.after).toEqual(place);
    expect(requestPage({ before: writeCursor(order, place) }, 'name', false).parameters.after).toEqual(place);
  });

  test('can stand in an address as they are', () => {
    expect(writeCursor('name+', { key: 'ÿÿÿ???>>>', id: '~~~' })).toMatch(/^[\w-]+$/);
  });

  const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each<[string, string]>([
    ['of another order', writeCursor('name-', { key: '2022-01-09', id: 'b' })],
    ['of the same order the other way', writeCursor('day+', { key: '2022-01-09', id: 'b' })],
    ['empty', ''],
    ['of no meaning', 'rubbish'],
    ['that is no list', raw({ order: 'day-' })],
    ['of null', raw(null)],
    ['without an id', raw(['day-', '2022-01-09'])],
    ['with a key of another type', raw(['day-', null, 'b'])],
    ['with a map for an id', raw(['day-', '2022-01-09', { $gt: '' }])],
    ['cut short', cursor.slice(0, -4)],
  ])('%s are refused', (_what, wrong) => {
    for (const pageArguments of [{ after: wrong }, { before: wrong }])
      expect(() => requestPage(pageArguments, 'day', true)).toThrow(
        expect.objectContaining({ code: 'CURSOR_INVALID' }),
      );
  });
});

describe('what a page is', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ key: 1, id }));
  const after = writeCursor('n+', { key: 1, id: '0' });
  test.each<[string, PageArguments, number, { ids: string; hasNext: boolean; hasPrevious: boolean }]>([
    ['the first of more', { first: 2 }, 3, { ids: 'ab', hasNext: true, hasPrevious: false }],
    ['the only one', { first: 3 }, 3, { ids: 'abc', hasNext: false, hasPrevious: false }],
    ['one in the middle', { first: 2, after }, 3, { ids: 'ab', hasNext: true, hasPrevious: true }],
    ['the last one', { first: 3, after }, 3, { ids: 'abc', hasNext: false, hasPrevious: true }],
    ['an empty one', { first: 3 }, 0, { ids: '', hasNext: false, hasPrevious: false }],
    ['the last of more, back', { last: 2 }, 3, { ids: 'ba', hasNext: false, hasPrevious: true }],
    ['one in the middle, back', { last: 2, before: after }, 3, { ids: 'ba', hasNext: true, hasPrevious: true }],
    ['the first one, back', { last: 3, before: after }, 3, { ids: 'cba', hasNext: true, hasPrevious: false }],
  ])('%s', (_what, pageArguments, found, { ids, ...expected }) => {
    const page = toPage(requestPage(pageArguments, 'n', false), rows.slice(0, found));
    expect(page).toMatchObject(expected);
    expect(page.rows.map(({ id }) => id).join('')).toBe(ids);
  });
});

describe.each([
  ['ascending', false],
  ['descending', true],
])('turning the pages of an %s order', (_name, descending) => {
  const rows = Array.from({ length: 23 }, (_, index) => ({
    key: (index * 7) % 5,
    id: `id-${String(index).padStart(2, '0')}`,
  }));
  const whole = pageStatement(rows, { ...requestPage({ first: 100 }, 'n', descending) }).map(({ id }) => id);

  test.each([1, 2, 5, 22, 23, 24])('%i at a time shows every row once and in order, forward and back', (size) => {
    for (const backward of [false, true]) {
      const seen: string[][] = [];
      let from: string | null = null;
      for (let more = true; more; ) {
        const request = requestPage(
          backward ? { last: size, before: from } : { first: size, after: from },
          'n',
          descending,
        );
        const page = toPage(request, pageStatement(rows, request));
        seen.push(page.rows.map(({ id }) => id));
        more = backward ? page.hasPrevious : page.hasNext;
        const end = backward ? page.rows[0] : page.rows.at(-1);
        from = end ? writeCursor(request.order, end) : null;
      }
      expect((backward ? seen.reverse() : seen).flat()).toEqual(whole);
    }
  });

  test('rows that arrive before the cursor move nothing', () => {
    const request = requestPage({ first: 5 }, 'n', descending);
    const last = toPage(request, pageStatement(rows, request)).rows.at(-1) as Place;
    const next = requestPage({ first: 5, after: writeCursor(request.order, last) }, 'n', descending);
    const newcomer = { key: descending ? 99 : -1, id: 'newcomer' };
    expect(pageStatement([...rows, newcomer], next).map(({ id }) => id)).toEqual(whole.slice(5, 11));
  });
});
