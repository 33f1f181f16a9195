/** Connections of disputes: those that the rules find, filtered, one page of them. */

import type { Dispute, DisputeRule } from '../disputing/find-dispute.ts';
import { disputeIdOf, measureInId } from '../disputing/group-figures.ts';
import type { FigureNode } from '../reading/nodes.ts';
import { type PageArguments, type PageParameters, type Place, requestPage } from '../reading/pages.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Measure, PartialDate } from '../record/record.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';

interface DisputeFilter {
  readonly measure?: Measure | null | undefined;
  readonly scope?: string | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly rule?: DisputeRule | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
  readonly saidFrom?: string | null | undefined;
  readonly saidTo?: string | null | undefined;
}

interface DisputeArguments extends PageArguments {
  readonly where?: DisputeFilter | null | undefined;
}

/** The disputes that fit, in the order of measure and scope; a dispute is found whole, whatever the filter asks of one figure. */
export async function disputes({ load }: Context, { where, ...page }: DisputeArguments): Promise<Connection<Dispute>> {
  const request = requestPage(page, 'DISPUTE', false);
  const [speaker, outlet] = await Promise.all(
    [where?.speaker, where?.outlet].map(async (reference) => (reference ? load.findEntity(reference) : null)),
  );
  const scope = where?.scope?.toLowerCase();
  const fits = ({ rule, figures }: Dispute) =>
    (!where?.rule || rule === where.rule) &&
    (!scope || figures.some((figure) => figure.scope.toLowerCase().includes(scope))) &&
    (!speaker || figures.some((figure) => figure.speaker.id === speaker)) &&
    (!outlet || figures.some((figure) => figure.outlet.id === outlet)) &&
    figures.some(
      ({ published, saidOn }) =>
        isWithin(published, where?.publishedFrom, where?.publishedTo) &&
        isWithin(saidOn, where?.saidFrom, where?.saidTo),
    );
  const found = async () => (await load.disputes.load(where?.measure ?? 'ALL')).filter(fits);
  return connect<Dispute, Place & { readonly dispute: Dispute }>({
    request,
    readRows: async () => takePage(await found(), request.parameters),
    readNode: async ({ dispute }) => dispute,
    readCount: async () => (await found()).length,
  });
}

type Day = string | null | undefined;

/** Whether a date, which may be known in part, can lie between two days; one that is not known lies between none. */
function isWithin(date: PartialDate | null, from: Day, to: Day): boolean {
  if (date === null) return !from && !to;
  const { first, last } = spanOfDate(date) ?? { first: date, last: date };
  return (!from || last >= from) && (!to || first <= to);
}

/** The dispute with this id; null where its figures agree, or there are none. */
export async function disputeById({ load }: Context, id: string): Promise<Dispute | null> {
  const found = await load.disputes.load(measureInId(id) as Measure);
  return found.find((dispute) => dispute.id === id) ?? null;
}

/** The dispute that a figure is part of; null where it is in none. */
export function disputeOfFigure(context: Context, figure: FigureNode): Promise<Dispute | null> {
  return disputeById(context, disputeIdOf(figure));
}

/** The rows after a place, in the order asked for; the ids of disputes stand in the order of measure, scope and unit. */
function takePage(found: readonly Dispute[], { after, idDescending, limit }: PageParameters) {
  const inOrder = idDescending ? found.toReversed() : found;
  const follows = (id: string) => after === null || (idDescending ? id < after.id : id > after.id);
  return inOrder
    .filter(({ id }) => follows(id))
    .slice(0, limit)
    .map((dispute) => ({ key: dispute.measure, id: dispute.id, dispute }));
}
