/**
 * Variants of a Cypher file: what a parameter cannot choose where the engine must know it to plan, such as the type of a relationship and
 * the order of an index, is chosen by words in the name. A file stands for one of its variants, and can be pasted as it stands.
 */

/** The types of relationship by which statements belong to an entity; REPORTED_IN leads over the article to its outlet. */
export type StatementLink = 'SAID' | 'ABOUT' | 'TOLD' | 'VIA' | 'REPORTED_IN';

/** In which order statements are read: by the day of their article or by that on which they were said, or sorted by whatever `$orderBy` says. */
export type StatementOrder = 'newest' | 'oldest' | 'newest said' | 'oldest said' | 'sorted';

/** In which order pairs of who quotes whom are read. */
export type QuotingOrder = 'most' | 'least';

/** What a name says: `statements-page-linked by VIA, oldest first` reads `statements-page-linked.cypher`. */
export interface Variant {
  readonly file: string;
  readonly link?: StatementLink | undefined;
  readonly order?: StatementOrder | QuotingOrder | undefined;
}

const words =
  /^(\S+?)(?: by (SAID|ABOUT|TOLD|VIA|REPORTED_IN))?(?:, (?:((?:newest|oldest)(?: said)?|most|least) first|(sorted)))?$/;

/** The name of a variant; what is sorted needs no index, and reads everything. */
export function variantName({ file, link, order }: Variant): string {
  const inOrder = order === undefined ? '' : order === 'sorted' ? ', sorted' : `, ${order} first`;
  return `${file}${link === undefined ? '' : ` by ${link}`}${inOrder}`;
}

export function readVariant(name: string): Variant {
  const [, file = name, link, walked, sorted] = words.exec(name) ?? [];
  return { file, link: link as Variant['link'], order: (walked ?? sorted) as Variant['order'] };
}

/** The statement of a file for a variant. */
export function applyVariant(statement: string, { link, order }: Variant): string {
  const linked = link === undefined ? statement : byLink(statement, link);
  const ordered = order?.endsWith('said') ? byDaySaid(linked) : linked;
  if (!order?.startsWith('oldest') && order !== 'least') return ordered;
  return ordered
    .replace('ORDER BY at,', 'ORDER BY at DESC,')
    .replace(/ORDER BY (tie\.\w+) DESC, key DESC,/, 'ORDER BY $1, key,')
    .replace('ORDER BY key DESC,', 'ORDER BY key,');
}

/** Walked in the order of the day on which something was said, where the file is walked in that of the articles. */
function byDaySaid(statement: string): string {
  return statement
    .replaceAll('link.at', 'link.said')
    .replace(/USING INDEX link:(\w+)\(at\)/, 'USING INDEX link:$1(said)')
    .replace(articlesByDay, statementsByDay)
    .replace('a.publishedFirst <> $after.key', 'link.day <> $after.key')
    .replace('WITH s, speaker, a, outlet,\n     [', 'WITH s, link, speaker, a, outlet,\n     [')
    .replace('WITH s, a\nWHERE', 'WITH s, link\nWHERE')
    .replace('WITH s, a.publishedFirst AS key', 'WITH s, link.day AS key')
    .replace(/\ba\.publishedFirst AS key$/m, 'coalesce(s.saidFirst, a.publishedFirst) AS key');
}

const articlesByDay = `(a:Article)<-[:REPORTED_IN]-(s:Statement)
USING INDEX a:Article(publishedFirst)
WHERE a.publishedFirst >= $days[0]
  AND a.publishedFirst <= $days[1]`;
const statementsByDay = `(:Entity)-[link:SAID]->(s:Statement)
USING INDEX link:SAID(day)
WHERE link.day >= $days[0]
  AND link.day <= $days[1]
MATCH (a:Article)<-[:REPORTED_IN]-(s)`;

function byLink(statement: string, link: StatementLink): string {
  return statement
    .replace(
      /\(:Entity \{id: (anchor\S*)\}\)-\[link:\S+\]-\(s:Statement\)\s+WHERE type\(link\) = \$link/,
      (_, anchor: string) => between[link](`(:Entity {id: ${anchor}})`, `:${link}`),
    )
    .replace(
      '(:Entity {id: anchor.id})<-[link:ABOUT]-(s:Statement)',
      between[link]('(:Entity {id: anchor.id})', `link:${link}`),
    )
    .replace('(s:Statement)-[link:ABOUT]->(e:Entity)', indexed(link))
    .replace('USING INDEX link:ABOUT(at)', `USING INDEX link:${link}(at)`)
    .replace(ofEntity, link === 'REPORTED_IN' ? ofOutlet : ofEntity);
}

/** What is indexed of a link: to the article, where it leads over one. */
function indexed(link: StatementLink): string {
  return link === 'REPORTED_IN'
    ? `(s:Statement)-[link:${link}]->(e:Article)`
    : between[link]('(e:Entity)', `link:${link}`);
}

const ofEntity = `WITH s, link, e, anchor
  WHERE e.id = anchor.id`;
/** Not by MATCH: Neo4j would rather look up all articles of the outlet first. */
const ofOutlet = `WITH s, link, e, anchor
  WHERE anchor.id IN [(e)-[:PUBLISHED_BY]->(outlet:Entity) | outlet.id]`;

const toEntity = (entity: string, link: string) => `${entity}<-[${link}]-(s:Statement)`;

/** How a statement and an entity are linked, from the entity on: the embedded engine begins where the pattern does. */
const between: Readonly<Record<StatementLink, (entity: string, link: string) => string>> = {
  SAID: (entity, link) => `${entity}-[${link}]->(s:Statement)`,
  ...{ ABOUT: toEntity, TOLD: toEntity, VIA: toEntity },
  REPORTED_IN: (entity, link) => `${entity}<-[:PUBLISHED_BY]-(:Article)<-[${link}]-(s:Statement)`,
};
