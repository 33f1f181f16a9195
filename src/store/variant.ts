/**
 * Variants of a Cypher file: what a parameter cannot choose where the engine must know it to plan, such as the type of a relationship and
 * the order of an index, is chosen by words in the name. A file stands for one of its variants, and can be pasted as it stands.
 */

/** The types of relationship by which statements belong to an entity; REPORTED_IN leads over the article to its outlet. */
export type StatementLink = 'SAID' | 'ABOUT' | 'TOLD' | 'VIA' | 'REPORTED_IN';

/** In which order statements are read. */
export type StatementOrder = 'newest' | 'oldest' | 'said';

/** What a name says: `statements-page-linked by VIA, oldest first` reads `statements-page-linked.cypher`. */
export interface Variant {
  readonly file: string;
  readonly link?: StatementLink | undefined;
  readonly order?: StatementOrder | undefined;
}

const words = /^(\S+?)(?: by (SAID|ABOUT|TOLD|VIA|REPORTED_IN))?(?:, (newest|oldest|said) first)?$/;

/** The name of a variant; `said` are those that were said last, or first: an order for which there is no index. */
export function variantName({ file, link, order }: Variant): string {
  return `${file}${link === undefined ? '' : ` by ${link}`}${order === undefined ? '' : `, ${order} first`}`;
}

export function readVariant(name: string): Variant {
  const [, file = name, link, order] = words.exec(name) ?? [];
  return { file, link: link as Variant['link'], order: order as Variant['order'] };
}

/** The statement of a file for a variant. */
export function applyVariant(statement: string, { link, order }: Variant): string {
  const linked = link === undefined ? statement : byLink(statement, link);
  if (order !== 'oldest') return linked;
  return linked.replace('ORDER BY at,', 'ORDER BY at DESC,').replace('ORDER BY key DESC,', 'ORDER BY key,');
}

function byLink(statement: string, link: StatementLink): string {
  return statement
    .replace(
      /\(:Entity \{id: (anchor\S*)\}\)-\[link:\S+\]-\(s:Statement\)\s+WHERE type\(link\) = \$link/,
      (_, anchor: string) => between[link](`(:Entity {id: ${anchor}})`, `:${link}`),
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
const ofOutlet = `WITH s, link, e, anchor
  MATCH (e)-[:PUBLISHED_BY]->(outlet:Entity)
  WITH s, link, outlet, anchor
  WHERE outlet.id = anchor.id`;

const toEntity = (entity: string, link: string) => `(s:Statement)-[${link}]->${entity}`;

/** How a statement and an entity are linked. */
const between: Readonly<Record<StatementLink, (entity: string, link: string) => string>> = {
  SAID: (entity, link) => `${entity}-[${link}]->(s:Statement)`,
  ...{ ABOUT: toEntity, TOLD: toEntity, VIA: toEntity },
  REPORTED_IN: (entity, link) => `(s:Statement)-[${link}]->(:Article)-[:PUBLISHED_BY]->${entity}`,
};
