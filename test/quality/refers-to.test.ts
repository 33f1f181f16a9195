/** Which words are taken for which entity. */

import { describe, expect, test } from '@jest/globals';
import type { EntityRecord } from '../../src/record/record.ts';
import { isNameOf, Referring } from '../../tools/quality/refers-to.ts';
import { article, gold, mention } from './made-up.ts';

const named = (kind: EntityRecord['kind'], name: string, ...aliases: string[]): EntityRecord => ({
  ...{ type: 'entity', id: `${kind.toLowerCase()}:made-up`, kind, name, aliases },
});

describe('by name', () => {
  const ada = named('PERSON', 'Ada Berg', 'Ада Берг');
  const echo = named('ORGANIZATION', 'Northern Echo', 'Echo');
  const ministry = named('ORGANIZATION', 'Health Ministry of Freedonia', "Freedonia's health ministry");
  const divers = named('GROUP', 'Divers at the mine');

  test.each([
    ['Ada Berg', ada],
    ['Governor Ada Berg, 47', ada],
    ['Ms. Berg', ada],
    ['Berg’s', ada],
    ['Ада Берг', ada],
    ['the Northern Echo', echo],
    ['the Echo newspaper', echo],
    ['the Health Ministry', ministry],
    ['Freedonia’s health ministry', ministry],
    ['two divers', divers],
  ])('%s', (words, entity) => {
    expect(isNameOf(words, entity, new Set(['freedonia']))).toBe(true);
  });

  test.each([
    ['Berg’s office', ada],
    ['Bergen', ada],
    ['she', ada],
    ['the Echo’s owner', echo],
    ['the southern Echoes', echo],
    ['Freedonia', ministry],
    ['the ministry of health and tea', ministry],
    ['the', divers],
    ['', ada],
  ])('not %s', (words, entity) => {
    expect(isNameOf(words, entity, new Set(['freedonia']))).toBe(false);
  });
});

describe('by place', () => {
  const referring = new Referring(article);

  test('where the gold has marked the speaker of this statement, any shared letter counts', () => {
    expect(referring.meansSpeaker(mention('Mayor'), gold.late)).toBe(true);
    expect(referring.meansSpeaker(mention('reporters'), gold.late)).toBe(false);
  });

  test('where it is marked in another statement, half of the letters do', () => {
    expect(referring.means(mention('She'), 'person:ada-berg')).toBe(true);
    expect(referring.means(mention('Mayor'), 'person:ada-berg')).toBe(false);
  });

  test('what a mention stands for counts as well; for the name it alone does', () => {
    expect(referring.means(mention('it', 'the Echo'), 'organization:echo')).toBe(true);
    expect(referring.isNamed(mention('She', 'Mayor Ada Berg'), 'person:ada-berg')).toBe(true);
    expect(referring.isNamed(mention('She'), 'person:ada-berg')).toBe(false);
    expect(referring.isNamed(mention('Mayor Ada Berg', 'the Echo'), 'person:ada-berg')).toBe(false);
  });

  test('an entity that nobody knows is nobody’s name', () => {
    expect(referring.means(mention('reporters'), 'group:unheard-of')).toBe(false);
  });
});
