/** The rule that bounds how many questions one operation puts side by side. */

import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';
import { tooLarge } from './too-large.ts';

/** A validation rule: at most `allowed` fields at the root of an operation, those of fragments included. */
export function maxRootFields(allowed: number): ValidationRule {
  return (context) => ({
    [Kind.OPERATION_DEFINITION]: (operation) => {
      const spread = new Set<string>();
      const count = ({ selections }: SelectionSetNode): number => {
        let total = 0;
        for (const selection of selections) {
          if (selection.kind === Kind.FIELD) total += 1;
          else if (selection.kind === Kind.INLINE_FRAGMENT) total += count(selection.selectionSet);
          else if (!spread.has(selection.name.value)) {
            // Spread again, it asks for nothing more.
            spread.add(selection.name.value);
            const fragment = context.getFragment(selection.name.value);
            total += fragment ? count(fragment.selectionSet) : 0;
          }
        }
        return total;
      };
      const requested = count(operation.selectionSet);
      if (requested <= allowed) return;
      const message = `The operation asks ${requested} things at once; at most ${allowed} are allowed. Ask in several requests.`;
      const originalError = tooLarge(message, { limit: 'MAX_ROOT_FIELDS', allowed, requested });
      context.reportError(new GraphQLError(message, { nodes: operation, originalError }));
    },
  });
}
