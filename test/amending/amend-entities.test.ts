/** Entities as changes leave them: tables of changes and what comes of them. */

import { describe, expect, test } from '@jest/globals';
import { amendEntities } from '../../src/amending/amend-entities.ts';
import type { ChangeRecord, EntityRecord } from '../../src/record/record.ts';

const entity = (id: string, name: string, ...aliases: readonly string[]): EntityRecord => ({
  ...{ type: 'entity', id, kind: id.split(':')[0]?.toUpperCase() as EntityRecord['kind'], name },
  ...(aliases.length > 0 && { aliases }),
});
const a = entity('person:a', 'A', 'Aa');
const b = entity('person:b', 'B');
const c = entity('person:c', 'C', 'B');
const xa: EntityRecord = { ...entity('country:xa', 'Xa'), iso: 'XA' };

let time = 0;
const change = (fields: Partial<ChangeRecord> & Pick<ChangeRecord, 'kind' | 'target'>): ChangeRecord => {
  time += 1;
  return { type: 'change', id: `change:${time}`, at: new Date(time).toISOString(), by: 'Ada', ...fields };
};
const merge = (target: string, into: string) => change({ kind: 'ENTITY_MERGE', target, into });
const correct = (target: string, before: object, after: object, into?: string) =>
  change({ kind: 'ENTITY_CORRECT', target, before: { ...before }, after: { ...after }, ...(into && { into }) });
const undone = (given: ChangeRecord): ChangeRecord => ({ ...given, undoneAt: '2022', undoneBy: 'Ada' });

/** What is left, as `id: name, aliases`, and what former ids mean. */
const left = (read: readonly EntityRecord[], ...changes: readonly ChangeRecord[]) => {
  const { entities, current } = amendEntities(read, changes);
  return {
    entities: [...entities.values()]
      .map(({ id, name, aliases = [] }) => `${id}: ${[name, ...aliases].join(', ')}`)
      .sort(),
    current: Object.fromEntries(current),
  };
};

describe('merges', () => {
  test.each<[string, ChangeRecord[], string[], object]>([
    ['none', [], ['person:a: A, Aa', 'person:b: B', 'person:c: C, B'], {}],
    ['one', [merge('person:a', 'person:b')], ['person:b: B, A, Aa', 'person:c: C, B'], { 'person:a': 'person:b' }],
    [
      'a name that both have stands once',
      [merge('person:b', 'person:c')],
      ['person:a: A, Aa', 'person:c: C, B'],
      { 'person:b': 'person:c' },
    ],
    [
      'one after the other',
      [merge('person:a', 'person:b'), merge('person:b', 'person:c')],
      ['person:c: C, B, A, Aa'],
      { 'person:a': 'person:c', 'person:b': 'person:c' },
    ],
    [
      'the first of two undone',
      [undone(merge('person:a', 'person:b')), merge('person:b', 'person:c')],
      ['person:a: A, Aa', 'person:c: C, B'],
      { 'person:b': 'person:c' },
    ],
    [
      'in a circle',
      [merge('person:a', 'person:b'), merge('person:b', 'person:a')],
      ['person:b: B, A, Aa', 'person:c: C, B'],
      { 'person:a': 'person:b' },
    ],
    ['into nobody', [merge('person:a', 'person:z')], ['person:a: A, Aa', 'person:b: B', 'person:c: C, B'], {}],
  ])('%s', (_what, changes, entities, current) => {
    expect(left([a, b, c], ...changes)).toEqual({ entities, current });
    expect(left([c, b, a], ...changes.toReversed())).toEqual({ entities, current });
  });

  test('an entity that was never read still leads to the other', () => {
    expect(left([b], merge('person:a', 'person:b'))).toEqual({
      entities: ['person:b: B'],
      current: { 'person:a': 'person:b' },
    });
  });

  test('the code of a country becomes a name of what it is merged into', () => {
    expect(left([xa, b], merge('country:xa', 'person:b')).entities).toEqual(['person:b: B, Xa, XA']);
  });
});

describe('corrections', () => {
  test('of aliases take away and add, so that undoing a merge below them leaves the rest', () => {
    const merged = merge('person:a', 'person:b');
    const listed = correct('person:b', { aliases: ['A', 'Aa'] }, { aliases: ['A', 'New'] });
    expect(left([a, b], merged, listed).entities).toEqual(['person:b: B, A, New']);
    expect(left([a, b], undone(merged), listed).entities).toEqual(['person:a: A, Aa', 'person:b: B, New']);
  });

  test('of names and descriptions replace; null takes away', () => {
    const described = { ...b, description: 'Old.' };
    const { entities } = amendEntities(
      [described],
      [
        correct('person:b', { name: 'B' }, { name: 'Bo' }),
        correct('person:b', { description: 'Old.' }, { description: null }),
      ],
    );
    expect([...entities.values()]).toEqual([{ ...b, name: 'Bo', aliases: [] }]);
  });

  test('of what was merged later go into the merge', () => {
    const renamed = correct('person:a', { name: 'A' }, { name: 'Ada' });
    expect(left([a, b], renamed, merge('person:a', 'person:b')).entities).toEqual(['person:b: B, Ada, Aa']);
  });
});

describe('kinds', () => {
  const toGroup = correct('person:a', { kind: 'PERSON' }, { kind: 'GROUP' }, 'group:a');

  test('a new kind is a new id, and the former one leads to it', () => {
    const { entities, current } = amendEntities([a], [toGroup]);
    expect([...entities.values()]).toEqual([{ ...a, id: 'group:a', kind: 'GROUP' }]);
    expect([...current]).toEqual([['person:a', 'group:a']]);
  });

  test('undone, the id that it had meanwhile still leads to it', () => {
    expect(left([a], undone(toGroup))).toEqual({ entities: ['person:a: A, Aa'], current: { 'group:a': 'person:a' } });
  });

  test('what was merged into it by the new id stays with it when the kind goes back', () => {
    const merged = merge('person:b', 'group:a');
    expect(left([a, b], toGroup, merged).entities).toEqual(['group:a: A, Aa, B']);
    expect(left([a, b], undone(toGroup), merged)).toEqual({
      entities: ['person:a: A, Aa, B'],
      current: { 'group:a': 'person:a', 'person:b': 'person:a' },
    });
  });

  test('made, undone and made again under one id', () => {
    const again = correct('person:a', { kind: 'PERSON' }, { kind: 'GROUP' }, 'group:a');
    expect(left([a], undone(toGroup), again)).toEqual({
      entities: ['group:a: A, Aa'],
      current: { 'person:a': 'group:a' },
    });
  });

  test('only countries have a code', () => {
    const toPlace = correct('country:xa', { kind: 'COUNTRY' }, { kind: 'PLACE' }, 'place:xa');
    expect(amendEntities([xa], [toPlace]).entities.get('place:xa')).not.toHaveProperty('iso');
  });
});
