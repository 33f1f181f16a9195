/** docs/api.md against the code: every code and limit is there, and its example costs what it says. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { errorCodes } from '../src/errors.ts';
import { queryCost } from '../src/graphql/limits/query-cost.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { projectFile } from '../src/project.ts';
import { defaultLimits } from '../src/settings.ts';

const page = readFileSync(projectFile('docs', 'api.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));
const named = rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1]);

test.each(errorCodes)('the table of errors has %s', (code) => {
  expect(named).toContain(code);
});

test.each(Object.entries(defaultLimits))('the table of limits has that of %s with its default', (name, value) => {
  const setting = `MAX_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
  const row = rows.find((line) => line.startsWith(`| \`${setting}\``));
  expect(row?.split('|')[2]?.trim()).toBe(String(value));
});

test('the example costs what the page says', () => {
  const [, query = '', cost] = /`(\{ statements.*?\})` costs [^:]*: (\d+)\./s.exec(page) ?? [];
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The page has no example.');
  expect(queryCost({ schema: createSchema(), document, operation, variables: {} })).toBe(Number(cost));
});
