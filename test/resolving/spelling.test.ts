/** The threshold of spelling, measured on pairs of names: one person's in two spellings, and two persons' that are near. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { foldSpelling, soundOf } from '../../src/resolving/fold-spelling.ts';
import { likeness, nearEnough } from '../../src/resolving/likeness.ts';
import { readPersonName } from '../../src/resolving/person-name.ts';
import { entity, resolve } from './harness.ts';

const pairs: Record<'same' | 'different', string[]> = JSON.parse(
  readFileSync(projectFile('test', 'resolving', 'name-pairs.json'), 'utf8'),
);

/** How many pairs are like enough, of those whose names sound alike. */
function taken(lines: readonly string[], threshold: number): number {
  return lines.filter((line) => {
    const [one, other] = line.split(' = ').map((name) => readPersonName(name));
    if (!one || !other) throw new Error(`Not two names: ${line}`);
    const sound = (name: typeof one) => `${soundOf(name.first).slice(0, 1)} ${soundOf(name.last)}`;
    return sound(one) === sound(other) && likeness(one, other) >= threshold;
  }).length;
}

test('alone no false pair is taken, and with support most of the true ones', () => {
  expect([pairs.same.length, pairs.different.length]).toEqual([105, 60]);
  expect([taken(pairs.same, nearEnough.alone), taken(pairs.different, nearEnough.alone)]).toEqual([74, 0]);
  expect([taken(pairs.same, nearEnough.supported), taken(pairs.different, nearEnough.supported)]).toEqual([91, 7]);
});

test('the whole of resolving makes no one of two', () => {
  const merged = pairs.different.filter((line) => {
    const [one = '', other = ''] = line.split(' = ');
    return resolve([entity('person:one', one)], [`PERSON: ${other}`]).resolutions[0]?.entity === 'person:one';
  });
  expect(merged).toEqual([]);
});

test.each([
  ['Tokayev Tokaev Tokajew Tokaïev Токаев Тоқаев', 'tokaev'],
  ['Zelensky Zelenskyy Zelenskiy Зеленський Зеленский', 'zelenski'],
  ['Tchaikovsky Chaikovsky Tschaikowski Чайковский', 'Caikovski'],
  ['Yevgeny Evgeny Evgenii Евгений', 'evgeni'],
  ['Müller Mueller Muller', 'muler'],
])('%s', (words, folded) => {
  expect([...new Set(words.split(' ').map(foldSpelling))]).toEqual([folded]);
});
