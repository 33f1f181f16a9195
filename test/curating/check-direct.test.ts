/** Direct speech of which part stands outside of quotation marks, with the text and without it; what people call direct in the seed is. */

import { expect, test } from '@jest/globals';
import { checkDirect } from '../../src/curating/check-direct.ts';
import type { SpeechMode, StatementRecord } from '../../src/record/record.ts';
import { seed } from '../graphql/seed-records.ts';

const text = 'Ada Berg said “the ferry stays shut” and that nobody at all would come, “not before Friday”.';
const statement = (mode: SpeechMode, quotes: readonly string[], from: string, to: string): StatementRecord =>
  ({
    ...{ mode, quotes },
    anchors: [{ part: 'CONTENT', start: text.indexOf(from), end: text.indexOf(to) + to.length }],
  }) as unknown as StatementRecord;
const both = ['the ferry stays shut', 'not before Friday'];

test.each<[string, StatementRecord, boolean]>([
  ['all of it', statement('DIRECT', ['the ferry stays shut'], '“the', 'shut”'), true],
  ['some of it', statement('DIRECT', both, '“the', 'Friday”'), false],
  ['some of it, and mixed', statement('MIXED', both, '“the', 'Friday”'), true],
  ['all of it, and in another form', statement('DIRECT', ['The ferry stays SHUT!'], '“the', 'shut”'), true],
  ['none of it', statement('DIRECT', ['something else'], 'nobody', 'come'), false],
])('%s', (_what, record, isFit) => {
  for (const known of [text, undefined]) {
    const check = () => checkDirect(record, known);
    if (isFit) expect(check).not.toThrow();
    else if (known !== undefined || record.quotes?.length === 2)
      expect(check).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', details: { field: 'mode' } }));
  }
});

test('what stands outside is named', () => {
  expect(() => checkDirect(statement('DIRECT', both, '“the', 'Friday”'), text)).toThrow(
    /“and that nobody at all would come” stands outside of them: say MIXED/,
  );
});

test('the direct speech of the seed passes', () => {
  const direct = seed.statements.filter(({ mode }) => mode === 'DIRECT');
  expect(direct.length).toBeGreaterThan(10);
  for (const record of direct) expect(() => checkDirect(record, undefined)).not.toThrow();
});
