/** Links that open a question in the IDE at /graphql; it stands behind the #, as src/ide/share-link.ts reads it. */

import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from 'urql';

/** @example <a href={ideLink(StatementsDocument, { where })}>GraphQL</a> */
export function ideLink<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): string {
  const query = stringifyDocument(document).replace(/^# \w+\n/, '');
  return `/graphql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
