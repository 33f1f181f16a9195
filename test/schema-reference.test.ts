/** docs/schema.md is as `npm run docs` makes it, and leaves nothing out. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { projectFile } from '../src/project.ts';
import { currentReference, referenceFile } from '../tools/schema-reference/read-reference.ts';
import { renderReference } from '../tools/schema-reference/render-reference.ts';

const page = readFileSync(referenceFile, 'utf8');
const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('the page is fresh; npm run docs writes it', () => {
  expect(page === currentReference()).toBe(true);
});

test('every description of the schema stands in it, and every name', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const parts = types.flatMap((type): Described[] => {
    if (isEnumType(type)) return [...type.getValues()];
    if (isInputObjectType(type)) return Object.values(type.getFields());
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
  });
  const all: Described[] = [...types, ...parts];
  const missing = all.filter(({ name, description }) => !page.includes(plain(description)) || !page.includes(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
  expect(parts.length).toBeGreaterThan(300);
});

test('every link leads to a heading, and no two headings are alike', () => {
  const text = page.replace(/```[\s\S]*?```/g, '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(new Set(headings).size).toBe(headings.length);
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
  expect(links.filter((target) => !headings.includes(target))).toEqual([]);
  expect(links.length).toBeGreaterThan(200);
});

test('defaults, deprecations, unions and examples are told; what an interface has is told there', () => {
  const small = buildSchema(`
    "All." schema { query: Query }
    "Asks." type Query { "Finds." find("How many." limit: Int = 4, "Which." kind: Kind = A): [Thing] @deprecated(reason: "Look instead.") }
    "Named." interface Named { "Its name." name: String! }
    "A thing." type Thing implements Named { "Its name." name: String! "Its size." size: Size }
    "Another." type Other implements Named { "Another name." name: String! }
    "Either." union Size = Thing | Other
    "Kinds." enum Kind { "The first." A "The last." B @deprecated(reason: "Gone.") }
  `);
  const example = {
    ...{ name: 'find', title: 'What?', source: '# What?\n{ find { name } }', variables: { a: 1 } },
    ...{ rootFields: ['find'], isQuery: true, answer: '{"find": []}' },
  };
  const text = renderReference(small, [example]);
  expect(text).toContain('### Query.find\n\n[`[Thing]`](#thing): Finds. **Deprecated:** Look instead.');
  expect(text).toContain('- `limit` `Int` = `4`: How many.\n- `kind` [`Kind`](#kind) = `A`: Which.');
  expect(text).toContain('### Thing\n\nA thing.\n\nHas every field of [`Named`](#named).\n\n- `size`');
  expect(text).toContain('### Other\n\nAnother.\n\n- `name` `String!`: Another name.');
  expect(text).toContain('One of [`Thing`](#thing), [`Other`](#other).');
  expect(text).toContain('- `B`: The last. **Deprecated:** Gone.');
  expect(text).toContain('{ find { name } }\n```\n\n```json\n{\n  "a": 1\n}\n```\n\n<details>');
});
