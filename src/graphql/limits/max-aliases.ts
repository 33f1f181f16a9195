/** The rule that keeps one document from asking the same question many times under other names. */

import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import { tooLarge } from './too-large.ts';

/** A validation rule: at most `allowed` aliases in a document, its fragments included. */
export function maxAliases(allowed: number): ValidationRule {
  return (context) => {
    let requested = 0;
    return {
      [Kind.FIELD]: ({ alias }) => {
        if (alias) requested += 1;
      },
      [Kind.DOCUMENT]: {
        leave: () => {
          if (requested <= allowed) return;
          const message = `The query has ${requested} aliases; at most ${allowed} are allowed. Ask in several requests.`;
          const originalError = tooLarge(message, { limit: 'MAX_ALIASES', allowed, requested });
          context.reportError(new GraphQLError(message, { originalError }));
        },
      },
    };
  };
}
