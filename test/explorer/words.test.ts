/** What the explorer says in words: days, hands, figures, offices, questions, citations. */

import { describe, expect, test } from '@jest/globals';
import {
  daysOf,
  isEmpty,
  othersIn,
  type Question,
  readQuestion,
  withQuestion,
  writeQuestion,
} from '../../src/explorer/question/question.ts';
import { toFilter } from '../../src/explorer/question/to-filter.ts';
import { carryQuestion } from '../../src/explorer/shell/carry-question.ts';
import { dayWords } from '../../src/explorer/statement/days.ts';
import { depthWords } from '../../src/explorer/statement/depth-words.ts';
import { figureWords } from '../../src/explorer/statement/figure-words.ts';
import { roleOn } from '../../src/explorer/statement/role-on.ts';

test.each([
  ['2022-01-09', '9 January 2022'],
  ['2022-01', 'January 2022'],
  ['2022', '2022'],
  ['2022-W01', 'the week of 3 January 2022'],
  ['2021-W01', 'the week of 4 January 2021'],
  ['2022-01-09T14:05Z', '9 January 2022, 14:05 UTC'],
  ['2022-01-09T23:59:59-11:00', '10 January 2022, 10:59 UTC'],
])('%s is %s', (date, words) => {
  expect(dayWords(date)).toBe(words);
});

const chain = (...relays: string[]) => [
  { role: 'OUTLET' as const, entity: { name: 'UPI' } },
  ...relays.map((name) => ({ role: 'RELAY' as const, entity: { name } })),
  { role: 'SPEAKER' as const, entity: { name: 'Ada' } },
];
test.each([
  [[], 'first-hand'],
  [['RIA'], 'second-hand, through RIA'],
  [['R\u202eIA'], 'second-hand, through \u2068R\u202eIA\u2069'],
  [['RIA', 'TASS'], 'third-hand, through RIA and TASS'],
  [['a', 'b', 'c', 'd', 'e'], 'through 5 hands, through a and b and c and d and e'],
])('relays %j are %s', (relays, words) => {
  expect(depthWords(chain(...relays))).toBe(words);
});

const figure = { value: null, low: null, high: null, unit: 'people', words: null };
test.each([
  [{ ...figure, approximation: 'EXACT' as const, value: 164 }, '164 people'],
  [{ ...figure, approximation: 'NEARLY' as const, value: 6000 }, 'nearly 6,000 people'],
  [{ ...figure, approximation: 'ABOUT' as const, value: 2500 }, 'about 2,500 people'],
  [{ ...figure, approximation: 'MORE_THAN' as const, low: 75 }, 'more than 75 people'],
  [{ ...figure, approximation: 'AT_LEAST' as const, low: 160 }, 'at least 160 people'],
  [{ ...figure, approximation: 'UP_TO' as const, high: 5 }, 'up to 5 people'],
  [{ ...figure, approximation: 'RANGE' as const, low: 2, high: 3 }, 'from 2 to 3 people'],
  [{ ...figure, approximation: 'VAGUE' as const, low: 24, words: 'dozens' }, 'dozens people'],
  [{ ...figure, approximation: 'VAGUE' as const, low: 24 }, '24 or more people'],
])('%j is %s', (figure, words) => {
  expect(figureWords(figure)).toBe(words);
});

describe('the office in which somebody spoke', () => {
  const roles = [
    { title: 'Governor', from: '2010', to: '2020-06', of: { name: 'Oz' } },
    { title: 'President', from: '2020-07-01', to: null, of: { name: 'Oz' } },
  ];
  test.each([
    ['2022-01-09', 'President, Oz'],
    ['2020-06-30', 'Governor, Oz'],
    ['2009-12-31', null],
  ])('%s', (day, words) => {
    expect(roleOn(roles, day)).toBe(words);
  });
});

describe('questions', () => {
  const questions: readonly [string, Question, object][] = [
    ['', {}, {}],
    ['speaker=person:ada&about=Oz', { speaker: 'person:ada', about: 'Oz' }, { speaker: 'person:ada', about: 'Oz' }],
    ['through=RIA', { through: 'RIA' }, { or: [{ via: 'RIA' }, { outlet: 'RIA' }] }],
    [
      'from=2022-01-05&to=2022-01-09',
      { from: '2022-01-05', to: '2022-01-09' },
      { publishedFrom: '2022-01-05', publishedTo: '2022-01-09' },
    ],
    ['from=2022-01-05&clock=said', { from: '2022-01-05', clock: 'said' }, { saidFrom: '2022-01-05' }],
    [
      'mode=direct&hands=first&unnamed=only',
      { mode: 'DIRECT', hands: 'first', unnamed: 'only' },
      { mode: 'DIRECT', depthMax: 0, speakerKind: 'GROUP' },
    ],
    ['hands=relayed&words=order', { hands: 'relayed', words: 'order' }, { depthMin: 1, text: 'order' }],
  ];
  test.each(questions)('%j', (search, question, filter) => {
    expect(readQuestion(search)).toEqual(question);
    expect(writeQuestion(question)).toBe(search);
    expect(toFilter(question)).toEqual(filter);
  });

  test('the days go along without the rest, and a clock only with days', () => {
    expect(daysOf(readQuestion('speaker=Ada&from=2022-01-05&clock=said'))).toEqual({
      from: '2022-01-05',
      clock: 'said',
    });
    expect(daysOf(readQuestion('speaker=Ada&clock=said'))).toEqual({});
    expect(withQuestion('/compare', { to: '2022-01-05' })).toBe('/compare?to=2022-01-05');
    expect(withQuestion('/compare', {})).toBe('/compare');
  });

  test.each([
    ['/statement/s', '/statement/s?speaker=Ada&from=2022-01-05'],
    ['/article/a?at=s', '/article/a?at=s&speaker=Ada&from=2022-01-05'],
    ['/compare', '/compare?speaker=Ada&from=2022-01-05'],
    ['/entity/e?about=Oz', '/entity/e?about=Oz'],
    ['/', '/'],
    ['/network?around=e', '/network?around=e'],
    ['/entities', '/entities'],
    ['/entitiesque', '/entitiesque'],
  ])('they go along to %s as %s', (address, carried) => {
    const keeping = ['/entities', '/entity/', '/statement/', '/article/', '/compare'];
    const from = { path: '/entities', search: '?speaker=Ada&show=said&from=2022-01-05', keeping };
    expect(carryQuestion(address, from)).toBe(carried);
  });

  test('what makes no sense in an address is passed over', () => {
    expect(readQuestion('mode=loud&from=yesterday&to=2022-02-30&hands=two&speaker=%20&zoom=3')).toEqual({});
    expect(othersIn('mode=direct&zoom=3')).toEqual({ zoom: '3' });
    expect([isEmpty({}), isEmpty({ clock: 'said' }), isEmpty({ words: 'a' })]).toEqual([true, true, false]);
  });
});
