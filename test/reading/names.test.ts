/** Names: one entity, several, or none with the nearest; over a stub that holds a few names. */

import { describe, expect, test } from '@jest/globals';
import { findEntity } from '../../src/reading/find-entity.ts';
import {
  checkReference,
  isEntityId,
  longestReference,
  onlyCandidate,
  readCandidates,
  unknownId,
} from '../../src/reading/names.ts';
import { nameKey } from '../../src/record/name-key.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import type { Parameters, Reader } from '../../src/store/store.ts';
import { exampleRecords } from '../loading/example-records.ts';

const entities = [
  { id: 'country:xa', name: 'Exampleland', names: ['Exampleland', 'XA'] },
  { id: 'organization:example-daily', name: 'The Example Daily', names: ['The Example Daily', 'Daily'] },
  { id: 'person:ada-example', name: 'Ada Example', names: ['Ada Example', 'Ada'] },
  { id: 'person:ada-other', name: 'Ada Other', names: ['Ada Other', 'Ada'] },
  { id: 'person:wanda-example', name: 'Wanda Example', names: ['Wanda Example'] },
];
const rows = entities.flatMap(({ id, name, names }) =>
  names.map((each) => ({ key: nameKey(each), id, name, description: `about ${name}` })),
);

/** Answers the two reads that names need, and remembers what it was asked. */
function stub() {
  const calls: { name: string; parameters: Parameters }[] = [];
  const reader: Reader = {
    async read(name, parameters = {}) {
      calls.push({ name, parameters });
      if (name === 'entities-by-name') return rows.filter(({ key }) => (parameters.keys as string[]).includes(key));
      if (name === 'names-near') return rows.filter(({ key }) => isNear(key, parameters));
      throw new Error(`The stub does not know ${name}.`);
    },
  };
  return { reader, calls };
}

function isNear(key: string, { start, words }: Parameters): boolean {
  return key.startsWith(start as string) || (words as string[]).some((word) => key.includes(word));
}

const find = async (name: string) => {
  const { reader } = stub();
  const [candidates = []] = await readCandidates(reader, [name]);
  return onlyCandidate(reader, name, candidates);
};

describe('what is an id', () => {
  test.each(['person:a', 'organization:a', 'country:kz', 'place:a', 'group:a', 'event:a', 'person:nobody-at-all'])(
    '%s',
    (id) => {
      expect(isEntityId(id)).toBe(true);
    },
  );

  test.each([
    'Blinken',
    '',
    'person',
    'Person:a',
    ' person:a',
    'article:a',
    'statement:a',
    'persons:a',
    'Re: person:a',
  ])('not %j', (name) => {
    expect(isEntityId(name)).toBe(false);
  });
});

describe('one entity', () => {
  test.each([
    ['Ada Example', 'person:ada-example'],
    ['ada EXAMPLE', 'person:ada-example'],
    ['Adá  Example.', 'person:ada-example'],
    ['Example Daily', 'organization:example-daily'],
    ['the daily', 'organization:example-daily'],
    ['xa', 'country:xa'],
  ])('%s is %s', async (name, id) => {
    expect(await find(name)).toBe(id);
  });

  test('several names are read in one call, each key once, and answered in their order', async () => {
    const { reader, calls } = stub();
    const found = await readCandidates(reader, ['Daily', 'Nobody', 'Ada', 'the DAILY']);
    expect(found.map((candidates) => candidates.map(({ id }) => id))).toEqual([
      ['organization:example-daily'],
      [],
      ['person:ada-example', 'person:ada-other'],
      ['organization:example-daily'],
    ]);
    expect(calls).toEqual([{ name: 'entities-by-name', parameters: { keys: ['daily', 'nobody', 'ada'] } }]);
  });
});

describe('several entities', () => {
  test('are an error that lists them with their ids', async () => {
    await expect(find('Ada')).rejects.toMatchObject({
      code: 'ENTITY_AMBIGUOUS',
      message: '"Ada" can mean 2 entities: Ada Example (person:ada-example), Ada Other (person:ada-other). Give an id.',
      details: { name: 'Ada', candidates: [{ id: 'person:ada-example' }, { id: 'person:ada-other' }] },
    });
  });
});

describe('no entity', () => {
  test.each([
    ['Ada Exampel', '"Ada Example"?'],
    ['Exampland', '"Exampleland"'],
    ['Wandaexample', '"Wanda Example"'],
    ['Otherr', '"Ada Other"?'],
    ['Wandda', '"Wanda Example"?'],
  ])('%s is an error that names the nearest: %s', async (name, hint) => {
    await expect(find(name)).rejects.toMatchObject({
      code: 'ENTITY_UNKNOWN',
      message: expect.stringContaining(`No entity has the name or alias "${name}". Did you mean ${hint}`),
    });
  });

  test('the nearest come first, each entity once, at most three, for machines too', async () => {
    const error = await find('Ada Examples').catch((thrown) => thrown);
    const ids = error.details.nearest.map(({ id }: { id: string }) => id);
    expect(ids[0]).toBe('person:ada-example');
    expect(ids.length).toBeLessThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['Zzyzx', 'Quite another thing altogether'])('%s is near nothing, and nothing is guessed', async (name) => {
    await expect(find(name)).rejects.toMatchObject({
      code: 'ENTITY_UNKNOWN',
      message: `No entity has the name or alias "${name}".`,
      details: { name, nearest: [] },
    });
  });

  test.each(['', '  ', '?!'])('%j has no key, and nothing is near it', async (name) => {
    const { reader, calls } = stub();
    await expect(onlyCandidate(reader, name, [])).rejects.toMatchObject({ details: { name, nearest: [] } });
    expect(calls).toEqual([]);
  });

  test('the nearest are looked for by the longer words and the first four letters, then the first two and beginnings of words', async () => {
    const { reader, calls } = stub();
    await onlyCandidate(reader, 'The Ministry of Rain', []).catch(() => undefined);
    const words = ['ministry', 'rain'];
    expect(calls).toMatchObject([
      { name: 'names-near', parameters: { start: 'mini', words } },
      { name: 'names-near', parameters: { start: 'mi', words: [...words, ' min', ' rai'] } },
    ]);
  });

  test('an id that no entity has', () => {
    expect(unknownId('person:x')).toMatchObject({
      ...{ code: 'ENTITY_UNKNOWN', message: 'No entity has the id "person:x".', details: { id: 'person:x' } },
    });
  });
});

describe('a name of many words', () => {
  test('is looked for by its six longest', async () => {
    const { reader, calls } = stub();
    const name = Array.from({ length: 40 }, (_, n) => `w${'x'.repeat(4 + (n % 9))}${n}`).join(' ');
    await expect(onlyCandidate(reader, name, [])).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN' });
    const [first, second] = calls.map(({ parameters }) => parameters.words as string[]);
    expect([first?.length, second?.length]).toEqual([6, 12]);
  });

  test.each(['x', 'ᚠ', '𒀀'])('may be as long as the name of a record, and no longer: %s', (sign) => {
    const parsed = (name: string) => parseRecord(JSON.stringify({ ...exampleRecords.entities[0], name }));
    const [longest, longer] = [sign.repeat(longestReference), sign.repeat(longestReference + 1)];
    expect(parsed(longest)).toHaveProperty('record');
    expect(() => checkReference(longest)).not.toThrow();
    expect(parsed(longer)).not.toHaveProperty('record');
    expect(() => checkReference(longer)).toThrow(`at most ${longestReference} characters`);
  });

  test.each(['x '.repeat(500), `person:${'x'.repeat(1_000_000)}`])('is refused where it is too long', async (name) => {
    const { reader, calls } = stub();
    await expect(findEntity(reader, name)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: `An id or a name has at most ${longestReference} characters, not ${name.length}.`,
    });
    expect(calls).toEqual([]);
  });
});
