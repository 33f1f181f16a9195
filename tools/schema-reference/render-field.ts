/** Fields, arguments and input fields as Markdown: names, types that lead to their own headings, descriptions, defaults. */

import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLType,
  getNamedType,
  isSpecifiedScalarType,
  print,
} from 'graphql';

/** The arguments of every page; described once, under Pages. */
export const pagingArguments = ['first', 'after', 'last', 'before'];

/** A type as it is written, with a link to its heading: ``[`[Statement!]!`](#statement)``. */
export function renderType(type: GraphQLType): string {
  const named = getNamedType(type);
  return isSpecifiedScalarType(named) ? `\`${type}\`` : `[\`${type}\`](#${named.name.toLowerCase()})`;
}

/** A field as an item of a list, its arguments beneath it. */
export function renderField(field: GraphQLField<unknown, unknown>): string {
  const { name, type, description, deprecationReason } = field;
  return [`- \`${name}\` ${renderType(type)}: ${oneLine(description)}${renderDeprecation(deprecationReason)}`]
    .concat(renderArguments(field).map((line) => `  ${line}`))
    .join('\n');
}

/** The arguments of a field as a list; a page's four as one item, where they are the usual ones. */
export function renderArguments({ args }: GraphQLField<unknown, unknown>): string[] {
  const isPaged = pagingArguments.every((name) => args.some((arg) => arg.name === name));
  const own = isPaged ? args.filter(({ name }) => !pagingArguments.includes(name)) : args;
  const paging = pagingArguments.map((name) => `\`${name}\``).join(', ');
  return [...own.map(renderInput), ...(isPaged ? [`- ${paging}: which [page](#pages) of them.`] : [])];
}

/** An argument or an input field as an item of a list. */
export function renderInput(input: GraphQLArgument | GraphQLInputField): string {
  const { name, type, description, deprecationReason } = input;
  return `- \`${name}\` ${renderType(type)}${renderDefault(input)}: ${oneLine(description)}${renderDeprecation(deprecationReason)}`;
}

function renderDefault({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const ast = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return ast ? ` = \`${print(ast)}\`` : '';
}

export function renderDeprecation(reason: string | null | undefined): string {
  return reason ? ` **Deprecated:** ${oneLine(reason)}` : '';
}

/** A description without the line breaks that it has for the sake of the file's width. */
export function oneLine(description: string | null | undefined): string {
  return (description ?? '').replace(/\s+/g, ' ').trim();
}
