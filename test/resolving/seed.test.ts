/** The seed's own names: each leads back to its entity, among all the others. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import type { EntityRecord, RelationRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import { scoreResolutions } from '../../src/resolving/score-resolutions.ts';
import { context, mention } from './harness.ts';

const read = <T>(file: string): T[] =>
  readFileSync(projectFile('seed', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const entities = read<EntityRecord>('entities.jsonl');
const relations = read<RelationRecord>('relations.jsonl');
const resolver = createResolver({ entities, relations });

/** Each name as a mention of its own article, a person's short ones after the full one. */
const cases = entities.flatMap(({ id, name, aliases = [], kind }) =>
  [name, ...aliases].map((words) => ({ id, words, before: kind === 'PERSON' ? [name] : [] })),
);

test('every name and alias of the seed leads to its entity', () => {
  const missed = cases.filter(({ id, words, before }) => {
    const role = id.startsWith('place:') ? 'ABOUT' : 'SPEAKER';
    const mentions = [...before, words].map((one) => mention(one, { role }));
    const resolved = resolver.resolve(mentions, { ...context, published: '2022-01-09' });
    return scoreResolutions(resolved, [...before.map(() => null), id]).right !== 1;
  });
  expect(missed.map(({ words }) => words)).toEqual([]);
  expect(cases.length).toBeGreaterThan(180);
});

test.each([
  ['the Kazakh president', '2022-01-09', 'person:kassym-jomart-tokayev'],
  ['the Kazakh president', '2018-01-09', 'person:nursultan-nazarbayev'],
  ['the former Kazakh president', '2022-01-09', 'person:nursultan-nazarbayev'],
  ['Тоқаев Қасым-Жомарт', '2022-01-09', 'person:kassym-jomart-tokayev'],
  ['Касым-Жомарт Токаев', '2022-01-09', 'person:kassym-jomart-tokayev'],
  ['President Tokajew', '2022-01-09', 'person:kassym-jomart-tokayev'],
  ["Moscow's defence ministry", '2022-01-09', 'organization:russian-defense-ministry'],
  ["Russia's defense ministry", '2022-01-09', 'organization:russian-defense-ministry'],
  ['the Kremlin spokesman', '2022-01-09', 'person:dmitry-peskov'],
  ['the Kremlin', '2022-01-09', 'organization:kremlin'],
  ['the U.S. Secretary of State', '2022-01-09', 'person:antony-blinken'],
  ['Moscow', '2022-01-09', 'country:ru'],
  ['Collective Security Treaty Organization (CSTO)', '2022-01-09', 'organization:csto'],
])('%s on %s', (words, published, id) => {
  expect(resolver.resolve([mention(words)], { ...context, published }).resolutions[0]?.entity).toBe(id);
});

test('the score tells errors from refusals', () => {
  const resolved = resolver.resolve(
    ['Ned Price', 'Moscow', 'Lindqvist', 'he'].map((one) => mention(one)),
    context,
  );
  const expected = ['person:ned-price', 'place:moscow', 'person:lindqvist', 'person:jen-psaki'];
  expect(scoreResolutions(resolved, expected)).toEqual({ all: 4, right: 1, wrong: 2, made: 1, open: 0 });
  expect(scoreResolutions(resolved, [null, null, null, null]).all).toBe(0);
});
