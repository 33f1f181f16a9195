/**
 * How large a query becomes when it is compiled: every field once for each type that an interface can turn out to be, so that
 * six kinds of entities inside one another make 36, and so on. What is too large is not compiled.
 */

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

const introspection = /^__(schema|type)$/;

/** How many fields an operation of a valid document makes; null beyond `limit`, and for what asks for the schema itself. */
export function compiledSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  limit: number,
): number | null {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let left = limit;

  const concrete = (name: string): readonly GraphQLObjectType[] => {
    const type = schema.getType(name);
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  };

  /** Counts down, and stops at once where nothing is left: the walk never takes longer than the limit. */
  const fits = ({ selections }: SelectionSetNode, type: GraphQLObjectType): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        left -= 1;
        if (left < 0 || introspection.test(selection.name.value)) return false;
        const inner = selection.selectionSet;
        return !inner || !field || concrete(getNamedType(field.type).name).every((each) => fits(inner, each));
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) return false;
      const condition = fragment.typeCondition?.name.value;
      left -= 1;
      if (left < 0) return false;
      return (condition !== undefined && !concrete(condition).includes(type)) || fits(fragment.selectionSet, type);
    });

  return fits(operation.selectionSet, root) ? limit - left : null;
}
