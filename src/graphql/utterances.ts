/** Connections of utterances, and how the wordings of their reports differ. */

import { HearsayError } from '../errors.ts';
import { compareWordings, type WordingPart } from '../grouping/compare-wordings.ts';
import type { Rival } from '../grouping/find-utterances.ts';
import { isGiven } from '../reading/given.ts';
import type { StatementNode } from '../reading/nodes.ts';
import { type PageArguments, type Place, requestPage } from '../reading/pages.ts';
import type { ReportNode, UtteranceNode } from '../reading/utterances.ts';
import { anchorsIn } from './anchor.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';
import { statementsByIds } from './lookup.ts';

/** A report, and how its utterance is worded in it and in the report that was published first. */
export interface ReportOfUtterance extends ReportNode {
  readonly wordings: () => Promise<{ readonly own: string; readonly first: string | null }>;
}
export type RivalOfUtterance = Rival;

const maxOutlets = 20;

interface UtteranceArguments extends PageArguments {
  readonly where?:
    | {
        readonly speaker?: string | null | undefined;
        readonly outlet?: string | null | undefined;
        readonly outlets?: readonly string[] | null | undefined;
        readonly reportsMin?: number | null | undefined;
        readonly rivalled?: boolean | null | undefined;
      }
    | null
    | undefined;
}

/** The utterances that fit, the most widely reported first. */
export async function utterances(
  { load, reader }: Context,
  { where, ...page }: UtteranceArguments,
): Promise<Connection<UtteranceNode>> {
  const { reportsMin = null, rivalled = null } = where ?? {};
  if (reportsMin !== null && reportsMin < 1)
    throw new HearsayError('INPUT_INVALID', `reportsMin is a number of reports, 1 or more, not ${reportsMin}.`);
  const request = requestPage(page, 'REPORTS', true);
  const [speaker, outlet] = await Promise.all(
    [where?.speaker, where?.outlet].map(async (reference) => (reference ? load.findEntity(reference) : null)),
  );
  const outlets = where?.outlets ? await findOutlets(where.outlets, load.findEntity) : null;
  const filter = { speaker, outlet, outlets, reportsMin, rivalled };
  return connect<UtteranceNode, Place>({
    request,
    readRows: async () =>
      (await reader.read('utterances-page', { ...filter, ...request.parameters })) as readonly unknown[] as Place[],
    readNode: ({ id }) => load.utterance.load(id),
    readCount: async () => Number((await reader.read('utterances-count', filter))[0]?.total),
  });
}

/** One outlet cannot be compared, and one that is named twice is one. */
async function findOutlets(references: readonly string[], find: (reference: string) => Promise<string>) {
  if (references.length > maxOutlets)
    throw new HearsayError('INPUT_INVALID', `Compare at most ${maxOutlets} outlets, not ${references.length}.`);
  const ids = new Set(await Promise.all(references.map(find)));
  if (ids.size < 2) throw new HearsayError('INPUT_INVALID', 'outlets compares organizations; name two or more.');
  return [...ids];
}

/** The reports of an utterance, the first published first. */
export function reportsOf(context: Context, { reports }: UtteranceNode): ReportOfUtterance[] {
  const ordered = reports.toSorted((a, b) => compare(a.published, b.published) || compare(a.statement, b.statement));
  let reading: Promise<readonly string[]> | undefined;
  return ordered.map((report, index) => ({
    ...report,
    async wordings() {
      reading ??= readWordings(
        context,
        ordered.map(({ statement }) => statement),
      );
      const wordings = await reading;
      return { own: wordings[index] ?? '', first: index === 0 ? null : (wordings[0] ?? '') };
    },
  }));
}

/** The first n of a list, all where n is not given. @throws HearsayError INPUT_INVALID */
export function firstOf<Item>(items: readonly Item[], first: number | null | undefined): Item[] {
  if (!isGiven(first)) return [...items];
  if (first < 1) throw new HearsayError('INPUT_INVALID', `first is a number of them, 1 or more, not ${first}.`);
  return items.slice(0, first);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** How the wording of a report differs from the first one's; null for the first itself. */
export async function differenceOf({ wordings }: ReportOfUtterance): Promise<WordingPart[] | null> {
  const { own, first } = await wordings();
  return first === null ? null : compareWordings(own, first);
}

/** How a rival's wording differs from one's own. */
export async function differenceOfRival(context: Context, { between }: Rival): Promise<WordingPart[]> {
  const [own = '', others = ''] = await readWordings(context, between);
  return compareWordings(others, own);
}

/** The closest wordings that the graph has of all these statements: the articles' own words, else the quotes, else the gists. */
async function readWordings(context: Context, ids: readonly string[]): Promise<readonly string[]> {
  const statements = await statementsByIds(context, ids);
  const contents = await Promise.all(statements.map((statement) => contentIn(context, statement)));
  if (contents.every((content) => content !== '')) return contents;
  if (statements.every(({ quotes }) => quotes.length > 0)) return statements.map(({ quotes }) => quotes.join(' … '));
  return statements.map(({ gist }) => gist);
}

async function contentIn({ load }: Context, { article, anchors }: StatementNode): Promise<string> {
  const found = anchorsIn(await load.text.load(article), anchors).filter(({ part }) => part === 'CONTENT');
  return found.flatMap(({ exact }) => exact ?? []).join(' … ');
}
