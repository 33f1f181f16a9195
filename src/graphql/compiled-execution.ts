/** Execution of queries that are asked again and again, compiled to JavaScript: the same answers as from graphql-js, sooner. */

import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type TypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { type AskedFields, askedFields } from './asked-fields.ts';
import { isSmallCompiled } from './compiled-size.ts';
import { type Context, expect } from './context.ts';

/** A valid query, as it is about to be executed. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly contextValue: Context;
}

export type Execute = (operation: Operation) => Promise<ExecutionResult>;

type Compiled = CompiledQuery | 'seen' | 'impossible';

/** What is known of a document that was executed before. */
interface Known {
  readonly asked: AskedFields;
  readonly compiled: Map<string | null, Compiled>;
}

/** Fields: what people ask makes some dozens. */
const largestCompiled = 500;

/** The type of variables that are coerced already. graphql-jit would compile the filters inside filters without end. */
const coerced = new GraphQLScalarType({ name: 'Coerced' });
const coercedType: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } };

/**
 * Makes the execution for a schema. What is asked once only is not worth compiling; whoever keeps documents, such as Apollo's
 * store of parsed and validated ones, keeps what was compiled of them, and no longer.
 */
export function compiledExecution(schema: GraphQLSchema): Execute {
  const known = new WeakMap<DocumentNode, Known>();
  const config = schema.toConfig();
  const schemaToCompile = new GraphQLSchema({ ...config, types: [...config.types, coerced] });
  const next = (before: Compiled | undefined, { document, operationName }: Operation): Compiled => {
    if (before === undefined) return 'seen';
    if (before !== 'seen') return before;
    // Mutations happen one after the other, and each is worth the words of its own errors.
    if (getOperationAST(document, operationName)?.operation !== 'query') return 'impossible';
    if (!isSmallCompiled(schema, document, operationName, largestCompiled)) return 'impossible';
    const compiled = compileQuery(schemaToCompile, withCoercedVariables(document), operationName ?? '');
    return isCompiledQuery(compiled) ? compiled : 'impossible';
  };
  return async (operation) => {
    const { document, operationName, variableValues, contextValue } = operation;
    const ofDocument = known.get(document) ?? { asked: askedFields(schema, document), compiled: new Map() };
    known.set(document, ofDocument);
    const compiled = next(ofDocument.compiled.get(operationName), operation);
    ofDocument.compiled.set(operationName, compiled);
    const asks = getOperationAST(document, operationName);
    // What a mutation works with is more than what it shows.
    if (asks?.operation === 'query') expect(contextValue, ofDocument.asked);
    const definitions = asks?.variableDefinitions ?? [];
    const variables = getVariableValues(schema, definitions, variableValues).coerced;
    // What is wrong with variables graphql-js says in its own words.
    if (typeof compiled === 'string' || !variables) return execute({ schema, ...operation });
    return withErrorsOfGraphqlJs(await compiled.query(undefined, contextValue, variables));
  };
}

/** graphql-jit makes errors of its own kind, without extensions; whoever formats them counts on those of graphql-js. */
function withErrorsOfGraphqlJs({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (!errors) return result;
  const made = errors.map(({ message, locations, path, originalError }) => {
    const error = new GraphQLError(message, { path, originalError });
    Object.defineProperty(error, 'locations', { value: locations, enumerable: locations !== undefined });
    return error;
  });
  return { errors: made, ...result };
}

function withCoercedVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const variableDefinitions = (definition.variableDefinitions ?? []).map(({ kind, variable }) => ({
      ...{ kind, variable, type: coercedType },
    }));
    return { ...definition, variableDefinitions };
  });
  return { ...document, definitions };
}
