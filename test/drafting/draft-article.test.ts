/** Articles as records: chains, ids that stay, what is held of the words, and what is not drafted. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { recordsOf } from '../../src/drafting/drafted-article.ts';
import { projectFile } from '../../src/project.ts';
import { CodePointText } from '../../src/record/code-points.ts';
import { findFaults } from '../../src/record/parse-record.ts';
import { draftOf } from './draft-of.ts';

const chain =
  '😀 RIA reported Mr. Berg’s office as saying on Sunday that police in Estonia detained nearly 6,000 people.\n\n' +
  '“The harbour stays shut,” Harbour Minister Ada Berg told Radio Kaja. She said the ministry knew.';

test('a chain comes out whole: speaker, relay, cue, day, figure, and how each was resolved', () => {
  const { statements, figures, article, entities } = draftOf(chain);
  const [first] = statements;
  expect(first).toMatchObject({
    article: 'article:harbour-post-2022-01-12',
    mode: 'INDIRECT',
    cue: 'reported … as saying',
    gist: 'police in Estonia detained nearly 6,000 people',
    relays: [{ entity: 'organization:ria' }],
    saidOn: '2022-01-09',
    origin: expect.stringMatching(/^hearsay-extract \d/),
  });
  expect(first?.resolutions).toContainEqual(
    expect.objectContaining({
      part: 'RELAY',
      words: 'RIA',
      start: 2,
      end: 5,
      entity: 'organization:ria',
      method: 'NEW',
    }),
  );
  expect(figures).toContainEqual(
    expect.objectContaining({ statement: first?.id, measure: 'DETAINED', value: 6000, approximation: 'NEARLY' }),
  );
  expect(article).toMatchObject({ outlet: 'organization:harbour-post', text: chain, length: Array.from(chain).length });
  expect(entities.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['country:ee', 'organization:harbour-post', 'organization:ria', 'person:ada-berg']),
  );
});

test('what is told to somebody stands with who told it, and "she" is who spoke before', () => {
  const { statements } = draftOf(chain);
  const told = statements.find(({ quotes }) => quotes?.includes('The harbour stays shut'));
  expect(told).toMatchObject({ speaker: 'person:ada-berg', mode: 'DIRECT', audience: ['organization:radio-kaja'] });
  const she = statements.find(({ gist }) => gist === 'the ministry knew');
  expect(she).toMatchObject({ speaker: 'person:ada-berg' });
  expect(she?.resolutions?.[0]).toMatchObject({ words: 'She', method: 'ANTECEDENT', evidence: expect.any(String) });
});

test('told to the outlet itself makes it no relay', () => {
  const { statements } = draftOf('Ada Berg told the Harbour Post that the ferry sank.');
  expect(statements).toMatchObject([{ speaker: 'person:ada-berg', audience: ['organization:harbour-post'] }]);
  expect(statements[0]?.relays).toBeUndefined();
});

test('an unchanged sentence keeps its id wherever it comes to stand; the same words twice have two', () => {
  const ids = (text: string) => draftOf(text).statements.map(({ id }) => id);
  const [alone] = ids('Ada Berg said the ferry sank.');
  expect(ids('It rained all day.\n\nTom Lind said nobody came. Ada Berg said the ferry sank.')).toContain(alone);
  const twice = ids('Ada Berg said the ferry sank. Tom Lind said the ferry sank.');
  expect(new Set(twice).size).toBe(2);
  expect(ids('Tom Lind said the ferry sank. Ada Berg said the ferry sank.')).toEqual(twice.toReversed());
  expect(ids('Ada Berg said the ferry sank. She said the ferry sank.')[0]).toBe(alone);
});

test('a known entity is found, not made again', () => {
  const ada = { type: 'entity', id: 'person:ada-b', kind: 'PERSON', name: 'Ada Berg' } as const;
  const { statements, entities } = draftOf('Ada Berg said the ferry sank.', { known: [ada] });
  expect(statements[0]?.speaker).toBe('person:ada-b');
  expect(entities.map(({ id }) => id)).toEqual(['organization:harbour-post']);
});

test('where nobody is named whose words they are, there is a report and no statement', () => {
  const { statements, reports } = draftOf('The ferry is believed to be the largest of its kind.');
  expect(statements).toEqual([]);
  expect(reports).toContainEqual(expect.objectContaining({ code: 'SPEAKER_UNNAMED', reason: expect.any(String) }));
});

test('the confidence is less where a link of the chain is less sure', () => {
  const confidence = (text: string) => draftOf(text).statements[0]?.confidence ?? 0;
  expect(confidence('Estonia said the ferry sank.')).toBeGreaterThan(confidence('Officials said the ferry sank.'));
});

describe('without texts', () => {
  const words =
    'Ada Berg told Radio Kaja that a dark wave had turned “the whole ferry” over near Estonia, killing 12 people.';

  test('only quotations, names and numbers are left of the words', () => {
    const { article, statements } = draftOf(words, { withTexts: false });
    expect(article.text).toBeUndefined();
    expect(article.sha256).toBe(draftOf(words).article.sha256);
    expect(statements[0]).toMatchObject({ quotes: ['the whole ferry'], gist: 'About Estonia: 12.' });
    expect(JSON.stringify(recordsOf(draftOf(words, { withTexts: false })))).not.toMatch(/dark|wave|turned/);
  });

  test('ids and anchors are the same as with them', () => {
    const places = (withTexts: boolean) =>
      draftOf(words, { withTexts }).statements.map(({ id, anchors }) => ({ id, anchors }));
    expect(places(false)).toEqual(places(true));
  });
});

describe('the corpus', () => {
  const folder = projectFile('corpus', 'articles');
  test.each(readdirSync(folder))('%s: records fit, refer to what is there, and are the same each time', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const drafted = draftOf(text);
    const records = recordsOf(drafted);
    expect(records.flatMap((record) => findFaults(record))).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const entities = new Set(drafted.entities.map(({ id }) => id));
    for (const { speaker, about = [], audience = [], relays = [] } of drafted.statements)
      for (const id of [speaker, ...about, ...audience, ...relays.map(({ entity }) => entity)])
        expect(entities).toContain(id);
    for (const { source, target } of drafted.relations)
      expect([...entities]).toEqual(expect.arrayContaining([source, target]));
    const points = new CodePointText(text);
    for (const { words, start, end } of drafted.statements.flatMap(({ resolutions = [] }) => resolutions))
      expect(points.slice(start, end).replace(/\s+/gu, ' ').trim()).toBe(words);
    expect(JSON.stringify(recordsOf(draftOf(text)))).toBe(JSON.stringify(records));
  });
});

test('a report of nothing but another’s words is a relay, and no statement of its own', () => {
  const { statements, reports } = draftOf('RIA reported that the mayor of Tartu had said the harbour was shut.');
  expect(statements).toMatchObject([{ relays: [{ entity: 'organization:ria' }] }]);
  expect(reports.filter(({ code }) => code === 'SPEAKER_UNNAMED')).toEqual([]);
});

test.each([
  ['Ada Berg, head of the harbour office, said it rained.', 'Head of the harbour office.'],
  ['The harbour director, Ada Berg, said it rained.', 'Harbour director.'],
])('a name keeps what stands beside it: %s', (text, description) => {
  const { entities } = draftOf(text);
  const [person] = entities.filter(({ kind }) => kind === 'PERSON');
  expect(person?.name).toBe('Ada Berg');
  expect(person?.description).toBe(description);
});

describe('whom a statement is of, and about', () => {
  test('a body has its whole name, wherever the text stands for it', () => {
    const text =
      'The dockers’ union, the Confederation of Port Labour, said on Monday it would strike. Talks failed. The union said the port was empty.';
    const { statements, entities } = draftOf(text);
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(
      new Set(['organization:confederation-of-port-labour']),
    );
    expect(entities.map(({ name }) => name)).toContain('Confederation of Port Labour');
  });

  test.each([
    ['Halden Town 3-2 Torv United', true],
    ['Torv United', false],
  ])('“%s” is a score, and nobody: %s', (name, isScore) => {
    const { statements } = draftOf(`${name}\n\nThe coach Ivo Sarr said on Sunday that ${name} was a joy.`);
    expect(statements[0]?.about === undefined).toBe(isScore);
  });

  test('an official who says “they” does not speak of himself', () => {
    const { statements } = draftOf('A government official told Mill News they were “pure invention”.');
    expect(statements[0]?.about).toBeUndefined();
  });
});
