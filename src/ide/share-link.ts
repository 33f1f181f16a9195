/** Links that open a question: it stands behind the #, which a browser keeps to itself and sends to no server. */

/** A question as a link holds it; variables as the text of their editor. */
export interface LinkedQuestion {
  readonly query: string;
  readonly variables: string | null;
}

/**
 * The address that opens a question in the IDE.
 *
 * @example linkTo('http://127.0.0.1:4000/graphql', { query: '{ stats { articles } }', variables: null })
 */
export function linkTo(page: string, { query, variables }: LinkedQuestion): string {
  const link = new URL(page);
  link.hash = new URLSearchParams({ query, ...(variables?.trim() && { variables }) }).toString();
  return link.href;
}

/** The question in an address; null where there is none. */
export function linkedQuestion(address: string): LinkedQuestion | null {
  const given = new URLSearchParams(new URL(address).hash.slice(1));
  const query = given.get('query')?.trim();
  return query ? { query, variables: given.get('variables') } : null;
}
