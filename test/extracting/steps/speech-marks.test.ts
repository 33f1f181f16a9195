/** Speech in single marks is found as speech in double ones is; apostrophes are no marks, words with care no speech. */

import { expect, test } from '@jest/globals';
import { findBlocks } from '../../../src/extracting/steps/blocks.ts';
import { withDoubleMarks } from '../../../src/extracting/steps/speech-marks.ts';
import { first, type Row, rows } from '../harness.ts';

const marks: [string, string][] = [
  ["'We stay,' said Berg.", '“We stay,” said Berg.'],
  ['‘It’s “fair”,’ she said.', '“It’s ‘fair’,” she said.'],
  ['\'He said "no" to us,\' she said.', "“He said 'no' to us,” she said."],
  ["Berg said: 'We saw mothers' tears and told 'em so'.", "Berg said: “We saw mothers' tears and told 'em so”."],
  ["'Goin' home is hard,' she said.", "“Goin' home is hard,” she said."],
  ["'20 boats sank,' said Berg.", '“20 boats sank,” said Berg.'],
  ["'We stay,' said Berg, who called it 'rotten'.", '“We stay,” said Berg, who called it “rotten”.'],
  ["'The '90s were hard,' said Berg of '95.", "“The '90s were hard,” said Berg of '95."],
  ["'We've been 'ere before,' he said.", "“We've been 'ere before,” he said."],
  ["Berg said: 'Leave 'im be, it's 'is boat.'", "Berg said: “Leave 'im be, it's 'is boat.”"],
  ["'We stay,' he said, and called it 'mad'.", '“We stay,” he said, and called it “mad”.'],
  ["Berg said: 'We stay.\n\n'We do so.'", 'Berg said: “We stay.\n\n“We do so.”'],
];
const kept = [
  "The so-called 'rebels' left the boys' school.",
  "The boats of the '90s don't sail, and the dockers' union told 'em so.",
  '“He said, ‘We stay,’ and left,” Berg said.',
  "Ex-premier: Bank deal 'rotten'",
  "“We stay,” said Berg of the 'rebels'.",
  "Songs such as 'Low' and 'Heroes' were played.",
  "The workers' and the masters' unions met.",
];

test.each([...marks, ...kept.map((text): [string, string] => [text, text])])('%s', (text, expected) => {
  expect(withDoubleMarks(text, findBlocks(text))).toBe(expected);
});

const said: [string, Row[]][] = [
  ["'We stay,' said Anna Berg.", [['Anna Berg', 'said', "'We stay,'"]]],
  ['‘We stay,’ Berg said.', [['Berg', 'said', '‘We stay,’']]],
  ["'Why now?' asked Berg.", [['Berg', 'asked', "'Why now?'"]]],
  ['‘It’s the pier,’ Berg told MPs.', [['Berg', 'told', '‘It’s the pier,’']]],
  ['‘It’s old,’ said Berg, ‘and it can’t last.’', [['Berg', 'said', '‘It’s old,’ … ‘and it can’t last.’']]],
  ["'We stay. We do,' said Berg. 'We must.'", [['Berg', 'said', "'We stay. We do,' … 'We must.'"]]],
  ["Berg said: 'It is the mothers' pier.'", [['Berg', 'said', "'It is the mothers' pier.'"]]],
  ["Berg said: 'We stay.\n\n'We do so.'", [['Berg', 'said', "'We stay. … 'We do so.'"]]],
  ['‘He told me “no”,’ Berg said.', [['Berg', 'said', '‘He told me “no”,’']]],
];

test.each(said)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test('the mode and the quoted words are those of the marks', () => {
  const { mode, quotes } = first('‘It’s the pier,’ Berg said.');
  expect([mode, quotes.map(({ exact }) => exact)]).toEqual(['DIRECT', ['It’s the pier']]);
});
