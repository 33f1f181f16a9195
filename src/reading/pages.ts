/** Pages of anything: keyset cursors over a total order (key, id), forward and back, right while data arrives. */

import { HearsayError } from '../errors.ts';
import { isGiven } from './given.ts';

/** The arguments that every connection takes (GraphQL Cursor Connections). */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A place in an order: the value it is ordered by, and the id that breaks ties. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

/** What the page statements take; one row more than the page is asked for, to see whether more follow. */
export interface PageParameters {
  readonly after: Place | null;
  readonly keyDescending: boolean;
  readonly idDescending: boolean;
  readonly limit: number;
}

/** A page that was asked for: its order's name, its direction and size, and what the statement takes. */
export interface PageRequest {
  readonly order: string;
  readonly size: number;
  readonly backward: boolean;
  readonly parameters: PageParameters;
}

export interface Page<Row extends Place> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

const defaultSize = 20;
const maxSize = 100;

/**
 * Reads the arguments of a connection. `order` names the order, so that a cursor of another order is refused.
 * @throws HearsayError PAGE_SIZE_INVALID, CURSOR_INVALID, INPUT_INVALID
 */
export function requestPage(pageArguments: PageArguments, order: string, descending: boolean): PageRequest {
  const { first, after, last, before } = pageArguments;
  if (isGiven(first) && isGiven(last)) throw new HearsayError('INPUT_INVALID', 'Give either first or last, not both.');
  if (isGiven(after) && isGiven(before))
    throw new HearsayError('INPUT_INVALID', 'Give either after or before, not both.');
  const backward = isGiven(last) || isGiven(before);
  if (backward && (isGiven(first) || isGiven(after)))
    throw new HearsayError('INPUT_INVALID', 'Page forward with first and after, or back with last and before.');
  const size = (backward ? last : first) ?? defaultSize;
  if (size < 1 || size > maxSize)
    throw new HearsayError(
      'PAGE_SIZE_INVALID',
      `${backward ? 'last' : 'first'} must be from 1 to ${maxSize}, not ${size}.`,
    );
  const cursor = backward ? before : after;
  const name = `${order}${descending ? '-' : '+'}`;
  return {
    order: name,
    size,
    backward,
    parameters: {
      after: isGiven(cursor) ? readCursor(cursor, name) : null,
      keyDescending: descending !== backward,
      idDescending: backward,
      limit: size + 1,
    },
  };
}

/** The page in the rows that the statement gave for a request. */
export function toPage<Row extends Place>(
  { size, backward, parameters }: PageRequest,
  found: readonly Row[],
): Page<Row> {
  const more = found.length > size;
  const rows = found.slice(0, size);
  const cameFromCursor = parameters.after !== null;
  return backward
    ? { rows: rows.reverse(), hasNext: cameFromCursor, hasPrevious: more }
    : { rows, hasNext: more, hasPrevious: cameFromCursor };
}

/** An opaque cursor for a place in an order. */
export function writeCursor(order: string, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

function readCursor(cursor: string, order: string): Place {
  const [from, key, id] = parseCursor(cursor);
  if (from !== order || (typeof key !== 'string' && typeof key !== 'number') || typeof id !== 'string')
    throw new HearsayError(
      'CURSOR_INVALID',
      'The cursor does not belong to this list in this order; take the one that a page of this very list gave.',
    );
  return { key, id };
}

function parseCursor(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
