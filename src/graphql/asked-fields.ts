/** The fields that a document asks for, wherever in it: what nobody asks for need not be read. */

import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

export interface AskedFields {
  /** Whether `field` of `type` is asked for; where nobody looked into the document, everything is. */
  has(type: string, field: string): boolean;
}

export const everything: AskedFields = { has: () => true };

/** The fields in a valid document, with all of its operations and fragments. */
export function askedFields(schema: GraphQLSchema, document: DocumentNode): AskedFields {
  const asked = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const note = {
    Field({ name }: { readonly name: { readonly value: string } }) {
      asked.add(`${typeInfo.getParentType()?.name}.${name.value}`);
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, note));
  return { has: (type, field) => asked.has(`${type}.${field}`) };
}
