/** What links a statement makes, and which links of mentions chance explains. */

import { describe, expect, test } from '@jest/globals';
import { entitiesIn, linkKinds, linksIn } from '../../src/networking/link.ts';
import { mentionedIn, weighMentions } from '../../src/networking/mentions.ts';
import { statement } from './made-up.ts';

const relayed = statement('s1', {
  speaker: 'speaker',
  outlet: 'outlet',
  about: ['topic', 'other', 'speaker'],
  audience: ['listener'],
  relays: [
    { position: 2, entity: 'far' },
    { position: 1, entity: 'near' },
  ],
});

describe('the links in a statement', () => {
  test('speaker to topics and audience; outlet to the nearest relay, and on to the speaker; nothing to itself', () => {
    expect(linksIn([relayed], linkKinds).map(({ id }) => id)).toEqual([
      'SPOKE_ABOUT:speaker|topic',
      'SPOKE_ABOUT:speaker|other',
      'TOLD:speaker|listener',
      'QUOTED:outlet|near',
      'QUOTED:near|far',
      'QUOTED:far|speaker',
      'MENTIONED_WITH:other|topic',
      'MENTIONED_WITH:other|speaker',
      'MENTIONED_WITH:speaker|topic',
    ]);
  });

  test('only those of the kinds asked for', () => {
    expect(linksIn([relayed], ['TOLD']).map(({ kind }) => kind)).toEqual(['TOLD']);
  });

  test('statements of one link are gathered, the newest first, each once', () => {
    const chain = [{ position: 1, entity: 'a' }];
    const [only, ...others] = linksIn(
      [
        statement('s2', { day: '2022-01-02', about: ['b'], relays: chain }),
        statement('s1', { day: '2022-01-01', about: ['b'] }),
        statement('s3', { day: '2022-01-03', about: ['b', 'b'] }),
        statement('s0', { day: '2022-01-02', about: ['b'] }),
      ],
      ['SPOKE_ABOUT'],
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ source: 'a', target: 'b', weight: 4, statements: ['s3', 's0', 's2', 's1'] });
  });

  test('everybody who stands in a statement, once', () => {
    expect(entitiesIn(relayed).toSorted()).toEqual(['far', 'listener', 'near', 'other', 'outlet', 'speaker', 'topic']);
  });
});

describe('links of mentions', () => {
  const pairs = linksIn(
    [
      statement('s1', { about: ['rare', 'strange', 'hub'] }),
      statement('s2', { about: ['strange', 'rare', 'hub', 'paper'] }),
      statement('s3', { about: ['once', 'hub', 'paper'] }),
    ],
    ['MENTIONED_WITH', 'QUOTED'],
  );
  const about = new Map([
    ['rare', 2],
    ['strange', 3],
    ['hub', 98],
    ['paper', 2],
  ]);

  test('weigh what NPMI says; once is chance, a hub goes with everybody, an outlet with nobody', () => {
    expect(mentionedIn(pairs)).toEqual(['hub', 'paper', 'rare', 'strange']);
    const weighed = weighMentions(pairs, { all: 100, about, outlets: new Set(['paper']) });
    expect(weighed.map(({ id, weight }) => [id, weight])).toEqual([
      ['MENTIONED_WITH:rare|strange', expect.closeTo(Math.log(100 / 3) / Math.log(50), 12)],
      ['QUOTED:o|a', 3],
    ]);
  });

  test('a statement that arrives between two readings breaks nothing', () => {
    const stale = { all: 1, about: new Map([['rare', 1]]), outlets: new Set<string>() };
    for (const { weight } of weighMentions(pairs, stale)) expect(Number.isFinite(weight)).toBe(true);
  });
});
