/** Anything with an id: which type it is shows in the id's prefix. */

import type { ArticleStatsResolvers, NodeResolvers } from '../generated.ts';
import { articleById } from '../lookup.ts';

export const node: NodeResolvers = {
  __resolveType: ({ id }) => {
    const prefix = id.slice(0, id.indexOf(':'));
    return (prefix.charAt(0).toUpperCase() + prefix.slice(1)) as
      | 'Person'
      | 'Statement'
      | 'Change'
      | 'Article'
      | 'Figure'
      | 'Quoting'
      | 'Dispute'
      | 'Utterance';
  },
};

export const articleStats: ArticleStatsResolvers = {
  article: ({ article }, _arguments, context) => articleById(context, article),
};
