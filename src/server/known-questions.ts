/** Questions whose document Apollo has parsed and validated before: answered as Apollo would, without its going through all of it again. */

import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { Execute } from '../graphql/compiled-execution.ts';
import type { Context } from '../graphql/context.ts';
import { checkCost, type QueryCost } from '../graphql/limits/query-cost.ts';
import type { Documents } from './keep-documents.ts';

/** A question as the body of a request states it. */
export interface PlainQuestion {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface KnownAnswer {
  readonly body: string;
  readonly hasErrors: boolean;
}

/** How a question is answered: with which context, and what its client sees of errors. */
interface Way {
  readonly createContext: () => Context;
  readonly formatErrors: (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[];
}

export interface KnownQuestions {
  /** Remembers a document that is fit to be executed. */
  learn(query: string, document: DocumentNode): void;
  /** The answer; null where it is Apollo's to give: to what is not known, writes, costs too much, or has variables that do not fit. */
  answer(question: PlainQuestion, way: Way): Promise<KnownAnswer | null>;
}

interface Options {
  readonly schema: GraphQLSchema;
  readonly run: Execute;
  readonly maxCost: number;
  readonly documents: Documents;
}

export function createKnownQuestions({ schema, run, maxCost, documents }: Options): KnownQuestions {
  const costOf = (document: DocumentNode, { operationName, variables }: PlainQuestion): QueryCost | null => {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'query') return null;
    try {
      return checkCost({ schema, document, operation, variables }, maxCost);
    } catch {
      return null;
    }
  };

  return {
    learn(query, document) {
      if (documents.get(query) === undefined) documents.set(query, document);
    },
    async answer(question, { createContext, formatErrors }) {
      const document = documents.get(question.query);
      const cost = document && costOf(document, question);
      if (!document || !cost) return null;
      const { operationName, variables: variableValues } = question;
      const { data, errors } = await run({ document, operationName, variableValues, contextValue: createContext() });
      const body = {
        errors: errors && formatErrors(errors),
        data,
        extensions: { cost },
      };
      return { body: `${JSON.stringify(body)}\n`, hasErrors: errors !== undefined };
    },
  };
}
