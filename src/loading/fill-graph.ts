/** A first load into an empty graph, where the engine can be filled past its query language: nodes in batches, then the links between them. */

import type { Changes, Filler, NewLink } from '../store/store.ts';
import { noChanges } from '../store/store.ts';
import { type FirstRowsOptions, firstRows } from './first-rows.ts';
import { linkShapes, type NodeShape, nodeShapes, type Properties } from './graph-shape.ts';
import { PlacesOfNodes } from './places-of-nodes.ts';
import type { RecordLines } from './record-lines.ts';
import type { Row, RowsByName } from './record-rows.ts';

export interface FillOptions extends FirstRowsOptions {
  /** Told how many records are in the graph. */
  readonly onProgress?: (done: number) => void;
}

export interface Filled {
  readonly records: number;
  /** How many articles were given their texts by `texts`. */
  readonly texts: number;
  readonly changes: Changes;
}

/** Writes all good records but the changes; some 30 bytes are kept of each node. */
export async function fillGraph(filler: Filler, lines: RecordLines, options: FillOptions): Promise<Filled> {
  const places = new PlacesOfNodes();
  const made = { ...noChanges };
  let [done, texts] = [0, 0];
  for await (const { records, rows, given } of firstRows(lines, options)) {
    for (const { shape, labels, own } of nodesIn(rows)) {
      const properties = own.map((row) => ({ ...shape.given, ...propertiesOf(row, shape.properties) }));
      const numbers = await filler.createNodes(labels, properties);
      own.forEach((row, place) => {
        places.set(shape.label, String(row[shape.key]), numbers[place] ?? 0);
      });
      Object.assign(made, {
        nodesCreated: made.nodesCreated + own.length,
        labelsAdded: made.labelsAdded + own.length * labels.length,
        propertiesSet: made.propertiesSet + countOf(properties),
      });
    }
    const links = linksIn(rows, places);
    if (links.length > 0) await filler.createLinks(links);
    Object.assign(made, {
      relationshipsCreated: made.relationshipsCreated + links.length,
      propertiesSet: made.propertiesSet + countOf(links.map(({ properties }) => properties)),
    });
    done += records;
    texts += given;
    options.onProgress?.(done);
  }
  return { records: done, texts, changes: made };
}

interface Group {
  readonly shape: NodeShape;
  readonly labels: readonly string[];
  readonly own: Row[];
}

/** The nodes that rows make, by their labels. */
function nodesIn(rows: readonly RowsByName[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const named of rows)
    for (const name in named) {
      const shape = nodeShapes[name];
      if (!shape) continue;
      for (const row of named[name] ?? []) {
        const labels = shape.labelField ? [shape.label, String(row[shape.labelField])] : [shape.label];
        const key = labels.join();
        const group = groups.get(key);
        if (group) group.own.push(row);
        else groups.set(key, { shape, labels, own: [row] });
      }
    }
  return groups.values();
}

function linksIn(rows: readonly RowsByName[], places: PlacesOfNodes): NewLink[] {
  const links: NewLink[] = [];
  for (const named of rows)
    for (const name in named) {
      const shape = linkShapes[name];
      if (!shape && !nodeShapes[name]) throw new Error(`The shape of what ${name} writes is not known`);
      if (!shape) continue;
      const { type, from, to, properties } = shape;
      for (const row of named[name] ?? []) {
        const [source, target] = [places.get(from[0], String(row[from[1]])), places.get(to[0], String(row[to[1]]))];
        links.push({ source, target, type, properties: propertiesOf(row, properties) });
      }
    }
  return links;
}

function propertiesOf(row: Row, properties: Properties): Row {
  const said: Record<string, unknown> = {};
  for (const name in properties) {
    const value = row[name];
    if (value !== null && value !== undefined) said[name] = value;
  }
  return said;
}

function countOf(properties: readonly Row[]): number {
  return properties.reduce((sum, each) => sum + Object.keys(each).length, 0);
}
