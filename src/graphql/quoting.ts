/** Connections of who quoted whom, in all or from one entity. */

import { firstDay, lastDay } from '../reading/days.ts';
import { isGiven } from '../reading/given.ts';
import { type PageArguments, type Place, requestPage } from '../reading/pages.ts';
import { checkDays, checkDepths } from '../reading/ranges.ts';
import { type FindEntity, labelOfKind, type StatementFilter } from '../reading/statement-filter.ts';
import type { EntityKind } from '../record/record.ts';
import { type QuotingOrder, variantName } from '../store/variant.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';
import { provenByPage } from './proven-by-page.ts';

/** A pair of quoter and quoted, with the filter under which its statements were counted. */
export interface QuotingNode {
  readonly id: string;
  readonly quoter: string;
  readonly quoted: string;
  readonly count: number;
  readonly firstPublished: string;
  readonly lastPublished: string;
  readonly within: StatementFilter;
}

interface QuotingFilter {
  readonly quoter?: string | null | undefined;
  readonly quoted?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
  readonly depthMin?: number | null | undefined;
  readonly depthMax?: number | null | undefined;
  readonly speakerKind?: EntityKind | null | undefined;
}

interface QuotingArguments extends PageArguments {
  readonly where?: QuotingFilter | null | undefined;
}

type Row = Omit<QuotingNode, 'within'> & Place;
type NamingRow = Row & { readonly quoterName: string; readonly quotedName: string };

const idPrefix = 'quoting:';

/** The pairs that fit; an entity's own pairs where `end` names one. */
export async function quotings(
  context: Context,
  quotingArguments: QuotingArguments,
  end: { readonly quoter?: string; readonly quoted?: string } = {},
): Promise<Connection<QuotingNode>> {
  const where = quotingArguments.where ?? {};
  checkDays(['publishedFrom', 'publishedTo'], where.publishedFrom, where.publishedTo);
  checkDepths(where.depthMin, where.depthMax);
  return provenByPage(context, 'QuotingConnection', async (find) => ({
    list: await quotingsWith(context, quotingArguments, end, find),
    isProof: true,
  }));
}

async function quotingsWith(
  context: Context,
  quotingArguments: QuotingArguments,
  end: { readonly quoter?: string; readonly quoted?: string },
  findEntity: FindEntity,
): Promise<Connection<QuotingNode>> {
  const where = quotingArguments.where ?? {};
  const find = async (reference: string | null | undefined) => (isGiven(reference) ? findEntity(reference) : null);
  const [whereQuoter, whereQuoted, outlet] = await Promise.all([
    find(where.quoter),
    find(where.quoted),
    find(where.outlet),
  ]);
  const quoter = end.quoter ?? whereQuoter;
  const quoted = end.quoted ?? whereQuoted;
  const filter = {
    outlet,
    publishedFrom: firstDay(where.publishedFrom),
    publishedTo: lastDay(where.publishedTo),
    depthMin: where.depthMin ?? null,
    depthMax: where.depthMax ?? null,
    speakerKind: where.speakerKind ? labelOfKind(where.speakerKind) : null,
  };
  const within: StatementFilter = { ...filter, speakerKind: where.speakerKind };
  const request = requestPage(quotingArguments, 'COUNT', true);
  // Of all statements it is kept who quotes whom; of some it is counted.
  const isFiltered = Object.values(filter).some(isGiven);
  const read = isFiltered
    ? { page: 'quotings-page', count: 'quotings-count' }
    : { page: 'quotes-page', count: 'quotes-count' };
  const given = isFiltered ? filter : {};
  const rowsOf = (stem: string, parameters: object, order?: QuotingOrder) => {
    const name = (suffix: string) => variantName({ file: `${stem}${suffix}`, order });
    if (quoter) return context.load.rowsOf(name('-of-quoters'), { ...parameters }, { quoter, quoted });
    if (quoted) return context.load.rowsOf(name('-of-quoted'), { ...parameters }, { quoter: null, quoted });
    return context.reader.read(name(''), { ...parameters });
  };
  const impossible = contradicts(end.quoter, whereQuoter) || contradicts(end.quoted, whereQuoted);
  return connect<QuotingNode, Row>({
    request,
    readRows: async () => {
      if (impossible) return [];
      const order = request.parameters.keyDescending ? 'most' : 'least';
      const rows = await rowsOf(read.page, { ...given, ...request.parameters }, order);
      return (rows as readonly unknown[] as readonly NamingRow[]).map(({ quoterName, quotedName, ...row }) => {
        context.load.learn(row.quoter, quoterName);
        context.load.learn(row.quoted, quotedName);
        return row;
      });
    },
    readNode: async (row) => ({ ...row, id: `${idPrefix}${row.id}`, within }),
    readCount: async () => (impossible ? 0 : Number((await rowsOf(read.count, given))[0]?.total ?? 0)),
  });
}

function contradicts(one: string | undefined, other: string | null): boolean {
  return one !== undefined && other !== null && one !== other;
}

/** The pair behind an id such as `quoting:organization:ria|person:…`; null where nobody quoted so. */
export async function quotingById(context: Context, id: string): Promise<QuotingNode | null> {
  const [quoter, quoted] = id.slice(idPrefix.length).split('|');
  if (!quoter || !quoted) return null;
  const connection = await quotings(context, { first: 1 }, { quoter, quoted });
  const [row] = (await connection.page()).rows;
  return row ? connection.nodeOf(row) : null;
}
