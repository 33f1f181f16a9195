/**
 * What a query asks for at most, in objects, before it runs: an object costs 1, as does a scalar under a name of the query's
 * own, a scalar by its own name nothing, a list its length times what one of it costs. The words are those of IBM's GraphQL Cost Directives; the measure is GitHub's node limit.
 */

import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { introspectionCost, introspectionLimit } from './introspection-cost.ts';
import { type InnerSizes, innerSizes, listSize, sizeArguments } from './list-size.ts';
import { tooLarge } from './too-large.ts';

interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked for, and what may be; `extensions.cost` of an answer. */
export interface QueryCost {
  readonly requested: number;
  readonly limit: number;
  /** Fields of the schema itself that are asked for, and how many may be; where it is asked for. */
  readonly introspection?: { readonly requested: number; readonly limit: number };
}

/**
 * The cost of a valid query; null where its variables do not fit, so that it will not run at all. Fields that @skip or @include
 * leave out are counted.
 * @throws HearsayError QUERY_TOO_LARGE
 */
export function checkCost(query: Query, limit: number): QueryCost | null {
  const requested = queryCost(query);
  if (requested === null) return null;
  if (requested > limit)
    throw tooLarge(
      `The query costs ${requested}; at most ${limit} is allowed. Ask for shorter pages (first), or for less inside each of them.`,
      { limit: 'MAX_COST', allowed: limit, requested },
    );
  const introspection = checkIntrospection(query);
  return { requested, limit, ...(introspection.requested > 0 && { introspection }) };
}

function checkIntrospection(query: Query): { readonly requested: number; readonly limit: number } {
  const limit = introspectionLimit(query.schema);
  const requested = introspectionCost(query, limit);
  if (requested === 'beyond')
    throw tooLarge(
      `The query asks for more than ${limit} fields of the schema, twice what all of it takes. Ask for it once, under no other names.`,
      { limit: 'INTROSPECTION', allowed: limit },
    );
  return { requested, limit };
}

/** Scalars that are long: the text of a whole article. */
const longTexts: Readonly<Record<string, number>> = { 'Article.text': 10 };

/** What operations cost that were weighed before, where that is the same each time. */
const fixedCosts = new WeakMap<OperationDefinitionNode, number | 'varies'>();

/** The number of objects that a valid query asks for at most. */
export function queryCost(query: Query): number | null {
  const { schema, document, operation, variables } = query;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (!coerced) return null;
  const known = fixedCosts.get(operation);
  if (typeof known === 'number') return known;
  const cost = costWith(coerced, query);
  if (known === undefined && cost !== null) fixedCosts.set(operation, sizesVary(document) ? 'varies' : cost);
  return cost;
}

/** Whether a variable says how long a list is. */
function sizesVary(document: DocumentNode): boolean {
  let varies = false;
  visit(document, {
    enter(node) {
      if (node.kind !== Kind.ARGUMENT) return;
      varies ||= sizeArguments.some((argument) => argument === node.name.value) && holdsVariable(node);
    },
  });
  return varies;
}

function holdsVariable(argument: ArgumentNode): boolean {
  let holds = false;
  visit(argument, {
    enter({ kind }) {
      holds ||= kind === Kind.VARIABLE;
    },
  });
  return holds;
}

function costWith(coerced: Query['variables'], { schema, document, operation }: Query): number | null {
  const root = schema.getRootType(operation.operation);
  if (!root) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, number>();

  const costOf = (selections: SelectionSetNode, parent: GraphQLCompositeType, within: InnerSizes): number => {
    let total = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) total += costOfField(selection, parent, within);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        total += costOf(selection.selectionSet, narrowed(selection.typeCondition?.name.value, parent), within);
      else total += costOfFragment(selection.name.value, parent, within);
    }
    return total;
  };

  /** Spread a hundred times, a fragment is counted a hundred times and walked once. */
  const costOfFragment = (name: string, parent: GraphQLCompositeType, within: InnerSizes): number => {
    const key = JSON.stringify([name, within]);
    const fragment = fragments.get(name);
    const cost =
      known.get(key) ??
      (fragment && costOf(fragment.selectionSet, narrowed(fragment.typeCondition.name.value, parent), within)) ??
      0;
    known.set(key, cost);
    return cost;
  };

  const costOfField = (field: FieldNode, parent: GraphQLCompositeType, within: InnerSizes): number => {
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    const type = definition && getNamedType(definition.type);
    // By its own name a scalar comes once in each object, by others as often as there are names.
    if (!field.selectionSet) return longTexts[`${parent.name}.${field.name.value}`] ?? (field.alias ? 1 : 0);
    if (!definition || !isCompositeType(type)) return 0;
    const given = getArgumentValues(definition, field, coerced);
    const one = ownCost(type) + costOf(field.selectionSet, type, innerSizes(type.name, given));
    const isList = isListType(getNullableType(definition.type));
    return isList ? one * listSize(parent.name, field.name.value, given, within) : one;
  };

  const narrowed = (name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType => {
    const type = name === undefined ? parent : schema.getType(name);
    return isCompositeType(type) ? type : parent;
  };

  return costOf(operation.selectionSet, root, {});
}

/** Edges and page information only wrap what is counted already. */
function ownCost(type: GraphQLCompositeType): number {
  return isObjectType(type) && /^PageInfo$|Edge$/.test(type.name) ? 0 : 1;
}
