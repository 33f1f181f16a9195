/** A Cypher script: MERGE statements that make the same graph in any Neo4j, and change nothing the second time. */

import { labelOfKind } from '../../reading/statement-filter.ts';
import type { EntityKind } from '../../record/record.ts';
import type { ExportFormat } from '../export-format.ts';
import { type GraphLink, type GraphNode, type LinkKind, linksOf, nodesOf, type Value } from '../graph-elements.ts';

/** What tells two links of one kind between the same nodes apart; their other properties are set. */
const keys: Readonly<Partial<Record<LinkKind, readonly string[]>>> = {
  ABOUT: ['position'],
  TOLD: ['position'],
  VIA: ['position'],
  QUOTED: ['statement', 'position'],
  HOLDS_ROLE: ['id'],
  MEMBER_OF: ['id'],
  PART_OF: ['id'],
};
const labels = ['Entity', 'Article', 'Statement', 'Figure'] as const;

export const cypher: ExportFormat = {
  name: 'cypher',
  title: 'a Cypher script of MERGE statements, for Neo4j Browser and cypher-shell',
  extension: '.cypher',
  contentType: 'text/plain; charset=utf-8',
  parts: ['graph'],
  readings: 2,
  async *write(source) {
    yield '// Who said what about whom, and who passed it on. Exported by Hearsay; running it twice changes nothing.\n';
    for (const label of labels)
      yield `CREATE CONSTRAINT unique_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
    for await (const nodes of nodesOf(source)) yield* inGroups(nodes, (node) => node.kind, mergeNodes);
    for await (const links of linksOf(source)) yield* inGroups(links, shapeOf, mergeLinks);
  },
};

/** Statements take rows of one shape, so a page is written as one statement for each shape in it. */
function* inGroups<Item>(items: readonly Item[], shape: (item: Item) => string, write: (group: Item[]) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(shape(item));
    if (group) group.push(item);
    else groups.set(shape(item), [item]);
  }
  for (const group of groups.values()) yield write(group);
}

function mergeNodes(nodes: readonly GraphNode[]): string {
  const [first, second] = labelsOf(nodes[0]?.kind ?? 'STATEMENT');
  const rows = nodes.map(({ id, properties }) => literal({ id, properties }));
  return `${unwind(rows)}MERGE (n:${first} {id: row.id})\nSET ${second ? `n:${second}, ` : ''}n += row.properties;\n`;
}

function labelsOf(kind: GraphNode['kind']): readonly string[] {
  const own = labelOfKind(kind as EntityKind);
  return labels.some((label) => label === own) ? [own] : ['Entity', own];
}

const shapeOf = ({ kind, source, target }: GraphLink) => `${labelOfId(source)} ${kind} ${labelOfId(target)}`;

function mergeLinks(links: readonly GraphLink[]): string {
  const [from, kind, to] = shapeOf(links[0] as GraphLink).split(' ');
  const key = (keys[kind as LinkKind] ?? []).map((name) => `${name}: row.key.${name}`).join(', ');
  const rows = links.map((link) => literal(linkRow(link)));
  return `${unwind(rows)}MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
MERGE (a)-[r:${kind}${key && ` {${key}}`}]->(b)
SET r += row.properties;
`;
}

function linkRow({ id, source, target, kind, properties }: GraphLink) {
  const all = { ...properties, id };
  const names = keys[kind] ?? [];
  const key = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
  return { source, target, key, properties: rest };
}

function labelOfId(id: string): string {
  const label = labelOfKind(id.slice(0, id.indexOf(':')) as EntityKind);
  return labels.find((known) => known.toLowerCase() === label.toLowerCase()) ?? 'Entity';
}

function unwind(rows: readonly string[]): string {
  return `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n`;
}

type Literal = Value | { readonly [key: string]: Literal };

function literal(value: Literal): string {
  if (typeof value === 'string') return `'${escapeCypher(value)}'`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item)}`)
    .join(', ')}}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Strings stay on their line, so that every tool finds the ends of statements. */
function escapeCypher(text: string): string {
  return text.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => {
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
