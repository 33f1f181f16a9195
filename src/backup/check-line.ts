/** Whether a line of a backup is one that can be restored, whoever has made its checksum: no graph is begun with one that cannot. */

import { IdTable } from '../loading/id-table.ts';
import { cypherStatement, schemaStatements } from '../store/cypher-file.ts';
import type { Footer, Header, LinkLine, NodeLine } from './backup-format.ts';
import { entityKinds, type GraphPart, graphParts, linkKinds } from './graph-parts.ts';

const parts: ReadonlyMap<unknown, GraphPart> = new Map(graphParts.map((part) => [part.label, part]));
const labelForm = /^[A-Z][A-Za-z]{0,40}$/;
const typeForm = /^[A-Z][A-Z_]{0,60}$/;
const propertyForm = /^[a-z][A-Za-z0-9]{0,60}$/;
const mostLabels = 4;
/** What stands beside them would be lost. */
const [fieldsOfNode, fieldsOfLink] = [2, 4];

/** Neo4j's indexes take values of 8,167 bytes at most ("Range index limitations" in its manual). */
export const longestIndexed = 8_000;

/** Goes along with the lines of a file: a node is there once, and a link leads from one that is there to another. */
export class LineCheck {
  readonly #known = new Map<string, IdTable>(graphParts.map(({ label }) => [label, new IdTable()]));
  /** Labels and types of links that are in it and that Hearsay does not write; whoever keeps them in the same graph gets them back. */
  readonly foreign = new Set<string>();
  /** What is found by a range index: `Name.key`, `SAID.at`. */
  readonly #indexed: ReadonlySet<string> = new Set(
    schemaStatements('neo4j').flatMap((name) => rangeOf(cypherStatement('schema', name, 'neo4j'))),
  );
  readonly #graph: number;
  #isAtLinks = false;

  /** `graph` is the version that the header says. */
  constructor(graph: number) {
    this.#graph = graph;
  }

  /** What is wrong with a line, null where nothing is. */
  faultOf(line: Partial<NodeLine> & Partial<LinkLine>): string | null {
    if (Object.keys(line).length !== (line.labels === undefined ? fieldsOfLink : fieldsOfNode)) return none;
    if (line.labels !== undefined) return this.#isAtLinks ? 'a node stands among links' : this.#faultOfNode(line);
    this.#isAtLinks = true;
    return this.#faultOfLink(line);
  }

  #faultOfNode({ labels, properties }: Partial<NodeLine>): string | null {
    if (!isListOf(labels, labelForm) || labels.length > mostLabels || !areProperties(properties)) return none;
    const [part, ...more] = labels.flatMap((label) => parts.get(label) ?? []);
    const key = part && properties[part.key];
    if (!part || more.length > 0 || new Set(labels).size < labels.length || typeof key !== 'string' || key === '')
      return none;
    const kinds = others(labels, part.label).filter((label) => entityKinds.has(label));
    if (kinds.length !== (part.label === 'Entity' ? 1 : 0)) return `${key} has no labels of a node of Hearsay`;
    for (const label of others(labels, part.label)) if (!entityKinds.has(label)) this.foreign.add(label);
    const tooLong = this.#tooLongOf(part.label, properties);
    if (tooLong !== undefined) return `the ${tooLong} of ${key.slice(0, 200)} is longer than ${longestIndexed} bytes`;
    if (part.label === 'Counter' && !this.#isCounter(key, properties.value)) return 'what it counts is not so';
    return this.#known.get(part.label)?.addNew(key) ? null : `${key} is in it twice`;
  }

  /** The property whose index does not take it. */
  #tooLongOf(of: string, properties: Readonly<Record<string, unknown>>): string | undefined {
    return Object.keys(properties).find((name) => {
      const value = properties[name];
      return (
        typeof value === 'string' && Buffer.byteLength(value) > longestIndexed && this.#indexed.has(`${of}.${name}`)
      );
    });
  }

  /** A graph that is whole does not say that it is being restored, and it is of the version that the file says. */
  #isCounter(id: string, value: unknown): boolean {
    if (!Number.isSafeInteger(value) || id === 'being-restored') return false;
    return id !== 'format' || value === this.#graph;
  }

  #faultOfLink({ type, from, to, properties }: Partial<LinkLine>): string | null {
    if (typeof type !== 'string' || !typeForm.test(type) || !areProperties(properties)) return none;
    for (const end of [from, to] as const) {
      const [label, key, ...more] = Array.isArray(end) ? end : [];
      if (typeof label !== 'string' || typeof key !== 'string' || more.length > 0) return none;
      if (this.#known.get(label)?.get(key) === undefined) return `a link leads to ${key}, which is not in it`;
    }
    const tooLong = this.#tooLongOf(type, properties);
    if (tooLong !== undefined) return `the ${tooLong} of a link ${type} is longer than ${longestIndexed} bytes`;
    const ends = linkKinds.get(type);
    if (ends === undefined) this.foreign.add(type);
    else if (!ends.includes(`${from?.[0]} ${to?.[0]}`)) return `no ${type} leads from ${from?.[0]} to ${to?.[0]}`;
    return null;
  }
}

const none = 'it is none';

function rangeOf(statement: string): readonly string[] {
  if (/FULLTEXT|USING TEXT/.test(statement)) return [];
  const [, of, property] = /FOR \S*?:(\w+)\S* (?:ON|REQUIRE) \(?\w+\.(\w+)/.exec(statement) ?? [];
  return of === undefined ? [] : [`${of}.${property}`];
}

function others(labels: readonly string[], own: string): readonly string[] {
  return labels.filter((label) => label !== own);
}

/** Whether a first line can be one; of which version it is, is another question. */
export function isHeader(value: object): value is Header {
  const { hearsay, format, graph } = value as Partial<Header>;
  return hearsay === 'backup' && isVersion(format) && isVersion(graph);
}

/** Whether a last line can be one. */
export function isFooter(value: object): value is Footer {
  const { sha256, nodes, links } = value as Partial<Footer>;
  return (
    typeof sha256 === 'string' &&
    [nodes, links].every((counts) => isMap(counts) && Object.values(counts).every(Number.isSafeInteger))
  );
}

function isVersion(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, form: RegExp): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && form.test(each));
}

/** What both engines can keep: texts, numbers, truths, and lists of one kind of them. */
function areProperties(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isMap(value) &&
    Object.entries(value).every(
      ([name, each]) =>
        propertyForm.test(name) &&
        (isPlain(each) || (Array.isArray(each) && each.every((one) => isPlain(one) && typeof one === typeof each[0]))),
    )
  );
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Cs}/u.test(value);
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
