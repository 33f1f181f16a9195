/** The review list: doubtful statements and pairs of entities that may be one, in one order, the most doubtful first. */

import { readAllApart } from '../reading/changes.ts';
import { inParts } from '../reading/id-pages.ts';
import { readEntities } from '../reading/nodes.ts';
import type { PageParameters, Place } from '../reading/pages.ts';
import { entityRecord } from '../reading/to-record.ts';
import type { EntityRecord } from '../record/record.ts';
import { type Duplicate, findDuplicates, mostAlike } from '../resolving/find-duplicates.ts';
import type { Reader } from '../store/store.ts';

export interface ReviewFilter {
  readonly kind?: readonly ('STATEMENT' | 'DUPLICATE')[] | null | undefined;
  readonly article?: string | null | undefined;
  readonly doubtMin?: number | null | undefined;
}

/** A place in the list; the id is the statement's, or those of both entities. */
export type ReviewRow = Place & { readonly duplicate?: Duplicate };

/** One page, as the parameters ask for it. */
export async function readReviewPage(
  reader: Reader,
  where: ReviewFilter,
  parameters: PageParameters,
): Promise<readonly ReviewRow[]> {
  const statements = wants(where, 'STATEMENT')
    ? await reader.read('review-page', { ...statementFilter(where), ...parameters })
    : [];
  const rows = [...(statements as readonly unknown[] as readonly ReviewRow[]), ...(await duplicateRows(reader, where))];
  const { after, keyDescending, limit } = parameters;
  const order = (one: Place, other: Place) =>
    (keyDescending ? 1 : -1) *
    (Number(other.key) - Number(one.key) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return rows
    .filter((row) => after === null || order(after, row) < 0)
    .sort(order)
    .slice(0, limit);
}

/** How long the list is. */
export async function countReview(reader: Reader, where: ReviewFilter): Promise<number> {
  const statements = wants(where, 'STATEMENT')
    ? Number((await reader.read('review-count', statementFilter(where)))[0]?.total)
    : 0;
  return statements + (await duplicateRows(reader, where)).length;
}

function wants({ kind }: ReviewFilter, wanted: 'STATEMENT' | 'DUPLICATE'): boolean {
  return !kind || kind.includes(wanted);
}

function statementFilter({ article, doubtMin }: ReviewFilter) {
  return { article: article ?? null, doubtMin: doubtMin ?? 0 };
}

async function duplicateRows(reader: Reader, where: ReviewFilter): Promise<ReviewRow[]> {
  if (!wants(where, 'DUPLICATE') || where.article) return [];
  const duplicates = findDuplicates(await readAlike(reader));
  const apart = new Set((await readAllApart(reader)).map((pair) => pair.toSorted().join(' ')));
  return duplicates
    .filter(({ one, other, likely }) => likely >= (where.doubtMin ?? 0) && !apart.has(`${one} ${other}`))
    .map((duplicate) => ({ key: duplicate.likely, id: `${duplicate.one} ${duplicate.other}`, duplicate }));
}

const idsPerRead = 1000;

/** Those whose names share a key with another's; all others are like nobody, and are not read. */
async function readAlike(reader: Reader): Promise<EntityRecord[]> {
  const rows = await reader.read('entities-alike', { most: mostAlike });
  const ids = [...new Set(rows.flatMap((row) => row.ids as readonly string[]))].sort();
  const entities: EntityRecord[] = [];
  for (const some of inParts(ids, idsPerRead)) entities.push(...(await readEntities(reader, some)).map(entityRecord));
  return entities;
}
