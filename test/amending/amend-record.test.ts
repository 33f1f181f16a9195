/** Relations, articles, statements and figures as changes leave them. */

import { describe, expect, test } from '@jest/globals';
import { type Amendments, amendRecord } from '../../src/amending/amend-record.ts';
import { reviewState } from '../../src/amending/changes.ts';
import { canonicalRecord } from '../../src/record/canonical-record.ts';
import type { ChangeRecord, StatementRecord } from '../../src/record/record.ts';
import { articles, figures, relations, statements } from '../curating/made-up.ts';

const [first, , outer] = statements as readonly [StatementRecord, StatementRecord, StatementRecord];

let time = 0;
const change = (kind: ChangeRecord['kind'], after: object = {}, target = first.id): ChangeRecord => {
  time += 1;
  return {
    type: 'change',
    id: `change:${time}`,
    kind,
    target,
    at: new Date(time).toISOString(),
    by: 'Ada',
    after: { ...after },
  };
};
const undone = (given: ChangeRecord): ChangeRecord => ({ ...given, undoneAt: '2022', undoneBy: 'Ada' });
const amendments = (current: Readonly<Record<string, string>>, changes: readonly ChangeRecord[] = []): Amendments => ({
  currentOf: (id) => current[id] ?? id,
  changesOf: (statement) => changes.filter(({ target }) => target === statement),
});

describe('statements', () => {
  test.each<[string, ChangeRecord[], Partial<StatementRecord>]>([
    ['nothing', [], {}],
    ['a correction', [change('STATEMENT_CORRECT', { cue: 'warned' })], { cue: 'warned' }],
    [
      'the later of two',
      [change('STATEMENT_CORRECT', { cue: 'warned' }), change('STATEMENT_CORRECT', { cue: 'told' })],
      { cue: 'told' },
    ],
    ['one that was undone', [undone(change('STATEMENT_CORRECT', { cue: 'warned' }))], {}],
    ['a confirmation', [change('STATEMENT_CONFIRM')], {}],
    ['null takes away', [change('STATEMENT_CORRECT', { saidOn: null, about: [] })], { about: [] }],
  ])('%s', (_what, changes, fields) => {
    const amended = amendRecord(first, amendments({}, changes));
    expect(amended && canonicalRecord(amended)).toEqual(canonicalRecord({ ...first, ...fields }));
    expect(amendRecord(first, amendments({}, changes.toReversed()))).toEqual(amended);
  });

  test('rejected ones are nothing, nor are their figures, and what held them does without', () => {
    const [figure] = figures;
    if (!figure) throw new Error('no figure');
    expect(amendRecord(first, amendments({}, [change('STATEMENT_REJECT')]))).toBeNull();
    expect(amendRecord(figure, amendments({}, [change('STATEMENT_REJECT')]))).toBeNull();
    expect(amendRecord(figure, amendments({}, [undone(change('STATEMENT_REJECT'))]))).toEqual(figure);
    const inner = change('STATEMENT_REJECT', {}, 'statement:daily-150');
    expect(amendRecord(outer, amendments({}, [inner]))?.repeats).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['as they were', {}, ['group:agency', 'person:bo-example']],
    ['one of two is another', { 'group:agency': 'organization:ea' }, ['organization:ea', 'person:bo-example']],
    ['two that are one passed it on once', { 'group:agency': 'person:bo-example' }, ['person:bo-example']],
    ['nobody passes on words of their own', { 'person:bo-example': 'person:ada-example' }, ['group:agency']],
    ['the speaker proves to be the relay', { 'person:ada-example': 'person:bo-example' }, ['group:agency']],
    ['all are one', { 'group:agency': 'person:ada-example', 'person:bo-example': 'person:ada-example' }, []],
  ])('relays: %s', (_what, current, relays) => {
    expect(amendRecord(first, amendments(current))?.relays?.map(({ entity }) => entity)).toEqual(relays);
  });

  test('what was read as passed on by the speaker stays as it was read', () => {
    const own = { ...first, relays: [{ entity: first.speaker }] };
    expect(amendRecord(own, amendments({}))?.relays).toEqual(own.relays);
  });

  test('topics that are one stand once', () => {
    const about = { ...first, about: ['country:xa', 'place:exampleland'] };
    expect(amendRecord(about, amendments({ 'place:exampleland': 'country:xa' }))?.about).toEqual(['country:xa']);
  });
});

test('an article goes to what its outlet has become', () => {
  const [article] = articles;
  if (!article) throw new Error('no article');
  expect(amendRecord(article, amendments({ [article.outlet]: 'organization:other' }))?.outlet).toBe(
    'organization:other',
  );
});

test('a relation between two that are one says nothing, and nor does an office that no person holds', () => {
  const [editor, part] = relations;
  if (!editor || !part) throw new Error('no relations');
  expect(amendRecord(part, amendments({ 'place:exampleland': 'country:xa' }))).toBeNull();
  expect(amendRecord(editor, amendments({ 'person:bo-example': 'group:bo' }))).toBeNull();
  expect(amendRecord(editor, amendments({ 'person:bo-example': 'person:b' }))?.source).toBe('person:b');
});

test.each<[ChangeRecord[], string]>([
  [[], 'UNREVIEWED'],
  [[change('STATEMENT_CONFIRM')], 'CONFIRMED'],
  [[change('STATEMENT_CONFIRM'), change('STATEMENT_CORRECT')], 'CORRECTED'],
  [[change('STATEMENT_CORRECT'), change('STATEMENT_CONFIRM')], 'CONFIRMED'],
  [[change('STATEMENT_CONFIRM'), undone(change('STATEMENT_CORRECT'))], 'CONFIRMED'],
  [[change('STATEMENT_REJECT'), change('STATEMENT_CONFIRM')], 'REJECTED'],
  [[undone(change('STATEMENT_REJECT'))], 'UNREVIEWED'],
])('what people have made of it: case %#', (changes, state) => {
  expect(reviewState(changes)).toBe(state);
});
