/** Statements as people read them: who, the words, about what, and the way they took. */

import { colors } from './colors.ts';
import { print } from './print.ts';

interface Named {
  readonly name: string;
}

export interface Answer {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly AnsweredStatement[];
  };
}

interface AnsweredStatement {
  readonly cue: string;
  readonly mode: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly saidOn: string | null;
  readonly depth: number;
  readonly note: string | null;
  readonly speaker: Named;
  readonly about: readonly Named[];
  readonly audience: readonly Named[];
  readonly chain: readonly { readonly entity: Named }[];
  readonly article: { readonly title: string; readonly published: string };
}

const hands = ['first-hand', 'second-hand', 'third-hand', 'fourth-hand'];

export function printAnswer({ statements: { totalCount, pageInfo, nodes } }: Answer): void {
  for (const statement of nodes) printStatement(statement);
  print(
    totalCount === 1
      ? '1 statement.'
      : `${totalCount} statements${totalCount > nodes.length ? `, ${nodes.length} shown` : ''}.`,
  );
  if (pageInfo.hasNextPage) print(colors.dim(`The next page: --after ${pageInfo.endCursor}`));
}

function printStatement({
  speaker,
  cue,
  gist,
  quotes,
  saidOn,
  about,
  audience,
  chain,
  depth,
  article,
  note,
}: AnsweredStatement): void {
  const day = saidOn ? `, ${saidOn}` : '';
  print(`${colors.bold(speaker.name)} ${colors.dim(`(${cue}${day})`)}`);
  print(`  ${gist}`);
  for (const quote of quotes) print(colors.cyan(`  “${quote}”`));
  print(
    colors.dim(
      `  about ${names(about) || 'nobody in particular'}${audience.length > 0 ? `; to ${names(audience)}` : ''}`,
    ),
  );
  const way = chain.map(({ entity }) => entity.name).join(' → ');
  print(colors.dim(`  ${way} (${hands[depth] ?? `through ${depth} hands`}); ${article.published}, “${article.title}”`));
  if (note) print(colors.dim(`  note: ${note}`));
  print();
}

function names(entities: readonly Named[]): string {
  return entities.map(({ name }) => name).join(', ');
}
