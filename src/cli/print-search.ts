/** Matches of a search as people read them: what was found, and the texts with the matching words marked. */

import { colors } from './colors.ts';
import { print } from './print.ts';

interface Named {
  readonly name: string;
}

interface Highlight {
  readonly field: string;
  readonly parts: readonly { readonly text: string; readonly matches: boolean }[];
}

interface ArticleFound {
  readonly title: string;
  readonly published: string;
  readonly outlet: Named;
}

interface Match {
  readonly id: string;
  readonly highlights: readonly Highlight[];
  readonly node: {
    readonly name?: string;
    readonly kind?: string;
    readonly description?: string | null;
    readonly gist?: string;
    readonly speaker?: Named;
    readonly article?: ArticleFound;
  } & Partial<ArticleFound>;
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly counts: readonly { readonly name: string; readonly count: number }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Match[];
  };
}

export function printSearch({ search: { totalCount, counts, pageInfo, nodes } }: SearchAnswer): void {
  for (const match of nodes) printMatch(match);
  const shown = totalCount > nodes.length ? `, ${nodes.length} shown` : '';
  const types = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${name.toLowerCase()} ${count}`);
  const perType = types.length > 1 ? ` (${types.join(', ')})` : '';
  print(totalCount === 1 ? '1 match.' : `${totalCount} matches${perType}${shown}.`);
  if (pageInfo.hasNextPage) print(colors.dim(`The next page: --after ${pageInfo.endCursor}`));
}

function printMatch({ id, node, highlights }: Match): void {
  const textOf = (field: string, text: string) => marked(highlights.find((one) => one.field === field)) ?? text;
  if (node.name !== undefined) {
    print(`${textOf('name', node.name)} ${colors.dim(`(${node.kind?.toLowerCase()}, ${id})`)}`);
    const aliases = highlights.filter(({ field }) => field !== 'name').map(marked);
    if (aliases.length > 0) print(`  also ${aliases.join(', ')}`);
    if (node.description) print(colors.dim(`  ${node.description}`));
  } else if (node.gist !== undefined) {
    print(`${colors.bold(node.speaker?.name)}: ${textOf('gist', node.gist)}`);
    for (const quote of highlights.filter(({ field }) => field === 'quote')) print(`  “${marked(quote)}”`);
    print(colors.dim(`  ${node.article?.outlet.name}, ${node.article?.published}; ${id}`));
  } else {
    print(`“${textOf('title', node.title ?? '')}”`);
    print(colors.dim(`  ${node.outlet?.name}, ${node.published}; ${id}`));
  }
  print();
}

function marked(highlight: Highlight | undefined): string | undefined {
  return highlight?.parts.map(({ text, matches }) => (matches ? colors.bold(colors.yellow(text)) : text)).join('');
}
