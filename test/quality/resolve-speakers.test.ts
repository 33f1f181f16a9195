/** Whom speakers become: in a graph that knows everybody, and in one that does not know them yet. */

import { expect, test } from '@jest/globals';
import { resolveSpeakers } from '../../tools/quality/resolve-speakers.ts';
import { article, faultless, mention } from './made-up.ts';

const { late, asked, who, cups } = faultless;
const speakers = resolveSpeakers(article, [late, asked, who, cups]);

test.each([
  ['a name', late, 'person:ada-berg', true],
  ['a pronoun', asked, 'person:ada-berg', true],
  ['an alias', who, 'organization:echo', true],
  ['another', who, 'organization:ria', false],
] as const)('%s', (_name, statement, entity, expected) => {
  expect(speakers.isFound(statement, entity)).toBe(expected);
  expect(speakers.isFoundOrMade(statement, entity)).toBe(expected);
});

test('one whom other articles speak of is no new one', () => {
  const known = { ...article, elsewhere: new Set(['person:ada-berg']) };
  expect(resolveSpeakers(known, [late]).isFoundOrMade(late, 'person:ada-berg')).toBe(true);
  const other = { ...late, speaker: mention('RIA') };
  expect(resolveSpeakers(known, [other]).isFoundOrMade(other, 'person:ada-berg')).toBe(false);
});

test('nobody is nobody', () => {
  const nobody = { ...late, speaker: null };
  expect(resolveSpeakers(article, [nobody]).isFound(nobody, 'person:ada-berg')).toBe(false);
});
