/** What people changed and what they had better look at. */

import { fieldsOf, stands } from '../../amending/changes.ts';
import { reasonsOf } from '../../reviewing/review-item.ts';
import { changesThatFit, reviewList } from '../changes.ts';
import { connectionResolvers } from '../connection.ts';
import type { ChangeResolvers, QueryResolvers, ReviewItemResolvers, UserErrorResolvers } from '../generated.ts';
import { entitiesByIds } from '../lookup.ts';

const query: Pick<QueryResolvers, 'changes' | 'review'> = {
  changes: (_root, changeArguments, context) => changesThatFit(context, changeArguments),
  review: (_root, reviewArguments, context) => reviewList(context, reviewArguments),
};

const change: ChangeResolvers = {
  target: ({ target: id }, _arguments, { load }) => {
    if (id.startsWith('statement:')) return load.statement.load(id);
    return id.startsWith('article:') ? load.article.load(id) : load.entity.load(id);
  },
  targetId: ({ target }) => target,
  into: ({ into }, _arguments, { load }) => (into === undefined ? null : load.entity.load(into)),
  reason: ({ reason }) => reason ?? null,
  fields: (node) => {
    const { before = {}, after = {} } = node;
    const names = [...new Set([...Object.keys(before), ...fieldsOf(node)])];
    return names.map((name) => ({ name, before: toJson(before[name]), after: toJson(after[name]) }));
  },
  isUndone: (node) => !stands(node),
  undoneAt: ({ undoneAt }) => undoneAt ?? null,
  undoneBy: ({ undoneBy }) => undoneBy ?? null,
};

function toJson(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

const item: ReviewItemResolvers = {
  reasons: (node) => reasonsOf(node),
  statement: (node) => (node.kind === 'STATEMENT' ? node.statement : null),
  entities: (node, _arguments, context) =>
    node.kind === 'DUPLICATE' ? entitiesByIds(context, [node.duplicate.one, node.duplicate.other]) : [],
};

const userError: UserErrorResolvers = {
  changes: async ({ changes: ids }, _arguments, { load }) =>
    (await Promise.all(ids.map((id) => load.change.load(id)))).filter((one) => one !== null),
};

export const changes = {
  Query: query,
  Change: change,
  UserError: userError,
  ReviewItem: item,
  ChangeConnection: connectionResolvers,
  ReviewConnection: connectionResolvers,
};
