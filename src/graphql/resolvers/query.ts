/** The root fields: where every question begins. */

import { HearsayError } from '../../errors.ts';
import { isGiven } from '../../reading/given.ts';
import { isEntityId } from '../../reading/names.ts';
import { type Place, requestPage } from '../../reading/pages.ts';
import { labelOfKind } from '../../reading/statement-filter.ts';
import { readStats } from '../../reading/stats.ts';
import { articlesOf } from '../articles.ts';
import { connect } from '../connection.ts';
import type { Context } from '../context.ts';
import { disputeById } from '../disputes.ts';
import type { QueryResolvers } from '../generated.ts';
import { quotingById, quotings } from '../quoting.ts';
import { allStatements } from '../statements.ts';

const maxNodes = 100;

async function nodeById(context: Context, id: string) {
  const prefix = id.slice(0, id.indexOf(':') + 1);
  if (isEntityId(id)) return context.load.entity.load(id);
  if (prefix === 'statement:') return context.load.statement.load(id);
  if (prefix === 'article:') return context.load.article.load(id);
  if (prefix === 'figure:') return context.load.figure.load(id);
  if (prefix === 'change:') return context.load.change.load(id);
  if (prefix === 'utterance:') return context.load.utterance.load(id);
  if (prefix === 'quoting:') return quotingById(context, id);
  if (prefix === 'dispute:') return disputeById(context, id);
  return null;
}

export const query: QueryResolvers = {
  node: (_root, { id }, context) => nodeById(context, id),
  nodes: (_root, { ids }, context) => {
    if (ids.length > maxNodes)
      throw new HearsayError('INPUT_INVALID', `Ask for at most ${maxNodes} nodes at once, not ${ids.length}.`);
    return Promise.all(ids.map((id) => nodeById(context, id)));
  },
  entity: async (_root, { id, name }, { load }) => {
    if ((id === undefined || id === null) === (name === undefined || name === null))
      throw new HearsayError('INPUT_INVALID', 'Give either the id or the name of the entity.');
    return load.entity.load(id ?? (await load.findEntity(name ?? '')));
  },
  entities: (_root, { where, orderBy, ...page }, { load, reader }) => {
    const { field, direction } = orderBy ?? { field: 'NAME', direction: 'ASC' };
    const request = requestPage(page, field, direction === 'DESC');
    const filter = { kinds: where?.kind?.map(labelOfKind) ?? null, text: where?.text?.toLowerCase() ?? null };
    return connect({
      request,
      readRows: async () => {
        const parameters = { ...filter, ...request.parameters };
        const rows =
          field === 'NAME'
            ? await reader.read('entities-page', parameters)
            : await reader.read('entities-page-by-number', { ...parameters, number: field });
        return rows as readonly unknown[] as Place[];
      },
      readNode: ({ id }) => load.entity.load(id),
      readCount: async () => Number((await reader.read('entities-count', filter))[0]?.total),
    });
  },
  statement: (_root, { id }, { load }) => load.statement.load(id),
  statements: (_root, statementArguments, context) => allStatements(context, statementArguments),
  article: (_root, { id }, { load }) => load.article.load(id),
  articles: (_root, articleArguments, context) => articlesOf(context, articleArguments),
  whoQuotedWhom: (_root, quotingArguments, context) => quotings(context, quotingArguments),
  figures: async (_root, { where, ...page }, { load, reader }) => {
    const request = requestPage(page, 'MEASURE', false);
    const [speaker, outlet] = await Promise.all(
      [where?.speaker, where?.outlet].map(async (reference) =>
        isGiven(reference) ? load.findEntity(reference) : null,
      ),
    );
    const filter = {
      ...{ speaker, outlet, measure: where?.measure ?? null, article: where?.article ?? null },
      ...{ scope: where?.scope?.toLowerCase() ?? null, ownVoice: where?.ownVoice ?? null },
    };
    return connect({
      request,
      readRows: async () =>
        (await reader.read('figures-page', { ...filter, ...request.parameters })) as readonly unknown[] as Place[],
      readNode: ({ id }) => load.figure.load(id),
      readCount: async () => Number((await reader.read('figures-count', filter))[0]?.total),
    });
  },
  viewer: (_root, _arguments, { viewer }) => viewer,
  stats: (_root, _arguments, { reader }) => readStats(reader),
};
