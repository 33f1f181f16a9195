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
  const comparable = async () => [...(await load.comparable.load(where?.measure ?? 'ALL'))];
  const found = async (groups: readonly Comparable[]) =>
    (await load.dispute.loadMany(groups)).flatMap((each) => {
      if (each instanceof Error) throw each;
      return each !== null && fits(each) ? [each] : [];
    });
  return connect<Dispute, Place & { readonly dispute: Dispute }>({
    request,
    readRows: async () => takePage(await comparable(), found, request.parameters),
    readNode: async ({ dispute }) => dispute,
    readCount: async () => (await found(await comparable())).length,
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
  const figures = (await load.comparable.load(measureInId(id) as Measure)).get(id);
  return figures === undefined ? null : load.dispute.load([id, figures]);
}

/** The dispute that a figure is part of; null where it is in none. */
export function disputeOfFigure(context: Context, figure: FigureNode): Promise<Dispute | null> {
  return disputeById(context, disputeIdOf(figure));
}

type Comparable = readonly [id: string, figures: readonly string[]];

/** The rows after a place, in the order asked for; groups of figures are read until a page is full. Their ids stand in the order of measure, scope and unit. */
async function takePage(
  comparable: readonly Comparable[],
  find: (groups: readonly Comparable[]) => Promise<readonly Dispute[]>,
  { after, idDescending, limit }: PageParameters,
) {
  const inOrder = idDescending ? comparable.toReversed() : comparable;
  const follows = (id: string) => after === null || (idDescending ? id < after.id : id > after.id);
  const groups = inOrder.filter(([id]) => follows(id));
  const rows: (Place & { readonly dispute: Dispute })[] = [];
  // Most figures that count the same differ somewhere; where a filter lets few through, more are looked at each time.
  for (let start = 0, size = 2 * limit; start < groups.length && rows.length < limit; start += size, size *= 4)
    for (const dispute of await find(groups.slice(start, start + size)))
      rows.push({ key: dispute.measure, id: dispute.id, dispute });
  return rows.slice(0, limit);
}
