/** The rule that keeps a document from being stuffed with directives, each of which is looked at again and again. */

import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import { tooLarge } from './too-large.ts';

/** A validation rule: at most `allowed` directives in a document. */
export function maxDirectives(allowed: number): ValidationRule {
  return (context) => {
    let requested = 0;
    return {
      [Kind.DIRECTIVE]: () => {
        requested += 1;
      },
      [Kind.DOCUMENT]: {
        leave: () => {
          if (requested <= allowed) return;
          const message = `The query has ${requested} directives; at most ${allowed} are allowed.`;
          const originalError = tooLarge(message, { limit: 'MAX_DIRECTIVES', allowed, requested });
          context.reportError(new GraphQLError(message, { originalError }));
        },
      },
    };
  };
}
