/** Connections of disputes: those that the rules find, filtered, one page of them. */

import type { Dispute, DisputeRule } from '../disputing/find-dispute.ts';
import { readDisputeIds } from '../reading/disputes.ts';
import type { FigureNode } from '../reading/nodes.ts';
import { type PageArguments, type PageParameters, type Place, requestPage } from '../reading/pages.ts';
import { type DisputeRange, disputeIdOf, disputesOver } from '../record/dispute-id.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { Measure, PartialDate } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
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
export async function disputes(
  { load, reader }: Context,
  { where, ...page }: DisputeArguments,
): Promise<Connection<Dispute>> {
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
  const found = async (ids: readonly string[]) =>
    (await load.dispute.loadMany(ids)).flatMap((each) => {
      if (each instanceof Error) throw each;
      return each !== null && fits(each) ? [each] : [];
    });
  const range = disputesOver(where?.measure ?? null);
  return connect<Dispute, Place & { readonly dispute: Dispute }>({
    request,
    readRows: async () => takePage(reader, range, found, request.parameters),
    readNode: async ({ dispute }) => dispute,
    readCount: async () => (await found(await readDisputeIds(reader, { ...range, ...all }))).length,
  });
}

const all = { idDescending: false, limit: Number.MAX_SAFE_INTEGER };

type Day = string | null | undefined;

/** Whether a date, which may be known in part, can lie between two days; one that is not known lies between none. */
function isWithin(date: PartialDate | null, from: Day, to: Day): boolean {
  if (date === null) return !from && !to;
  const { first, last } = spanOfDate(date) ?? { first: date, last: date };
  return (!from || last >= from) && (!to || first <= to);
}

/** The dispute with this id; null where its figures agree, or there are none. */
export function disputeById({ load }: Context, id: string): Promise<Dispute | null> {
  return load.dispute.load(id);
}

/** The dispute that a figure is part of; null where it is in none. */
export function disputeOfFigure(context: Context, figure: FigureNode): Promise<Dispute | null> {
  return disputeById(context, disputeIdOf(figure));
}

/** The rows after a place, in the order asked for; disputes are read until a page is full. Their ids stand in the order of measure, scope and unit. */
async function takePage(
  reader: Reader,
  range: DisputeRange,
  find: (ids: readonly string[]) => Promise<readonly Dispute[]>,
  { after, idDescending, limit }: PageParameters,
) {
  const rows: (Place & { readonly dispute: Dispute })[] = [];
  let [left, isMore] = [after === null ? range : cut(range, after.id, idDescending), true];
  // Most figures that count the same differ somewhere; where a filter lets few through, more are looked at each time.
  for (let size = limit + spare; rows.length < limit && isMore; size *= 4) {
    const ids = await readDisputeIds(reader, { ...left, idDescending, limit: size });
    for (const dispute of await find(ids)) rows.push({ key: dispute.measure, id: dispute.id, dispute });
    const last = ids.at(-1);
    isMore = ids.length === size;
    if (last !== undefined) left = cut(left, last, idDescending);
  }
  return rows.slice(0, limit);
}

/** How many more than asked for are looked at first, in the place of figures that agree. */
const spare = 4;

/** What is left of a range after a place in it. */
function cut({ from, to }: DisputeRange, place: string, isDescending: boolean): DisputeRange {
  if (isDescending) return { from, to: place < to ? place : to };
  return { from: place > from ? place : from, to };
}
