/** Answers of the benchmark's contenders, compared. */

import { expect, test } from '@jest/globals';
import { disagreement } from '../../bench/asked/check-answers.ts';
import { type Question, questions } from '../../bench/asked/questions.ts';

const questionNamed = (name: string) => questions.find((question) => question.name === name) as Question;
const entity = { id: 'country:ab', name: 'Ab' };

test('one thing in lists, in any order of its fields and lists, is the same thing', () => {
  const best = [{ id: 'statement:a', speaker: entity, about: [entity, { id: 'country:cd', name: 'Cd' }], relays: [] }];
  const rival = {
    statements: [
      {
        about: [{ name: 'Cd', id: 'country:cd' }, entity],
        speaker: [entity],
        id: 'statement:a',
        relaysConnection: { edges: [] },
      },
    ],
  };
  expect(disagreement(questionNamed('statement'), [best], [rival])).toBeNull();
  expect(disagreement(questionNamed('statement'), [best], [{ statement: { ...best[0], about: [] } }])).toMatch(
    /^sample 0: /,
  );
});

test('months are counted alike from buckets and from pairs of months', () => {
  const best = [
    { said: '2023-01', published: '2023-01', total: 2 },
    { said: null, published: '2023-02', total: 1 },
  ];
  const buckets = [
    { start: '2023-01', said: 2, published: 2 },
    { start: '2023-02', said: 0, published: 1 },
  ];
  expect(disagreement(questionNamed('timeline'), [best], [{ timeline: { undated: 1, buckets } }])).toBeNull();
});

test('a search may find more than the best Cypher, and of a full page others', () => {
  const found = (...ids: string[]) => ({ search: { nodes: ids.map((id) => ({ node: { id } })) } });
  const search = questionNamed('search');
  expect(disagreement(search, [[{ id: 'a' }]], [found('b', 'a')])).toBeNull();
  expect(disagreement(search, [[{ id: 'a' }]], [found('b')])).not.toBeNull();
});
