/** The table of protections speaks of what is there: each piece once, and each test by its name. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { points, protections } from '../../faults/bare/points.ts';
import { patternOf } from '../../faults/bare/protection.ts';
import { takeAway } from '../../faults/bare/take-away.ts';
import { readTold } from '../../faults/page/told.ts';
import { projectFile } from '../../src/project.ts';

const textOf = (file: string) => readFileSync(projectFile(file), 'utf8');
/** As it stands in single, double and other quotation marks. */
const quoted = (title: string) => ["'", '"', '`'].map((mark) => `${mark}${title}${mark}`);

test.each(protections)('$name takes away what is there, once, and names a test', (protection) => {
  const whole = textOf(protection.file);
  expect(takeAway(whole, protection)).not.toBe(whole);
  const { file, title, after = [] } = protection.test;
  const tests = textOf(`test/${file}`);
  for (const named of [title, ...after]) expect(quoted(named).filter((each) => tests.includes(each))).toHaveLength(1);
});

test('each was taken away, and its test told', () => {
  const told = readTold();
  expect(protections.flatMap(({ name }) => (told.get(name)?.isTold ? [] : [name]))).toEqual([]);
});

test('each has a name of its own', () => {
  expect(new Set(protections.map(({ name }) => name)).size).toBe(protections.length);
  expect(new Set(points.map(({ title }) => title)).size).toBe(points.length);
});

test('a piece that is not there, or twice, is said to be', () => {
  const row = { ...{ name: 'some', protects: '', file: 'a.ts', piece: 'b;' }, test: { file: '', title: '' } };
  expect(takeAway('a;b;c', row)).toBe('a;c');
  expect(takeAway('a;b;c', { ...row, piece: /b;?/, instead: '$&' })).toBe('a;$&c');
  for (const text of ['a;', 'b;b;'])
    expect(() => takeAway(text, row)).toThrow(/some: a\.ts holds the piece .* [02] times; mend its row/);
});

test.each([
  [{ title: '%s (is) refused' }, 'x', 'a list (is) refused'],
  [{ title: '%s: %s is refused', row: 'depth' }, 'aliases: 5 is refused', 'depth: 5 is refused'],
  [{ title: 'is read', under: 'on Neo4j' }, 'on embedded is read', 'on Neo4j is read'],
  [{ title: '$name needs $role.name' }, 'needs', 'undo needs ADMIN'],
])('%j is not %j but %j', (named, other, own) => {
  const pattern = new RegExp(patternOf(named));
  expect([pattern.test(other), pattern.test(own)]).toEqual([false, true]);
});
