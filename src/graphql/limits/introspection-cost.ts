/**
 * What a query asks of the schema itself, in fields: each field, and each fragment, of each type, field and argument that it
 * would be told of. The schema is at hand, so it is counted as it is, under every other name that a query gives.
 */

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getIntrospectionQuery,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

const entrances: ReadonlyMap<string, Field> = new Map([
  [SchemaMetaFieldDef.name, SchemaMetaFieldDef],
  [TypeMetaFieldDef.name, TypeMetaFieldDef],
]);

/** Operations that were looked through before: next to all of what is asked is of the graph. */
const asksNothing = new WeakSet<OperationDefinitionNode>();

/** How many fields of the schema a valid query asks for, `beyond` the most that are counted; 0 where it asks for none. */
export function introspectionCost({ schema, document, operation, variables }: Query, most: number): number | 'beyond' {
  if (operation.operation !== 'query' || asksNothing.has(operation)) return 0;
  let coerced: Readonly<Record<string, unknown>> | undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const argumentsOf = new Map<FieldNode, object>();
  let left = most;

  /** The fields of one object, as an execution collects them: a fragment that is spread again gives nothing more. */
  function* fieldsOf({ selections }: SelectionSetNode, spread = new Set<string>()): Generator<FieldNode, void> {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        yield selection;
        continue;
      }
      left -= 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsOf(selection.selectionSet, spread);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) yield* fieldsOf(fragment.selectionSet, spread);
      }
    }
  }

  const resolve = (definition: Field, field: FieldNode, source: unknown): unknown => {
    coerced ??= getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }).coerced ?? {};
    const given = argumentsOf.get(field) ?? getArgumentValues(definition, field, coerced);
    argumentsOf.set(field, given);
    // The resolvers of introspection look at nothing else.
    return definition.resolve?.(source, given, undefined, { schema } as GraphQLResolveInfo);
  };

  /** Counts down, and stops at once where nothing is left: the walk never takes longer than the limit. */
  const fits = (definition: Field, field: FieldNode, source: unknown): boolean => {
    const type = getNamedType(definition.type);
    const inner = field.selectionSet;
    if (!inner || !isObjectType(type)) return true;
    const objects = [resolve(definition, field, source) ?? []].flat();
    return objects.every((object) => fitsObject(inner, type, object));
  };

  const fitsObject = (selections: SelectionSetNode, type: GraphQLObjectType, source: unknown): boolean => {
    for (const field of fieldsOf(selections)) {
      left -= 1;
      const definition = type.getFields()[field.name.value];
      if (left < 0 || (definition && !fits(definition, field, source))) return false;
    }
    return true;
  };

  let isAsked = false;
  for (const field of fieldsOf(operation.selectionSet)) {
    const entrance = entrances.get(field.name.value);
    if (!entrance) continue;
    isAsked = true;
    left -= 1;
    if (!fits(entrance, field, undefined)) return 'beyond';
  }
  if (isAsked) return most - left;
  asksNothing.add(operation);
  return 0;
}

const limits = new WeakMap<GraphQLSchema, number>();

/** Twice what the question of GraphiQL, Apollo Sandbox and code generators asks with all of its options. */
export function introspectionLimit(schema: GraphQLSchema): number {
  const known = limits.get(schema);
  if (known !== undefined) return known;
  const document = parse(getIntrospectionQuery(everything));
  const operation = getOperationAST(document);
  const whole = operation && introspectionCost({ schema, document, operation, variables: {} }, Number.MAX_SAFE_INTEGER);
  const limit = 2 * Number(whole);
  limits.set(schema, limit);
  return limit;
}

const everything = {
  ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true },
  ...{ inputValueDeprecation: true, oneOf: true },
};
