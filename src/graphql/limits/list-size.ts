/** How long each list can be that a query asks for, as far as its arguments tell before anything runs. */

/** The arguments that say how long a list is; no other counts. */
export const sizeArguments = ['all', 'first', 'ids', 'last', 'limit'] as const;

/** Those arguments of a field, defaults filled in. */
type Arguments = Readonly<Partial<Record<(typeof sizeArguments)[number], unknown>>>;

/** What a field says of the lists right inside it, by their names. */
export type InnerSizes = Readonly<Record<string, number>>;

/** How long a list is taken to be where nothing tells; the `assumedSize` of IBM's GraphQL Cost Directives. */
const assumed = 10;
const defaultPage = 20;
const maxPage = 100;

const assumedSizes: Readonly<Record<string, number>> = {
  // Of whatever has them: nothing keeps these short, and what is in them has further lists of their kind.
  ...{ changes: 100, members: 100, officeHolders: 100 },
  'GraphLink.statements': 100,
  'Stats.perArticle': 100,
  // As many as there are articles that report it, and speakers who are given the same.
  ...{ 'Utterance.reports': 100, 'Utterance.rivals': 100 },
  'Timeline.buckets': 100,
};

/** Fields of a connection that are as long as its page. */
const paged = ['nodes', 'edges'];

/** How long the list is that the field `parent.field` gives. */
export function listSize(parent: string, field: string, fieldArguments: Arguments, within: InnerSizes): number {
  const known = within[field];
  if (known !== undefined) return known;
  if (typeof fieldArguments.first === 'number') return Math.max(1, fieldArguments.first);
  if (Array.isArray(fieldArguments.ids)) return fieldArguments.ids.length;
  if (parent === 'Query' && field === 'path') return fieldArguments.all === true ? 20 : 1;
  return assumedSizes[`${parent}.${field}`] ?? assumedSizes[field] ?? assumed;
}

/** The sizes that a field's arguments give to the lists inside what it gives: a page's nodes, a network's nodes and links. */
export function innerSizes(type: string, fieldArguments: Arguments): InnerSizes {
  const { first, last, limit } = fieldArguments;
  if (type.endsWith('Connection')) return sizes(paged, pageSize(first ?? last));
  if (type === 'Graph') return sizes(['nodes', 'links'], typeof limit === 'number' ? Math.max(0, limit) : maxPage);
  return {};
}

/** A page that is out of range is refused when it is asked for; here it must only not lower the cost of the rest. */
function pageSize(asked: unknown): number {
  return typeof asked === 'number' ? Math.min(Math.max(1, asked), maxPage) : defaultPage;
}

function sizes(names: readonly string[], size: number): InnerSizes {
  return Object.fromEntries(names.map((name) => [name, size]));
}
