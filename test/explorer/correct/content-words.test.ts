/** What a content is by its words, and what follows when a part of a statement stands elsewhere. */

import { describe, expect, test } from '@jest/globals';
import { contentWords, movePart } from '../../../src/explorer/correct/content-words.ts';
import { type Correctable, toCorrection } from '../../../src/explorer/correct/correctable.ts';

test.each([
  [['nobody sails'], 'INDIRECT', [], 'nobody sails'],
  [['“Nobody sails today,”'], 'DIRECT', ['Nobody sails today,'], 'Nobody sails today,'],
  [['that “all is well” there'], 'MIXED', ['all is well'], 'that “all is well” there'],
  [['“No,”', '“not today.”'], 'DIRECT', ['No,', 'not today.'], 'No, … not today.'],
  [['all\n  is', '"well"'], 'MIXED', ['well'], 'all is … "well"'],
] as const)('%j', (parts, mode, quotes, gist) => {
  expect(contentWords(parts)).toEqual({ mode, quotes, gist });
});

describe('moving a part', () => {
  const points = [...'🙂 Ada said that “all is well” there.'];
  const ada = { id: 'person:ada', name: 'Ada', kind: 'PERSON' as const };
  const statement: Correctable = {
    ...{ id: 'statement:one', speaker: ada, about: [], audience: [], relays: [], saidOn: null },
    ...{ mode: 'INDIRECT', cue: 'said', gist: 'there', quotes: [] },
    anchors: [
      { part: 'SPEAKER', start: 2, end: 5 },
      { part: 'CONTENT', start: 30, end: 35 },
    ],
  };

  test('the content brings its quotes, its mode, and a gist that was in the text’s words', () => {
    const moved = movePart(points, statement, 'CONTENT', [{ start: 16, end: 35 }]);
    expect(moved).toMatchObject({ mode: 'MIXED', quotes: ['all is well'], gist: '“all is well” there' });
    expect(toCorrection(statement, moved)).toEqual({
      ...{ id: 'statement:one', mode: 'MIXED', quotes: ['all is well'], gist: '“all is well” there' },
      anchors: [
        { part: 'SPEAKER', start: 2, end: 5 },
        { part: 'CONTENT', start: 16, end: 35 },
      ],
    });
  });

  test('a gist that somebody wrote stays', () => {
    const curated = { ...statement, gist: 'All is well.' };
    expect(movePart(points, curated, 'CONTENT', [{ start: 16, end: 29 }]).gist).toBe('All is well.');
  });

  test('the cue brings its words; the speaker changes nothing else', () => {
    expect(movePart(points, statement, 'CUE', [{ start: 6, end: 15 }]).cue).toBe('said that');
    expect(movePart(points, statement, 'SPEAKER', [{ start: 0, end: 5 }])).toMatchObject({
      mode: 'INDIRECT',
      cue: 'said',
    });
  });

  test('nothing changed is no correction; blanks and empty lines are none', () => {
    expect(toCorrection(statement, statement)).toBeNull();
    expect(toCorrection(statement, { ...statement, cue: ' said ', quotes: ['', ' '] })).toBeNull();
    expect(toCorrection(statement, { ...statement, relays: [{ entity: ada, cue: ' ' }] })).toEqual({
      ...{ id: 'statement:one', relays: [{ entity: 'person:ada', cue: null }] },
    });
  });
});
