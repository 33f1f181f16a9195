/** Subscriptions: what comes into the graph, told as it comes. */

import { HearsayError } from '../../errors.ts';
import { type StatementFilter, toConjunctions } from '../../reading/statement-filter.ts';
import type { Context } from '../context.ts';
import { statementById } from '../lookup.ts';

/** The resolvers of the subscriptions; an event is the id of a statement. */
export const subscriptions = {
  Subscription: {
    statementAdded: {
      async subscribe(_root: unknown, { where }: { readonly where?: StatementFilter | null }, context: Context) {
        if (!context.additions)
          throw new HearsayError('INPUT_INVALID', 'Subscriptions are answered by a running service: hearsay serve.');
        return context.additions(await toConjunctions(where, context.load.findEntity));
      },
      resolve: (id: string, _arguments: unknown, context: Context) => statementById(context, id),
    },
  },
};
