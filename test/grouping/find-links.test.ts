/** Looking for matches by shared words finds all that comparing every pair finds. */

import { expect, test } from '@jest/globals';
import { findLinks } from '../../src/grouping/find-links.ts';
import { matchStatements } from '../../src/grouping/match-statements.ts';
import { figureOf, spokenOf } from './spoken-of.ts';

const quote = 'the river will rise above every bridge of the old town by Friday night';
const statements = [
  spokenOf({ id: 'statement:a', quotes: [quote], gist: 'Ada warns.' }),
  spokenOf({ id: 'statement:b', quotes: [quote.slice(4, 50)], gist: 'Bo warns.', speaker: 'person:bo' }),
  spokenOf({ id: 'statement:c', gist: 'Calm has returned everywhere at last.' }),
  spokenOf({ id: 'statement:d', gist: 'At last calm has everywhere returned.' }),
  spokenOf({ id: 'statement:e', gist: 'Some drowned.', figures: [figureOf({ value: 12 })] }),
  spokenOf({ id: 'statement:f', gist: 'Twelve lives were lost.', figures: [figureOf({ value: 12 })] }),
  spokenOf({ id: 'statement:g', gist: 'Trains run.' }),
];
const pairs = (fresh: readonly string[]) =>
  findLinks(statements, new Set(fresh.map((name) => `statement:${name}`)))
    .map(({ one, other }) => `${one.at(-1)}${other.at(-1)}`)
    .sort();

test('quotes, gists and figures, each pair once', () => {
  const all = statements.flatMap((one, index) =>
    statements.slice(index + 1).flatMap((other) => matchStatements(one, other) ?? []),
  );
  expect(pairs([...'abcdefg'])).toEqual(all.map(({ one, other }) => `${one.at(-1)}${other.at(-1)}`).sort());
  expect(pairs([...'abcdefg'])).toEqual(['ab', 'cd', 'ef']);
});

test.each([
  ['a', ['ab']],
  ['b', ['ab']],
  ['cf', ['cd', 'ef']],
  ['g', []],
  ['', []],
])('only pairs with one of the fresh: %j', (fresh, found) => {
  expect(pairs([...fresh])).toEqual(found);
});
