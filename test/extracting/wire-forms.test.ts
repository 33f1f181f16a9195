/** Forms of news that are frequent and easily misread: denials, terms of anonymity, verbs after quotations, stamps and letters beside names. */

import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extracting/extract.ts';
import { first, outermost, type Row, rows } from './harness.ts';

describe('who does not say it has said nothing', () => {
  test.each([
    'Ortega never said that a town dies.',
    'Ortega did not say that the town was safe.',
    'The envoy Tomas Rehn neither confirmed nor denied this.',
    'Neither Halden nor Norvik responded to requests for comment.',
    'Neither Halden nor Norvik would confirm that talks began.',
  ])('%s', (text) => {
    expect(outermost(text).filter(({ silent }) => !silent)).toEqual([]);
  });

  test('what is denied is what the denial is about', () => {
    expect(rows('Mrs Orme denied ever saying so.')).toEqual([['Mrs Orme', 'denied', 'saying so']]);
    expect(rows('Neither of the wells is dry, Orme said.')).toHaveLength(1);
  });
});

describe('speakers and their contents', () => {
  test.each<[string, Row]>([
    [
      'Officers speaking on condition of anonymity because they were not allowed to talk to the press said 12 boats sank.',
      [expect.stringMatching(/^Officers speaking on/) as unknown as string, 'said', '12 boats sank'],
    ],
    ['“Enough is enough!” seethed Tom Orme.', ['Tom Orme', 'seethed', '“Enough is enough!”']],
    ['“We wait,” retired Navy general Lena Orme said.', ['retired Navy general Lena Orme', 'said', '“We wait,”']],
    ['Rain is a strong word, notes Lena Orme, a painter.', ['Lena Orme', 'notes', 'Rain is a strong word']],
    [
      'The star, 54, claims neighbour Tom Rehn plays drums.',
      ['The star, 54', 'claims', 'neighbour Tom Rehn plays drums'],
    ],
    ['Lena Orme concedes in private that the plan is weak.', ['Lena Orme', 'concedes', 'the plan is weak']],
    ['The port ministry on Sunday denied reports of a clash.', ['The port ministry', 'denied', 'reports of a clash']],
    [
      'The planners, a firm called Transvia, once claimed that cars would come.',
      ['The planners, a firm called Transvia', 'claimed', 'cars would come'],
    ],
    ['09:05 Harbour House says that the ferry is late.', ['Harbour House', 'says', 'the ferry is late']],
  ])('%s', (text, row) => {
    expect(rows(text)).toEqual([row]);
  });

  test('letters after a name make no organization of a person', () => {
    expect(first('Sarah Orme KC said it was theft.').speaker?.kind).toBe('PERSON');
  });

  test('in an interview a surname answers as the name did, and so does A', () => {
    const text =
      'A talk\n\nWe met in Ghent.\n\nBoard: Were you nervous?\n\nIlse Orme: Of course I was.\n\nBoard: Many doubt it.\n\nOrme: Let them doubt.\n\nQ: Will you play?\n\nA: I do not know.';
    const turns = extract({ text }).statements.filter(({ pattern }) => pattern === 'turn');
    expect(turns.map(({ speaker }) => (speaker?.standsFor ?? speaker)?.exact)).toEqual([
      'Ilse Orme',
      'Ilse Orme',
      'Ilse Orme',
    ]);
  });
});
