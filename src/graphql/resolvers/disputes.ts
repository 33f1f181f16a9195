/** Disputes, and the figures in them. */

import { conflictsOf, endOf, revisedBy } from '../../disputing/find-dispute.ts';
import { intervalOf } from '../../disputing/interval.ts';
import { dayOf, type StatedFigure } from '../../disputing/stated-figure.ts';
import { summarizeDispute } from '../../disputing/summarize-dispute.ts';
import { connectionResolvers } from '../connection.ts';
import type { Context } from '../context.ts';
import { disputeOfFigure, disputes as disputesWhere } from '../disputes.ts';
import type { DisputedFigureResolvers, DisputeResolvers, FigureResolvers, QueryResolvers } from '../generated.ts';
import { figureById, figuresByIds } from '../lookup.ts';

const query = {
  disputes: (_root, disputeArguments, context) => disputesWhere(context, disputeArguments),
} satisfies QueryResolvers;

const figure = {
  dispute: (node, _arguments, context) => disputeOfFigure(context, node),
} satisfies FigureResolvers;

const dispute: DisputeResolvers = {
  summary: (found) => summarizeDispute(found),
  figures: (found) => found.figures.map((each) => ({ figure: each, dispute: found })),
};

const nodesOf = (context: Context, figures: readonly StatedFigure[]) =>
  figuresByIds(
    context,
    figures.map(({ id }) => id),
  );

const disputedFigure: DisputedFigureResolvers = {
  figure: ({ figure: { id } }, _arguments, context) => figureById(context, id),
  day: ({ figure: stated }) => dayOf(stated).date,
  dayBasis: ({ figure: stated }) => dayOf(stated).basis,
  low: ({ figure: stated }) => endOf(intervalOf(stated).low),
  high: ({ figure: stated }) => endOf(intervalOf(stated).high),
  revises: (disputed, _arguments, context) => nodesOf(context, revisedBy(disputed)),
  conflictsWith: (disputed, _arguments, context) => nodesOf(context, conflictsOf(disputed)),
};

export const disputes = {
  Query: query,
  Figure: figure,
  Dispute: dispute,
  DisputedFigure: disputedFigure,
  DisputeConnection: connectionResolvers,
};
