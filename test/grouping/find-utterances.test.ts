/** From matches to groups and rivals: complete linkage, speakers apart, the same whatever the order. */

import { describe, expect, test } from '@jest/globals';
import { clusterStatements } from '../../src/grouping/cluster-statements.ts';
import { findUtterances } from '../../src/grouping/find-utterances.ts';
import type { Link } from '../../src/grouping/match-statements.ts';

const link = (pair: string, similarity = 0.8, sameSpeaker = true): Link => {
  const [one = '', other = ''] = [...pair].map((name) => `statement:${name}`);
  return { one, other, sameSpeaker, similarity, matched: [{ kind: 'GIST', strength: similarity, evidence: pair }] };
};
const across = (pair: string, similarity?: number) => link(pair, similarity, false);
const gists = new Map([...'abcdef'].map((name) => [`statement:${name}`, `Gist ${name}.`]));
const clusters = (...links: Link[]) =>
  clusterStatements(links)
    .map((group) => group.map((id) => id.replace('statement:', '')).join(''))
    .sort();

describe('groups', () => {
  test.each<[string, Link[], string[]]>([
    ['a pair', [link('ab')], ['ab']],
    ['three that all match', [link('ab'), link('bc'), link('ac')], ['abc']],
    ['nothing is joined by way of a third', [link('ab', 0.9), link('bc', 0.8)], ['ab']],
    ['the stronger match wins', [link('ab', 0.8), link('bc', 0.9)], ['bc']],
    [
      'two groups of two, though one pair between them matches',
      [link('ab', 0.9), link('cd', 0.9), link('bc', 0.8)],
      ['ab', 'cd'],
    ],
    ['equal matches go by id', [link('bc'), link('ab')], ['ab']],
  ])('%s', (_name, links, groups) => {
    expect(clusters(...links)).toEqual(groups);
    expect(clusters(...links.toReversed())).toEqual(groups);
  });
});

describe('utterances', () => {
  test('carry their first statement’s id, the method, and what matched', () => {
    expect(findUtterances(gists, [link('ab', 0.7)])).toEqual([
      {
        ...{ id: 'utterance:a', gist: 'Gist a.', method: 'wording/1', rivals: [] },
        reports: [
          { statement: 'statement:a', similarity: 0.7, matched: link('ab', 0.7).matched, nearest: 'statement:b' },
          { statement: 'statement:b', similarity: 0.7, matched: link('ab', 0.7).matched, nearest: 'statement:a' },
        ],
      },
    ]);
  });

  test('take the gist that is most like all others, and report the best match of each', () => {
    const [utterance] = findUtterances(gists, [link('ab', 0.6), link('ac', 0.7), link('bc', 0.9)]);
    expect(utterance?.gist).toBe('Gist c.');
    expect(utterance?.reports.map(({ nearest }) => nearest)).toEqual(['statement:c', 'statement:c', 'statement:b']);
  });

  test('two speakers are two utterances, each the other’s rival, and never one', () => {
    const found = findUtterances(gists, [across('ab', 0.95)]);
    expect(found.map(({ id, reports }) => [id, reports.length])).toEqual([
      ['utterance:a', 1],
      ['utterance:b', 1],
    ]);
    expect(found.map(({ rivals }) => rivals.map(({ utterance, between }) => [utterance, ...between]))).toEqual([
      [['utterance:b', 'statement:a', 'statement:b']],
      [['utterance:a', 'statement:b', 'statement:a']],
    ]);
  });

  test('a speaker’s two wordings of another’s words stay two', () => {
    const found = findUtterances(gists, [across('ac'), across('bc')]);
    expect(found.map(({ id, rivals }) => [id, rivals.length])).toEqual([
      ['utterance:a', 1],
      ['utterance:b', 1],
      ['utterance:c', 2],
    ]);
  });

  test('groups are rivals once, by their closest pair', () => {
    const found = findUtterances(gists, [
      link('ab'),
      link('cd'),
      across('ac', 0.6),
      across('bd', 0.9),
      across('ad', 0.7),
    ]);
    expect(
      found.map(({ id, rivals }) => [id, rivals.map(({ similarity, between }) => [similarity, ...between])]),
    ).toEqual([
      ['utterance:a', [[0.9, 'statement:b', 'statement:d']]],
      ['utterance:c', [[0.9, 'statement:d', 'statement:b']]],
    ]);
  });

  test('no match, no utterance; a match that no group takes leaves its statement as it is', () => {
    expect(findUtterances(gists, [])).toEqual([]);
    expect(findUtterances(gists, [link('ab', 0.9), link('bc', 0.8)]).map(({ id }) => id)).toEqual(['utterance:a']);
  });

  test('the order of the matches does not count', () => {
    const links = [
      link('ab', 0.7),
      link('bc', 0.7),
      link('ac', 0.6),
      across('ad', 0.8),
      across('be', 0.8),
      link('de', 0.7),
    ];
    expect(findUtterances(gists, links.toReversed())).toEqual(findUtterances(gists, links));
  });
});
