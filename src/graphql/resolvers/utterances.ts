/** Utterances: what several statements report, by what one sees it, and who else is given the same words. */

import type { Match } from '../../grouping/match-statements.ts';
import { connectionResolvers } from '../connection.ts';
import type { Context } from '../context.ts';
import type {
  MatchResolvers,
  QueryResolvers,
  UtteranceReportResolvers,
  UtteranceResolvers,
  UtteranceRivalResolvers,
} from '../generated.ts';
import { entitiesByIds, entityById, statementById, utteranceById } from '../lookup.ts';
import { differenceOf, differenceOfRival, firstOf, reportsOf, utterances as utterancesThatFit } from '../utterances.ts';

const query: Pick<QueryResolvers, 'utterances'> = {
  utterances: (_root, utteranceArguments, context) => utterancesThatFit(context, utteranceArguments),
};

const utterance: UtteranceResolvers = {
  speaker: ({ speaker }, _arguments, context) => entityById(context, speaker),
  reportCount: ({ reports }) => reports.length,
  reports: (node, { first }, context) => firstOf(reportsOf(context, node), first),
  rivalCount: ({ rivals }) => rivals.length,
  rivals: ({ rivals }, { first }) => firstOf(rivals, first),
};

const report: UtteranceReportResolvers = {
  statement: ({ statement }, _arguments, context) => statementById(context, statement),
  wording: async ({ wordings }) => (await wordings()).own,
  difference: (node) => differenceOf(node),
};

const rival: UtteranceRivalResolvers = {
  utterance: ({ utterance: id }, _arguments, context) => utteranceById(context, id),
  difference: (node, _arguments, context) => differenceOfRival(context, node),
};

const match: MatchResolvers = {
  evidence: async ({ kind, evidence }: Match, _arguments: unknown, context: Context) => {
    if (kind !== 'ABOUT') return evidence;
    return (await Promise.all(entitiesByIds(context, evidence.split(', ')))).map(({ name }) => name).join(', ');
  },
};

export const utterances = {
  Query: query,
  Utterance: utterance,
  UtteranceReport: report,
  UtteranceRival: rival,
  Match: match,
  UtteranceConnection: connectionResolvers,
};
