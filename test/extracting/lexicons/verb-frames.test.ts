/** The word lists: base forms, frames that a pattern reads, nothing twice. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readLexicon, readWords } from '../../../src/extracting/lexicons/read-lexicon.ts';
import { framesOf, isCueVerb } from '../../../src/extracting/lexicons/verb-frames.ts';
import { projectFile } from '../../../src/project.ts';

const folder = projectFile('src', 'extracting', 'lexicons');
const frames =
  /^(?:clause|that|wh|if|quote|told|ask|to|object|object-to|object-of|object-at|on-np|(?:on|to|with)-to|as|small|gerund|raise|raise-as|to-np|of|for|about|on|against|with|in|at|by|back|out|up|over|toward)$/;

describe.each(['speech', 'opinion', 'attitude', 'showing'])('verbs-%s', (act) => {
  const verbs = readLexicon<Record<string, string>>(`verbs-${act}`);

  test('has base forms in small letters, in order', () => {
    expect(Object.keys(verbs).filter((verb) => !/^[a-z]+(?:-[a-z]+)*$/.test(verb))).toEqual([]);
    expect(Object.keys(verbs)).toEqual(Object.keys(verbs).toSorted());
  });

  test('has only frames that a pattern reads', () => {
    const unknown = Object.entries(verbs).flatMap(([verb, names]) =>
      names
        .split(' ')
        .filter((name) => !frames.test(name))
        .map((name) => `${verb}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

test('a frame has the act of the list that gives it first', () => {
  expect(framesOf('say')?.get('clause')).toBe('SPEECH');
  expect(framesOf('believe')?.get('clause')).toBe('OPINION');
  expect(framesOf('point-out')?.has('clause')).toBe(true);
  expect(isCueVerb('swim')).toBe(false);
});

test('every list is JSON with each key once', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const keys = [...text.matchAll(/^ {2}"([^"]+)":|(?<=[{,] )"([^"]+)": "/gm)].map(([, one, other]) => one ?? other);
    expect([file, keys.length - new Set(keys).size]).toEqual([file, 0]);
  }
});

test('a list that is not there is empty', () => {
  expect(readWords('words', 'days').has('sunday')).toBe(true);
  expect(readWords('words', 'nothing').size).toBe(0);
});
