/** Connections of what a search finds; the search itself runs once, however many fields ask for it. */

import { type PageArguments, type PageParameters, type Place, requestPage } from '../reading/pages.ts';
import { highlight } from '../searching/highlight.ts';
import { type Hit, type SearchType, searchTypes } from '../searching/rank.ts';
import { type Found, search } from '../searching/search.ts';
import { type Connection, connect } from './connection.ts';
import type { Context } from './context.ts';
import { articleById, entityById, statementById, wholeEntity } from './lookup.ts';

/** A match, and the tokens to mark in its texts. */
export interface SearchHitNode extends Hit {
  readonly tokens: ReadonlySet<string>;
}

/** A connection of matches, which also knows how many there are of each type. */
export interface SearchList extends Connection<SearchHitNode> {
  counts(): Promise<readonly { readonly name: SearchType; readonly count: number }[]>;
}

interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly SearchType[] | null | undefined;
}

interface Row extends Place {
  readonly key: number;
  readonly hit: Hit;
}

/** What fits the words, the best match first. */
export function searchAll({ reader, load }: Context, { query, types, ...page }: SearchArguments): SearchList {
  const wanted = types && types.length > 0 ? searchTypes.filter((type) => types.includes(type)) : searchTypes;
  const request = requestPage(page, 'SCORE', true);
  let searching: Promise<Found> | undefined;
  const found = () => {
    searching ??= search(reader, query, wanted).then((all) => {
      for (const [id, name] of all.names) load.learn(id, name);
      return all;
    });
    return searching;
  };
  const connection = connect<SearchHitNode, Row>({
    request,
    readRows: async () => rowsOf((await found()).hits, request.parameters),
    readNode: async ({ hit }) => ({ ...hit, tokens: (await found()).tokens }),
    readCount: async () => (await found()).hits.length,
  });
  const counts = async () => {
    const { hits } = await found();
    return wanted.map((name) => ({ name, count: hits.filter(({ type }) => type === name).length }));
  };
  return { ...connection, counts };
}

/** The rows of a page, as the page statements of the graph give them: after a place, forward or back, no more than asked for. */
function rowsOf(hits: readonly Hit[], { after, keyDescending, limit }: PageParameters): Row[] {
  const rows = hits.map((hit) => ({ key: hit.score, id: hit.id, hit }));
  const inOrder = keyDescending ? rows : rows.reverse();
  const follows = ({ key, id }: Row) => {
    if (!after) return true;
    if (key !== after.key) return keyDescending ? key < Number(after.key) : key > Number(after.key);
    return keyDescending ? id > after.id : id < after.id;
  };
  return inOrder.filter(follows).slice(0, limit);
}

/** What was found. */
export function nodeOfHit(context: Context, { type, id }: Hit) {
  if (type === 'ENTITY') return entityById(context, id);
  return type === 'ARTICLE' ? articleById(context, id) : statementById(context, id);
}

/** The texts of a match in which words match, marked. */
export async function highlightsOf(context: Context, { tokens, ...hit }: SearchHitNode) {
  return (await textsOf(context, hit)).flatMap(({ field, text }) => {
    const parts = highlight(text, tokens);
    return parts ? [{ field, parts }] : [];
  });
}

async function textsOf(context: Context, { type, id }: Hit) {
  if (type === 'ARTICLE') return [{ field: 'title', text: (await articleById(context, id)).title }];
  if (type === 'ENTITY') {
    const { name, aliases, iso } = await wholeEntity(context, id);
    const code = iso ? [{ field: 'iso', text: iso }] : [];
    return [{ field: 'name', text: name }, ...aliases.map((text) => ({ field: 'alias', text })), ...code];
  }
  const { gist, quotes } = await statementById(context, id);
  return [{ field: 'gist', text: gist }, ...quotes.map((text) => ({ field: 'quote', text }))];
}
