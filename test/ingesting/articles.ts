/** Invented articles as they come in, and the graph that they make. */

import type { Incoming, IncomingArticle } from '../../src/intake/incoming-article.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import type { Row, Store } from '../../src/store/store.ts';

/** `incoming('Ada Berg said no.', { title: 'No' })`; each gets a file of its own name. */
export function incoming(text: string, more: Partial<IncomingArticle> = {}): IncomingArticle {
  return {
    ...{ file: 'article.txt', line: 1, format: 'TEXT', text, title: text.slice(0, 30) },
    ...{ published: '2022-01-12', outlet: 'Harbour Post', ...more },
  };
}

/** Articles and reports as intake would give them. */
export async function* streamOf(items: readonly (IncomingArticle | Incoming)[]): AsyncGenerator<Incoming> {
  for (const item of items) yield 'article' in item || 'report' in item ? item : { article: item };
}

export const port = incoming(
  'RIA reported the Estonian Port Ministry as saying on Sunday that 12 people had died.\n\nAda Berg, the director of ' +
    'the Kaja Ferry Company, told Radio Kaja that “the ferry stays shut”. She said nobody came.',
  { file: 'port.txt', title: 'Ships sink', url: 'https://harbour.example/ships' },
);
export const mill = incoming('Ada Berg said that the mill was hers. Tom Lind, a miller, denied it.', {
  ...{ file: 'mill.txt', title: 'Whose mill', outlet: 'Mill News' },
});
export const storm = incoming('Officials in Tallinn said 30 people were hurt. Estonia asked for help, Lind said.', {
  ...{ file: 'storm.txt', title: 'Storm', published: '2022-01-13T10:00Z' },
});

/** Everything that the graph holds of articles, statements, figures and entities. */
export async function contentsOf(store: Store): Promise<Record<string, readonly Row[]>> {
  const all = async (name: string) =>
    (await store.read(`export-${name}-ids`, { after: '', limit: 1000 })).map(({ id }) => id);
  const [entities, articles, statements, figures] = await Promise.all(
    ['entity', 'article', 'statement', 'figure'].map(all),
  );
  return {
    entities: await store.read('entities-by-id', { ids: entities }),
    relations: await store.read('export-relations', { ids: entities }),
    articles: await store.read('articles-by-id', { ids: articles, withText: true }),
    statements: inOrder(await store.read('statements-by-id', { ids: statements, parts: statementParts })),
    figures: await store.read('figures-by-id', { ids: figures }),
    relationships: await store.read('stats-relationships'),
  };
}

/** Lists come as the engine finds them; their order says nothing. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        ['about', 'audience', 'relays', 'repeats', 'repeatedBy', 'figures'].includes(key)
          ? (value as readonly unknown[]).map((item) => JSON.stringify(item)).sort()
          : value,
      ]),
    ),
  );
}
