/** The speakers of the project's corpus, by the words that its articles give them, against the entities that people say they are. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import { type ResolutionScore, scoreResolutions } from '../../src/resolving/score-resolutions.ts';
import { mention } from './harness.ts';

/** Shares of the speakers that are named: at least so many right, and at most so many taken for another who was known. */
const floors = { person: 0.82, organization: 0.66, wrong: 0.03 };
const pronoun = /^(?:he|she|it|they|who|which|i|we|him|her|them)$/i;

const folder = projectFile('corpus', 'records');
const read = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): HearsayRecord => JSON.parse(line));
const files = readdirSync(projectFile('corpus', 'articles')).map((file) => ({
  text: [...readFileSync(projectFile('corpus', 'articles', file), 'utf8')],
  records: read(file.replace('.txt', '.jsonl')),
}));
const all = readdirSync(folder).flatMap(read);
const resolver = createResolver({
  entities: all.filter((record) => record.type === 'entity'),
  relations: all.filter((record) => record.type === 'relation'),
});

/** The score of an article's speakers of one kind, pronouns left out. */
function score({ text, records }: (typeof files)[number], kind: string): ResolutionScore {
  const article = records.find((record) => record.type === 'article');
  const speakers = records
    .filter((record) => record.type === 'statement')
    .flatMap(({ speaker, anchors }) => {
      const places = anchors.filter(({ part }) => part === 'SPEAKER');
      const words = places.map(({ start, end }) => text.slice(start, end).join('')).join(' ');
      return places[0] ? [{ speaker, start: places[0].start, words }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const resolved = resolver.resolve(
    speakers.map(({ words }) => mention(words)),
    { article: article?.id ?? '', published: article?.published ?? '' },
  );
  const counts = ({ speaker, words }: (typeof speakers)[number]) =>
    speaker.startsWith(`${kind}:`) && !pronoun.test(words);
  return scoreResolutions(
    resolved,
    speakers.map((one) => (counts(one) ? one.speaker : null)),
  );
}

/** All articles together. */
function total(kind: string): { readonly right: number; readonly wrong: number; readonly all: number } {
  const scores = files.map((file) => score(file, kind));
  const sum = (part: keyof ResolutionScore) => scores.reduce((so, one) => so + one[part], 0);
  return { right: sum('right'), wrong: sum('wrong'), all: sum('all') };
}

test('there is enough to measure', () => {
  expect(total('person').all).toBeGreaterThan(200);
  expect(total('organization').all).toBeGreaterThan(100);
});

test.each(['person', 'organization'] as const)('%s: most are found, and hardly one is taken for another', (kind) => {
  const { right, wrong, all: counted } = total(kind);
  expect(right / counted).toBeGreaterThanOrEqual(floors[kind]);
  expect(wrong / counted).toBeLessThanOrEqual(floors.wrong);
});

test('people without a name are not taken for those with one', () => {
  const { wrong, all: counted } = total('group');
  expect(wrong / counted).toBeLessThanOrEqual(floors.wrong);
});
