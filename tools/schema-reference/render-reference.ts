/** The whole reference: schema.graphql as a page to read, with an example for each question. */

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type { Example } from '../examples/read-examples.ts';
import {
  oneLine,
  pagingArguments,
  renderArguments,
  renderDeprecation,
  renderInput,
  renderType,
} from './render-field.ts';
import { renderNamedType } from './render-named-type.ts';

/** An example with its answer on the seed; null where it cannot be written down, as of a subscription. */
export interface AnsweredExample extends Example {
  readonly answer: string | null;
}

const isOfPages = ({ name }: GraphQLNamedType) => /(Connection|Edge|^PageInfo)$/.test(name);

const rooms: readonly (readonly [string, (type: GraphQLNamedType) => boolean])[] = [
  ['Interfaces', isInterfaceType],
  ['Objects', (type) => isObjectType(type) && !isOfPages(type)],
  ['Unions', isUnionType],
  ['Filters and orders', isInputObjectType],
  ['Enums', isEnumType],
  ['Scalars', isScalarType],
];

/** The page as Markdown; headings are unique, so that links to them hold. */
export function renderReference(schema: GraphQLSchema, examples: readonly AnsweredExample[]): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(isObjectType);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.some((root) => root === type),
  );
  const sections = rooms.flatMap(([title, belongs]) => renderRoom(title, types.filter(belongs), schema));
  return [
    '<!-- Made from schema.graphql and examples/ by `npm run docs`; never edited. -->',
    '# The schema',
    oneLine(schema.description),
    renderContents(roots, types),
    ...roots.flatMap((root) => renderRoot(root, examples)),
    ...renderPages(roots, types, schema),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function renderContents(roots: readonly GraphQLObjectType[], types: readonly GraphQLNamedType[]): string {
  const link = (text: string, heading: string) => `[${text}](#${heading})`;
  const fields = roots.map((root) => {
    const names = Object.keys(root.getFields()).map((name) => link(`\`${name}\``, `${root.name}${name}`.toLowerCase()));
    return `- ${link(root.name, root.name.toLowerCase())}: ${names.join(', ')}`;
  });
  const named = rooms.flatMap(([title, belongs]) => {
    const names = types.filter(belongs).map(({ name }) => link(`\`${name}\``, name.toLowerCase()));
    return names.length > 0 ? [`- ${link(title, title.toLowerCase().replaceAll(' ', '-'))}: ${names.join(', ')}`] : [];
  });
  return [...fields, `- ${link('Pages', 'pages')}`, ...named].join('\n');
}

function renderRoot(root: GraphQLObjectType, examples: readonly AnsweredExample[]): string[] {
  const fields = Object.values(root.getFields());
  return [
    `## ${root.name}`,
    oneLine(root.description),
    ...fields.map((field) => renderRootField(root, field, examples)),
  ];
}

function renderRootField(
  { name: root }: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  examples: readonly AnsweredExample[],
): string {
  const { name, type, description, deprecationReason } = field;
  const own = examples.filter(({ rootFields }) => rootFields.includes(name));
  return [
    `### ${root}.${name}`,
    `${renderType(type)}: ${oneLine(description)}${renderDeprecation(deprecationReason)}`,
    renderArguments(field).join('\n'),
    ...own.map(renderExample),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderExample({ source, variables, answer }: AnsweredExample): string {
  const values = Object.keys(variables).length > 0 ? [fence('json', JSON.stringify(variables, null, 2))] : [];
  const details = (text: string) =>
    `<details>\n<summary>The answer on the seed</summary>\n\n${fence('json', text.trim())}\n\n</details>`;
  return [fence('graphql', source), ...values, ...(answer === null ? [] : [details(answer)])].join('\n\n');
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The four arguments that every list takes, and the types that every page is made of. */
function renderPages(
  roots: readonly GraphQLObjectType[],
  types: readonly GraphQLNamedType[],
  schema: GraphQLSchema,
): string[] {
  const fields = roots.flatMap((root) => Object.values(root.getFields()));
  const paged = fields.find(({ args }) => pagingArguments.every((name) => args.some((arg) => arg.name === name)));
  const args = paged?.args.filter(({ name }) => pagingArguments.includes(name)) ?? [];
  return [
    '## Pages',
    'Lists come in pages, as [GraphQL Cursor Connections](https://relay.dev/graphql/connections.htm) has them. Every list takes:',
    args.map(renderInput).join('\n'),
    ...types.filter(isOfPages).map((type) => renderNamedType(type, schema)),
  ];
}

function renderRoom(title: string, types: readonly GraphQLNamedType[], schema: GraphQLSchema): string[] {
  return types.length > 0 ? [`## ${title}`, ...types.map((type) => renderNamedType(type, schema))] : [];
}
