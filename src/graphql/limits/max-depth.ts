/** The rule that bounds how deep a query nests. */

import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { tooLarge } from './too-large.ts';

/**
 * A validation rule: at most `allowed` fields inside one another; `{ stats { articles } }` is 2 deep. Fragments count
 * where they are spread, each is measured once. Introspection is not counted: MaxIntrospectionDepthRule of graphql-js bounds it.
 */
export function maxDepth(allowed: number): ValidationRule {
  return (context) => {
    const measured = new Map<string, number>();

    const depthOf = (selections: SelectionSetNode | undefined): number =>
      Math.max(0, ...(selections?.selections ?? []).map(depthOfSelection));

    const depthOfSelection = (selection: SelectionNode): number => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(context.getFragment(selection.name.value));
      return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet);
    };

    const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
      if (!fragment) return 0;
      const name = fragment.name.value;
      const known = measured.get(name);
      if (known !== undefined) return known;
      // A fragment that spreads itself is an error of its own and must not turn this walk into a circle.
      measured.set(name, 0);
      const depth = depthOf(fragment.selectionSet);
      measured.set(name, depth);
      return depth;
    };

    return {
      [Kind.OPERATION_DEFINITION]: (operation) => {
        const requested = depthOf(operation.selectionSet);
        if (requested <= allowed) return;
        const message = `The query is ${requested} fields deep; at most ${allowed} are allowed. Ask for the inner part by its id.`;
        const originalError = tooLarge(message, { limit: 'MAX_DEPTH', allowed, requested });
        context.reportError(new GraphQLError(message, { nodes: operation, originalError }));
      },
    };
  };
}
