/** Keys of names: what counts for finding a name, and what does not. */

import { describe, expect, test } from '@jest/globals';
import { nameKey } from '../../src/record/name-key.ts';

describe('keys', () => {
  test.each([
    ['Antony Blinken', 'antony blinken', 'case does not count'],
    ['Kassym-Jomart Tokayev', 'kassym jomart tokayev', 'hyphens part words'],
    ['Mr. Tokayev’s office', 'mr tokayevs office', 'apostrophes and full stops leave no gap'],
    ["O'Neil", 'oneil', 'a straight apostrophe'],
    ['U.S.', 'us', 'full stops of an abbreviation'],
    ['‘Agency’', 'agency', 'quotation marks around'],
    ['Ärzte ohne Grenzen', 'arzte ohne grenzen', 'accents do not count'],
    ['A\u0308rzte', 'arzte', 'nor do accents of their own'],
    ['ＣＳＴＯ', 'csto', 'full-width letters'],
    ['İstanbul', 'istanbul', 'the Turkish dotted I'],
    ['R.Politik', 'rpolitik', 'a full stop inside a name'],
    ['Channel №5', 'channel no5', 'compatibility characters'],
    ['News7h', 'news7h', 'digits count'],
    ['  Radio \t Free\u00a0Europe  ', 'radio free europe', 'white space of any kind and number'],
    ['AT&T', 'at t', 'signs part words'],
    ['Токаев', 'токаев', 'letters of other alphabets count'],
    ['新华社', '新华社', 'and of other scripts'],
  ])('%j → %j: %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('a leading article', () => {
  test.each([
    ['The Wall Street Journal', 'wall street journal'],
    ['the White House', 'white house'],
    ['The “Times”', 'times'],
    ['The The', 'the'],
    ['The', 'the'],
    ['Theodor', 'theodor'],
    ['Over the Hill', 'over the hill'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

test.each(['', ' ', '!?', '—', '🙂', '\u0301'])('%j has no key', (name) => {
  expect(nameKey(name)).toBe('');
});

test.each(['Antony Blinken', 'The Wall Street Journal', 'Mr. Tokayev’s office', 'ＣＳＴＯ', 'Ärzte', 'Al-Jazeera'])(
  'the key of a key is the key: %s',
  (name) => {
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
  },
);

test.each([
  ['राम', 'रोम', 'the vowel signs of Devanagari'],
  ['かき', 'がき', 'the voicing marks of Japanese'],
])('%s and %s are different words; their marks (%s) are no accents', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
