/** Everything that a query must pass before any of it runs. */

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { maxAliases } from './max-aliases.ts';
import { maxDepth } from './max-depth.ts';
import { maxDirectives } from './max-directives.ts';
import { maxRootFields } from './max-root-fields.ts';
import { checkCost } from './query-cost.ts';

/** The limits of one query; `Settings.limits` holds them. */
export interface QueryLimits {
  readonly cost: number;
  readonly depth: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Whether the schema may be asked for. Default: true. */
  readonly introspection?: boolean;
}

export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Checked =
  | { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }
  | { readonly errors: readonly GraphQLError[] };

/** The rules of Hearsay, beside those of the specification. */
export function limitRules(limits: QueryLimits): ValidationRule[] {
  const { depth, aliases, rootFields, directives, introspection = true } = limits;
  return [
    ...[maxDepth(depth), maxAliases(aliases), maxRootFields(rootFields), maxDirectives(directives)],
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}

/** Parses, validates and weighs a question, for transports that Apollo does not serve. Its errors carry Apollo's codes. */
export function checkQuery(schema: GraphQLSchema, question: Question, limits: QueryLimits): Checked {
  let document: DocumentNode;
  try {
    document = parse(question.query, { maxTokens: limits.tokens });
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
  }
  const faults = validate(schema, document, [...specifiedRules, ...limitRules(limits)]);
  if (faults.length > 0) return { errors: faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED')) };
  const operation = getOperationAST(document, question.operationName);
  if (!operation)
    return { errors: [withCode(new GraphQLError('Name the operation to run.'), 'OPERATION_RESOLUTION_FAILURE')] };
  const variables = { ...question.variables };
  const { errors: misfits } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (misfits) return { errors: misfits.map((misfit) => withCode(misfit, 'BAD_USER_INPUT')) };
  try {
    checkCost({ schema, document, operation, variables }, limits.cost);
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
  return { document, operation };
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null, originalError = null } = error;
  return new GraphQLError(message, { nodes, source, positions, originalError, extensions: { code } });
}
