/** Statements, and the article and figures around them. */

import { revisionOf } from '../../amending/changes.ts';
import { resolutionsOf, type StatementNode } from '../../reading/nodes.ts';
import { anchorsIn } from '../anchor.ts';
import { chainOf } from '../chain.ts';
import { changesOf, reviewOf } from '../changes.ts';
import type {
  ArticleResolvers,
  FigureResolvers,
  QuotingResolvers,
  ResolutionAlternativeResolvers,
  ResolutionResolvers,
  StatementResolvers,
} from '../generated.ts';
import {
  articleById,
  entityById,
  figuresByIds,
  statementById,
  statementsByIds,
  utteranceById,
  wholeArticle,
} from '../lookup.ts';
import { restOf } from '../rest-of.ts';
import { statementsOfArticle, statementsOfQuoting } from '../statements.ts';
import { listOf } from './entity.ts';

export const statement: StatementResolvers = {
  speaker: ({ speaker }, _arguments, context) => entityById(context, speaker),
  about: listOf<StatementNode>(({ about }) => about),
  audience: listOf<StatementNode>(({ audience }) => audience),
  chain: (node) => chainOf(node),
  article: ({ article: id }, _arguments, context) => articleById(context, id),
  anchors: async ({ article: id, anchors }, _arguments, { load }) => anchorsIn(await load.text.load(id), anchors),
  figures: ({ figures }, _arguments, context) => figuresByIds(context, figures),
  repeats: ({ repeats }, _arguments, context) => statementsByIds(context, repeats),
  repeatedBy: ({ repeatedBy }, _arguments, context) => statementsByIds(context, repeatedBy),
  review: (node, _arguments, context) => reviewOf(context, node),
  changes: (node, _arguments, context) => changesOf(context, node),
  revision: async (node, _arguments, context) => revisionOf(await changesOf(context, node)),
  utterance: ({ utterance: id }, _arguments, context) => (id === null ? null : utteranceById(context, id)),
  resolutions: (node) => [...resolutionsOf(node)],
};

export const resolution: ResolutionResolvers = {
  entity: ({ entity: id }, _arguments, { load }) => load.entity.load(id),
  alternatives: ({ alternatives = [] }) => [...alternatives],
};

export const resolutionAlternative: ResolutionAlternativeResolvers = {
  entity: ({ entity: id }, _arguments, { load }) => load.entity.load(id),
};

/** A field that a statement does not know of its article. */
const rest = restOf(wholeArticle);

export const article: ArticleResolvers = {
  outlet: ({ outlet }, _arguments, context) => entityById(context, outlet),
  author: rest('author'),
  url: rest('url'),
  language: rest('language'),
  sha256: rest('sha256'),
  length: rest('length'),
  version: rest('version'),
  supersedes: rest('supersedes'),
  note: rest('note'),
  text: ({ id }, _arguments, { load }) => load.text.load(id),
  statements: ({ id }, statementArguments, context) => statementsOfArticle(context, id, statementArguments),
  figures: async ({ id }, _arguments, context) => figuresByIds(context, await context.load.figuresOfArticle.load(id)),
  changes: (node, _arguments, context) => changesOf(context, node),
};

export const figure: FigureResolvers = {
  statement: ({ statement: id }, _arguments, context) => (id === null ? null : statementById(context, id)),
  article: ({ article: id }, _arguments, context) => articleById(context, id),
  speaker: async ({ statement: id, article: articleId }, _arguments, context) => {
    const speaker =
      id === null ? (await articleById(context, articleId)).outlet : (await statementById(context, id)).speaker;
    return entityById(context, speaker);
  },
};

export const quoting: QuotingResolvers = {
  quoter: ({ quoter }, _arguments, context) => entityById(context, quoter),
  quoted: ({ quoted }, _arguments, context) => entityById(context, quoted),
  statements: ({ quoter, quoted, within }, statementArguments, context) =>
    statementsOfQuoting(context, { quoter, quoted }, within, statementArguments),
};
