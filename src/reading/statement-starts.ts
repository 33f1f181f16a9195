/** From where the statements of a filter are found, so that as few as possible are read that do not fit. */

import { type Shelf, shelfMark, shelfOf } from '../record/shelf-mark.ts';
import type { Reader } from '../store/store.ts';
import { type StatementLink, type StatementOrder, variantName } from '../store/variant.ts';
import type { PageParameters } from './pages.ts';
import type { Conjunction, Term } from './statement-filter.ts';

/** A pair whose statements are asked for. */
export interface Pair {
  readonly speaker: string;
  readonly about: string;
}

/** The files that read the statements of a connection, and whose they are. */
export type Start =
  | { readonly file: '' | '-all' }
  | { readonly file: '-of-articles'; readonly anchor: string }
  | { readonly file: '-of-quotings'; readonly anchor: { readonly quoter: string; readonly quoted: string } }
  | { readonly file: '-between'; readonly anchor: Pair }
  | { readonly file: '-of-entities' | '-linked'; readonly anchor: string; readonly link: StatementLink };

export type EntityStart = Extract<Start, { readonly link: StatementLink }>;

const linkOf: Readonly<Record<string, StatementLink>> = {
  ...{ speaker: 'SAID', audience: 'TOLD', via: 'VIA', about: 'ABOUT', outlet: 'REPORTED_IN' },
};

/** From where the statements of a filter are found soonest: whose, if several must be in them, has fewest. */
export async function bestStart(reader: Reader, anyOf: readonly Conjunction[]): Promise<Start> {
  const starts = startsOf(anyOf);
  const [first = { file: '' } as const] = starts;
  if (starts.length < 2 || leanStart(first, anyOf) !== first) return first;
  const anchors = starts.flatMap((start) => ('link' in start ? [{ id: start.anchor, link: start.link }] : []));
  const sizes = await reader.read('shelf-sizes', { anchors });
  const smallest = sizes.toSorted((one, other) => Number(one.size) - Number(other.size))[0];
  return starts[Number(smallest?.index ?? 0)] ?? first;
}

/** From where they can be found; whoever must be in them, the speaker first, or the article that they must be in. */
function startsOf([only, ...others]: readonly Conjunction[]): Start[] {
  if (only === undefined || others.length > 0) return [];
  const must = only.filter(({ negated }) => !negated);
  const article = must.find(({ field }) => field === 'article');
  if (article) return [{ file: '-of-articles', anchor: String(article.values[0]) }];
  return Object.entries(linkOf).flatMap(([field, link]): Start[] => {
    const term = must.find((each) => each.field === field);
    return term ? [{ file: '-of-entities', anchor: String(term.values[0]), link }] : [];
  });
}

/** Whether everybody whom the filter names stands in each statement that is found from a start. */
export function isLean(start: Start, anyOf: readonly Conjunction[]): boolean {
  return start.file !== '' && leanStart(start, anyOf) !== start;
}

/** Where nothing is left to filter by, or only what else a speaker's statements are about, the file that reads no more than that. */
export function leanStart(start: Start, [only, ...others]: readonly Conjunction[]): Start {
  if (only === undefined || others.length > 0) return start;
  if (start.file === '' && only.length === 0) return { file: '-all' };
  if (start.file !== '-of-entities') return start;
  const isStart = ({ field, values, negated }: Term) =>
    !negated && values[0] === start.anchor && linkOf[field] === start.link;
  const [next, ...more] = only.filter((term) => !isStart(term));
  if (next === undefined) return { ...start, file: '-linked' };
  if (start.link !== 'SAID' || next.field !== 'about' || next.negated || more.length > 0) return start;
  return { file: '-between', anchor: { speaker: start.anchor, about: String(next.values[0]) } };
}

/** The name of a file for a start: `statements-count` of those that an entity passed on is `statements-count-of-entities by VIA`. */
export function fileOf(stem: string, start: Start, order?: StatementOrder): string {
  // Of a pair there is no shelf by the day on which something was said; what it has is sorted.
  const found = start.file === '-between' && order?.endsWith('said') ? 'sorted' : order;
  return variantName({ file: `${stem}${start.file}`, link: 'link' in start ? start.link : undefined, order: found });
}

/** From where and which way a page is walked. */
type Direction = Pick<PageParameters, 'after' | 'keyDescending'>;

/** The order in which a page is walked. */
export function orderOf(
  orderBy: 'PUBLISHED' | 'SAID_ON',
  { keyDescending }: Pick<Direction, 'keyDescending'>,
): StatementOrder {
  if (orderBy === 'SAID_ON') return keyDescending ? 'newest said' : 'oldest said';
  return keyDescending ? 'newest' : 'oldest';
}

/** What of an entity's shelf is left to read for a page. */
export function onShelf(id: string, direction: Direction): { readonly id: string } & ShelfLeft {
  return { id, ...shelfLeft(id, direction) };
}

interface ShelfLeft extends Shelf {
  readonly after: number | null;
}

function shelfLeft(of: string | readonly [string, string], { after, keyDescending }: Direction): ShelfLeft {
  const { first, last } = shelfOf(of);
  const from = after === null ? null : shelfMark(of, String(after.key));
  if (from === null) return { first, last, after: null };
  return keyDescending ? { first: from, last, after: from } : { first, last: from, after: from };
}

/** The anchor of a page: with what of the shelf it is found on is left to read. */
export function pageAnchor(start: Start, direction: Direction): unknown {
  switch (start.file) {
    case '':
    case '-all':
      return undefined;
    case '-between':
      return { ...start.anchor, ...shelfLeft([start.anchor.speaker, start.anchor.about], direction) };
    case '-of-entities':
    case '-linked':
      return onShelf(start.anchor, direction);
    default:
      return start.anchor;
  }
}

/** The days that a page of all statements is read from. */
export function daysLeft({ after, keyDescending }: Direction): readonly [from: string, to: string] {
  const [from, to] = ['0000-01-01', '9999-12-31'];
  if (after === null) return [from, to];
  return keyDescending ? [from, String(after.key)] : [String(after.key), to];
}
