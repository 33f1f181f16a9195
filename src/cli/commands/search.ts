/** `hearsay search`: full text over what was said, who there is and what was published. */

import { type Command, Option } from 'commander';
import { printJson } from '../print.ts';
import { printSearch, type SearchAnswer } from '../print-search.ts';
import { toLimit } from '../to-limit.ts';
import { toServer } from '../to-server.ts';

interface Options {
  readonly type?: string;
  readonly limit: number;
  readonly after?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const question = `query Search($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount
    counts { name count }
    pageInfo { hasNextPage endCursor }
    nodes {
      id score
      highlights { field parts { text matches } }
      node {
        id
        ... on Entity { name kind description }
        ... on Statement { gist speaker { id name } article { id title published outlet { id name } } }
        ... on Article { title published outlet { id name } }
      }
    }
  }
}`;

export function searchCommand(program: Command): void {
  program
    .command('search')
    .description('full text over quotes, gists, names, aliases and titles, the best match first')
    .argument('<words...>', 'the words; spelling is tolerated, and the last may be the beginning of one')
    .addOption(new Option('--type <type>', 'only these').choices(['statement', 'entity', 'article']))
    .option('--limit <n>', 'at most so many matches, 1 to 100', toLimit, 20)
    .option('--after <cursor>', 'the page after this cursor')
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay search tokaev order\n  hearsay search defence minis --type entity\n  hearsay search peacekeepers --json --server http://127.0.0.1:4000',
    )
    .action(search);
}

async function search(words: readonly string[], options: Options): Promise<void> {
  const { type, limit, after, server, json = false } = options;
  const { runQuery } = await import('../run-query.ts');
  const types = type ? [type.toUpperCase()] : null;
  const data = await runQuery<SearchAnswer>(
    question,
    { query: words.join(' '), types, first: limit, after: after ?? null },
    server,
  );
  if (json) printJson(data.search);
  else printSearch(data);
}
