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
import { LRUCache } from 'lru-cache';
import { type AskedFields, askedFields } from './asked-fields.ts';
import { compiledSize } from './compiled-size.ts';
import type { Context } from './context.ts';

/** A valid query, as it is about to be executed. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly contextValue: Context;
}

export type Execute = (operation: Operation) => Promise<ExecutionResult>;

/** What was compiled, until others are wanted more; then it is compiled anew when it is asked again. */
interface Kept {
  query?: CompiledQuery['query'];
  readonly size: number;
}

type Compiled = Kept | 'seen' | 'impossible';

/** What is known of a document that was executed before. */
interface Known {
  readonly asked: AskedFields;
  readonly compiled: Map<string | null, Compiled>;
}

/** Fields: what people ask makes some dozens. */
const largestCompiled = 500;
/** Fields of all that is compiled: each takes some 600 bytes of memory. */
const mostCompiled = 50_000;

/** The type of variables that are coerced already. graphql-jit would compile the filters inside filters without end. */
const coerced = new GraphQLScalarType({ name: 'Coerced' });
const coercedType: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } };

/**
 * Makes the execution for a schema. What is asked once only is not worth compiling; whoever keeps documents, such as Apollo's
 * store of parsed and validated ones, keeps what was compiled of them, and no longer. `most` fields are kept of all.
 */
export function compiledExecution(schema: GraphQLSchema, most = mostCompiled): Execute {
  const known = new WeakMap<DocumentNode, Known>();
  const kept = new LRUCache<Kept, true>({
    maxSize: most,
    sizeCalculation: (_, { size }) => size,
    dispose: (_, given) => delete given.query,
  });
  const config = schema.toConfig();
  const schemaToCompile = new GraphQLSchema({ ...config, types: [...config.types, coerced] });
  const next = (before: Compiled | undefined, { document, operationName }: Operation): Compiled => {
    if (before === undefined) return 'seen';
    if (before === 'impossible') return before;
    if (before !== 'seen' && kept.get(before)) return before;
    // Mutations happen one after the other, and each is worth the words of its own errors.
    if (getOperationAST(document, operationName)?.operation !== 'query') return 'impossible';
    const size = compiledSize(schema, document, operationName, largestCompiled);
    if (size === null) return 'impossible';
    const compiled = compileQuery(schemaToCompile, withCoercedVariables(document), operationName ?? '');
    if (!isCompiledQuery(compiled)) return 'impossible';
    const made: Kept = { query: compiled.query, size };
    kept.set(made, true);
    return made;
  };
  return async (operation) => {
    const { document, operationName, variableValues, contextValue } = operation;
    const ofDocument = known.get(document) ?? { asked: askedFields(schema, document), compiled: new Map() };
    known.set(document, ofDocument);
    const compiled = next(ofDocument.compiled.get(operationName), operation);
    ofDocument.compiled.set(operationName, compiled);
    const asks = getOperationAST(document, operationName);
    // What a mutation works with is more than what it shows.
    if (asks?.operation === 'query') contextValue.expect(ofDocument.asked);
    const definitions = asks?.variableDefinitions ?? [];
    const variables = getVariableValues(schema, definitions, variableValues).coerced;
    // What is wrong with variables graphql-js says in its own words.
    if (typeof compiled === 'string' || !compiled.query || !variables) return execute({ schema, ...operation });
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
