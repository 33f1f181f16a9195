/**
 * What of a statement is read only where it is wanted. A column that nobody wants costs though it is null: the engine sends it in every row,
 * and more Cypher goes over the line. So it is taken out of the Cypher before that.
 */

export const statementParts = [
  ...(['about', 'audience', 'relays', 'repeats', 'repeatedBy', 'figures', 'utterance'] as const),
  ...(['quotes', 'anchors', 'confidence', 'origin', 'resolutions', 'note', 'review'] as const),
];
export type StatementPart = (typeof statementParts)[number];

/**
 * What is left in, the least first: few bundles, as an engine plans and keeps each of them, and a stranger could ask for thousands of
 * combinations. In a bundle a column that is not wanted is null.
 */
const bundles: readonly (readonly StatementPart[])[] = [
  [],
  ['about'],
  ['about', 'relays', 'quotes', 'anchors'],
  ['about', 'audience', 'relays', 'quotes', 'anchors', 'confidence', 'origin', 'note'],
  ['about', 'audience', 'relays', 'quotes', 'confidence', 'figures', 'utterance'],
  statementParts,
];

/** A column of `statements-by-id` that is there where its part is wanted. */
const column = /,\s+CASE WHEN '(\w+)' IN \$parts THEN (?:(?!\sEND AS )[\s\S])* END AS \w+/g;

const known = new Map<string, string[]>();

/** The statement without the columns that lie outside of the smallest bundle with these parts. */
export function withParts(statement: string, parts: readonly unknown[]): string {
  const place = bundles.findIndex((bundle) => parts.every((part) => bundle.some((each) => each === part)));
  const bundle: readonly string[] | undefined = bundles[place];
  if (bundle === undefined) return statement;
  const shortened = known.get(statement) ?? [];
  known.set(statement, shortened);
  shortened[place] ??= statement.replace(column, (text, part: string) => (bundle.includes(part) ? text : ''));
  return shortened[place];
}
