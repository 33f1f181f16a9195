/** Connections that read their page, their nodes and their count only where these are asked for. */

import { type Page, type PageRequest, type Place, toPage, writeCursor } from '../reading/pages.ts';

/** A list that is read lazily: `page` at most once, `nodeOf` for each row, `count` only for totalCount. */
export interface Connection<Node> {
  readonly order: string;
  page(): Promise<Page<Place>>;
  nodeOf(row: Place): Promise<Node>;
  count(): Promise<number>;
}

interface Reading<Node, Row extends Place> {
  readonly request: PageRequest;
  readRows(): Promise<readonly Row[]>;
  readNode(row: Row): Promise<Node | null>;
  readCount(): Promise<number>;
}

/** Makes a connection of how its rows, nodes and count are read. */
export function connect<Node, Row extends Place>({
  request,
  readRows,
  readNode,
  readCount,
}: Reading<Node, Row>): Connection<Node> {
  let reading: Promise<Page<Row>> | undefined;
  return {
    order: request.order,
    page() {
      reading ??= readRows().then((rows) => toPage(request, rows));
      return reading;
    },
    async nodeOf(row) {
      const node = await readNode(row as Row);
      if (node === null) throw new Error(`${row.id} was on the page and is not in the graph`);
      return node;
    },
    count: readCount,
  };
}

/** The resolvers that all connections share. */
export const connectionResolvers = {
  edges: async <Node>(connection: Connection<Node>) => {
    const { rows } = await connection.page();
    const edges = rows.map(async (row) => ({
      cursor: writeCursor(connection.order, row),
      node: await connection.nodeOf(row),
    }));
    return Promise.all(edges);
  },
  nodes: async <Node>(connection: Connection<Node>) => {
    const { rows } = await connection.page();
    return Promise.all(rows.map((row) => connection.nodeOf(row)));
  },
  pageInfo: async <Node>(connection: Connection<Node>) => {
    const { rows, hasNext, hasPrevious } = await connection.page();
    const [first, last] = [rows.at(0), rows.at(-1)];
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: first ? writeCursor(connection.order, first) : null,
      endCursor: last ? writeCursor(connection.order, last) : null,
    };
  },
  totalCount: <Node>(connection: Connection<Node>) => connection.count(),
};
