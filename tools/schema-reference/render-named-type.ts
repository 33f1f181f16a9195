/** One type of the schema under a heading of its own. */

import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  printType,
} from 'graphql';
import { oneLine, renderDeprecation, renderField, renderInput, renderType } from './render-field.ts';

/** A type with its description and everything in it. */
export function renderNamedType(type: GraphQLNamedType, schema: GraphQLSchema): string {
  return [`### ${type.name}`, oneLine(type.description), ...partsOf(type, schema)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function partsOf(type: GraphQLNamedType, schema: GraphQLSchema): string[] {
  if (isObjectType(type)) return renderObject(type);
  if (isInterfaceType(type)) return [...renderObject(type), renderPossible(type, schema)];
  if (isUnionType(type)) return [`One of ${type.getTypes().map(renderType).join(', ')}.`];
  if (isInputObjectType(type)) return [Object.values(type.getFields()).map(renderInput).join('\n')];
  if (isEnumType(type)) return [renderValues(type.getValues())];
  if (isScalarType(type) && type.specifiedByURL) return [`Specified by <${type.specifiedByURL}>.`];
  return [];
}

function renderPossible(type: GraphQLInterfaceType, schema: GraphQLSchema): string {
  return `Every ${schema.getPossibleTypes(type).map(renderType).join(', ')} is one.`;
}

function renderValues(values: readonly { name: string; description?: unknown; deprecationReason?: unknown }[]): string {
  return values
    .map(({ name, description, deprecationReason }) => {
      const deprecation = renderDeprecation(deprecationReason ? String(deprecationReason) : null);
      return `- \`${name}\`: ${oneLine(String(description ?? ''))}${deprecation}`;
    })
    .join('\n');
}

/** What a type has word for word from an interface is told there. */
function renderObject(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const told = type.getInterfaces().filter((each) => hasAllOf(type, each));
  const shared = new Set(told.flatMap((each) => Object.keys(each.getFields())));
  const own = Object.values(type.getFields()).filter(({ name }) => !shared.has(name));
  const all = told.length > 0 ? [`Has every field of ${told.map(renderType).join(' and of ')}.`] : [];
  return [...all, own.map(renderField).join('\n')];
}

function hasAllOf(type: GraphQLObjectType | GraphQLInterfaceType, each: GraphQLInterfaceType): boolean {
  const fields = new Set(printedFields(type));
  return printedFields(each).every((field) => fields.has(field));
}

/** The fields as SDL with their descriptions, so that alike means alike in every word. */
function printedFields(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const body = printType(type).replace(/^[\s\S]*?\{\n|\n\}$/g, '');
  return body.split(/\n\n(?= {2}""")/);
}
