/** The rank of texts: exact before beginnings before other spellings, names before aliases before texts, then BM25. */

import { describe, expect, test } from '@jest/globals';
import { tokensOfFields } from '../../src/record/search-fields.ts';
import { tokenOf } from '../../src/record/words.ts';
import type { Closeness } from '../../src/searching/alternatives.ts';
import { type FoundText, rank, type SoughtWord } from '../../src/searching/rank.ts';

const word = (alternatives: Readonly<Record<string, Closeness>>, holding = 10, isRequired = true): SoughtWord => ({
  alternatives: new Map(Object.entries(alternatives).map(([key, closeness]) => [tokenOf(key), closeness])),
  isRequired,
  frequency: () => ({ holding, total: 1000 }),
});
const entity = (id: string, ...names: string[]): FoundText => ({
  ...{ type: 'ENTITY', id, words: tokensOfFields(names, { areNames: true }), name: names[0] ?? null },
});
const statement = (id: string, ...texts: string[]): FoundText => ({
  ...{ type: 'STATEMENT', id, words: tokensOfFields(texts, { areNames: false }), name: null },
});
const order = (texts: readonly FoundText[], ...words: SoughtWord[]) => rank(texts, words).map(({ id }) => id);

describe('the order', () => {
  const tokayev = word({ tokayev: 'EXACT', tokayevka: 'BEGINNING', tokaev: 'SPELLING' });

  test('exact, beginning, spelling, whatever the rest', () => {
    const texts = [
      entity('spelling', 'Tokaev'),
      entity('beginning', 'Tokayevka'),
      statement('exact', `Tokayev ${'and so many other things '.repeat(20)}`),
    ];
    expect(order(texts, tokayev)).toEqual(['exact', 'beginning', 'spelling']);
  });

  test('name, alias, text', () => {
    const texts = [
      statement('text', 'Tokayev'),
      entity('alias', 'Office', 'Tokayev'),
      entity('name', 'Tokayev of Almaty'),
    ];
    expect(order(texts, tokayev)).toEqual(['name', 'alias', 'text']);
  });

  test('a name that is nothing else goes before a longer one, and more mentions before one', () => {
    expect(order([entity('longer', 'Tokayev Street'), entity('whole', 'Tokayev')], tokayev)).toEqual([
      'whole',
      'longer',
    ]);
    const texts = [
      statement('once', 'Tokayev spoke again today'),
      statement('twice', 'Tokayev spoke', 'Tokayev today'),
    ];
    expect(order(texts, tokayev)).toEqual(['twice', 'once']);
  });

  test('the rarer of two words counts more, where no text holds both', () => {
    const texts = [statement('common', 'people'), statement('rare', 'peacekeepers')];
    const words = [word({ people: 'EXACT' }, 500), word({ peacekeepers: 'EXACT' }, 2)];
    expect(order(texts, ...words)).toEqual(['rare', 'common']);
  });

  test('stop words add, and are not needed', () => {
    const words = [word({ times: 'EXACT' }), word({ the: 'EXACT' }, 900, false)];
    const hits = rank([entity('with', 'The Times'), entity('without', 'Times Daily')], words);
    expect(hits.map(({ id }) => id)).toEqual(['with', 'without']);
    expect(hits.every(({ score }) => score > 9)).toBe(true);
  });

  test('equals stand in the order of ids', () => {
    expect(order([entity('b', 'Tokayev'), entity('c', 'Tokayev'), entity('a', 'Tokayev')], tokayev)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

test('the score is BM25 as its authors write it, by hand', () => {
  const [hit] = rank(
    [statement('s', 'rain and snow and rain')],
    [word({ rain: 'EXACT' }, 10), word({ snow: 'EXACT' }, 100)],
  );
  const idf = (holding: number) => Math.log(1 + (1000 - holding + 0.5) / (holding + 0.5));
  const saturated = (count: number) =>
    count / (1 - 0.75 + (0.75 * 3) / 12) / (1.2 + count / (1 - 0.75 + (0.75 * 3) / 12));
  const share = (idf(10) * saturated(2) + idf(100) * saturated(1)) / (idf(10) + idf(100));
  expect(hit?.score).toBeCloseTo(7 + share, 5);
});
