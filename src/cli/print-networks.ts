/** Ways, networks and who quoted whom, as people read them. */

import { colors } from './colors.ts';
import { print, printTable, times } from './print.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly weight: number;
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly kind: 'SPOKE_ABOUT' | 'TOLD' | 'QUOTED' | 'MENTIONED_WITH';
  readonly weight: number;
  readonly count: number;
}

interface Evidence {
  readonly gist: string;
  readonly cue: string;
  readonly speaker: { readonly name: string };
  readonly article: { readonly title: string; readonly published: string };
}

export interface PathAnswer {
  readonly path: readonly {
    readonly hops: number;
    readonly nodes: readonly Node[];
    readonly links: readonly (Link & { readonly statements: readonly Evidence[] })[];
  }[];
}

export interface NetworkAnswer {
  readonly graph: { readonly nodes: readonly Node[]; readonly links: readonly Link[] };
}

export interface QuotingsAnswer {
  readonly whoQuotedWhom: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly count: number;
      readonly firstPublished: string;
      readonly lastPublished: string;
      readonly quoter: { readonly name: string };
      readonly quoted: { readonly name: string };
    }[];
  };
}

const verbs = { SPOKE_ABOUT: 'spoke about', TOLD: 'told', QUOTED: 'quoted', MENTIONED_WITH: 'mentioned with' };
const shownStatements = 3;

/** Each way as sentences: who spoke about, told or quoted whom, and under each the newest statements behind it. */
export function printPaths({ path }: PathAnswer, maxHops: number): void {
  for (const { nodes, links, hops } of path) {
    print(`${nodes.map(({ label }) => colors.bold(label)).join(' – ')} ${colors.dim(`(${times(hops, 'link')})`)}`);
    for (const { statements, count, ...link } of links) {
      print(`  ${sentenceOf(link, nodes)} ${colors.dim(`in ${times(count, 'statement')}`)}`);
      for (const { speaker, cue, gist, article } of statements.slice(0, shownStatements)) {
        print(`    ${gist}`);
        print(colors.dim(`    ${speaker.name} (${cue}); ${article.published}, “${article.title}”`));
      }
      if (count > shownStatements) print(colors.dim(`    … and ${count - shownStatements} more`));
    }
    print();
  }
  print(path.length === 0 ? `No way of ${times(maxHops, 'link')} or fewer.` : `${times(path.length, 'way')}.`);
}

/** The nodes and the links of a network, the weightiest first. */
export function printNetwork({ graph: { nodes, links } }: NetworkAnswer): void {
  printTable(
    ['entity', 'kind', 'statements'],
    nodes.map(({ label, kind, weight }) => [label, kind.toLowerCase(), weight]),
  );
  print();
  printTable(
    ['link', 'weight', 'statements'],
    links.map((link) => [sentenceOf(link, nodes), Number(link.weight.toFixed(2)), link.count]),
  );
  print();
  print(`${times(nodes.length, 'entity', 'entities')}, ${times(links.length, 'link')}.`);
}

/** The pairs as a table, the most frequent first. */
export function printQuotings({ whoQuotedWhom: { totalCount, pageInfo, nodes } }: QuotingsAnswer): void {
  if (nodes.length > 0) {
    printTable(
      ['quoter', 'quoted', 'statements', 'first', 'last'],
      nodes.map((pair) => [pair.quoter.name, pair.quoted.name, pair.count, pair.firstPublished, pair.lastPublished]),
    );
    print();
  }
  const shown = totalCount > nodes.length ? `, ${nodes.length} shown` : '';
  print(`${times(totalCount, 'pair')}${shown}.`);
  if (pageInfo.hasNextPage) print(colors.dim(`The next page: --after ${pageInfo.endCursor}`));
}

function sentenceOf({ kind, source, target }: Pick<Link, 'kind' | 'source' | 'target'>, nodes: readonly Node[]) {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return `${nameOf(source)} ${verbs[kind]} ${nameOf(target)}`;
}
