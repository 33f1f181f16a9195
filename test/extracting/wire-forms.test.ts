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
    ['Stokes, who left in March, said it rained.', ['Stokes, who left in March', 'said', 'it rained']],
    ['Orme said that pay had risen.', ['Orme', 'said', 'pay had risen']],
    ['Orme asked for army help.', ['Orme', 'asked … for', 'army help']],
    ['She recites the letters she sent: “I asked for a guard.”', ['She', 'recites', '“I asked for a guard.”']],
    [
      'She likes to quote a sailor as saying that a boat is a bond.',
      ['a sailor', 'likes … to quote … as saying', 'a boat is a bond'],
    ],
    ['Orme fears losing a third of the water.', ['Orme', 'fears', 'losing a third of the water']],
    [
      'The minister told the daily Orme, in remarks carried by RIA, that it rained.',
      ['The minister', 'told', 'it rained'],
    ],
    ['14:20 Some 300 homes are dark, according to Orme.', ['Orme', 'according to', 'Some 300 homes are dark']],
    ['14:20 BREAKING Police confirm that a man has died.', ['Police', 'confirm', 'a man has died']],
    ['14:32 Orme Rail: no trains will run, the operator says.', ['the operator', 'says', 'no trains will run']],
    [
      'The minister said the state would study it and respond “in days”.',
      ['The minister', 'said', 'the state would study it and respond “in days”'],
    ],
    ['Ray has promised that it will rain, and Orme told us nothing.', ['Ray', 'has promised', 'it will rain']],
    ['Orme believes that it rained, nonetheless the port denied it.', ['Orme', 'believes', 'it rained']],
    ['Ravn Lines today announced that its ferry is late.', ['Ravn Lines', 'announced', 'its ferry is late']],
    ['“We wait” the pilot uttered on Sunday.', ['the pilot', 'uttered', '“We wait”']],
    [
      'As indicated by the Oslo Sky Office the rain will stop.',
      ['the Oslo Sky Office', 'indicated … by', 'the rain will stop'],
    ],
  ])('%s', (text, row) => {
    expect(rows(text)[0]).toEqual(row);
  });

  test.each(['Orme warned the audience.', 'What the judge thinks is hard to tell.', 'Orme will let them say it.'])(
    'nothing is said: %s',
    (text) => expect(rows(text)).toEqual([]),
  );

  test.each([
    ['In a letter seen by the Oslo Times, her chief of staff, Peter Rehn, said it rained.', 'Peter Rehn'],
    ['A clerk, Priya Rehn, left. The manager of the bank said it rained.', undefined],
    ['The transport ministry was shut. Its foreign ministry said it rained.', undefined],
  ])('whose words: %s', (text, name) => {
    expect(first(text).speaker?.standsFor?.exact).toBe(name);
  });

  test('what is warned of and promised inside what is said are statements of their own', () => {
    const inner = (text: string) => extract({ text }).statements.filter(({ inside }) => inside !== null);
    expect(inner('Orme rejected the study’s warning that rice would fail.')).toMatchObject([
      { speaker: { exact: 'the study' }, content: [{ exact: 'rice would fail' }] },
    ]);
    expect(inner('Orme says the ministry promised him a grant two years ago.')).toMatchObject([
      { speaker: { exact: 'the ministry' }, content: [{ exact: 'a grant' }] },
    ]);
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
