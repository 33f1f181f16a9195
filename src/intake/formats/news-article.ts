/** Articles as schema.org describes them (NewsArticle and its kin), in JSON files and inside pages. */

import { canonicalUrl } from '../canonical-url.ts';
import { type ArticleFacts, knownFacts } from '../finding.ts';
import { toPlainLine } from '../normalize-text.ts';
import { toLanguage } from '../to-language.ts';
import { toMoment } from '../to-moment.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a node of JSON-LD says of an article. `date` is the date as written, `body` the text, which may be HTML. */
export interface NewsArticle {
  readonly facts: ArticleFacts;
  readonly body: string;
  readonly date?: string;
}

/** Where articles may stand in a document that is none itself. */
const holders = ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'liveBlogUpdate'];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The articles of a document, each with its place among all objects of it, which stand in the order of the text. */
export function findNewsArticles(document: unknown): { node: JsonObject; index: number; article: NewsArticle }[] {
  const objects = objectsIn(document);
  const byId = new Map<string, JsonObject>();
  for (const { node } of objects) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return objects
    .map(({ node, held }, index) => ({ node, held, index }))
    .filter(({ node, held }) => held && isNewsArticle(node))
    .map(({ node, index }) => ({ node, index, article: readNewsArticle(node, byId) }));
}

/** All objects of a document in the order of its text; `held` are those that stand where articles do. No depth is too deep. */
function objectsIn(document: unknown): { node: JsonObject; held: boolean }[] {
  const found: { node: JsonObject; held: boolean }[] = [];
  const open: { value: unknown; held: boolean }[] = [{ value: document, held: true }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, held } = next;
    if (Array.isArray(value)) for (const item of value.toReversed()) open.push({ value: item, held });
    if (!isObject(value)) continue;
    found.push({ node: value, held });
    const inside = held && !isNewsArticle(value);
    for (const [name, item] of Object.entries(value).reverse())
      if (typeof item === 'object') open.push({ value: item, held: inside && holders.includes(name) });
  }
  return found;
}

/** By its `@type`; without one, an object that has an `articleBody` is an article. */
function isNewsArticle(node: JsonObject): boolean {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  if (types.length === 0) return typeof node.articleBody === 'string';
  return types.some((type) => /(?:^|[/:])(?:\w*Article|\w*Posting|Report)$/.test(type));
}

function readNewsArticle(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): NewsArticle {
  const date = firstText(node.datePublished) ?? firstText(node.dateCreated);
  const page = isObject(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage;
  const facts = knownFacts({
    title: toPlainLine(firstText(node.headline)) ?? toPlainLine(firstText(node.name)),
    published: date === undefined ? undefined : toMoment(date),
    outlet: namesOf(node.publisher, byId) ?? namesOf(node.sourceOrganization, byId),
    author: namesOf(node.author ?? node.creator, byId),
    url: canonicalUrl(firstText(node.url)) ?? canonicalUrl(page) ?? canonicalUrl(node['@id']),
    language: toLanguage(languageOf(node.inLanguage)),
  });
  return { facts, body: bodyOf(node), ...(date !== undefined && { date }) };
}

/** `articleBody`, or `text`, or the posts of a live blog one after the other. */
function bodyOf(node: JsonObject): string {
  const own = allTexts(node.articleBody ?? node.text).join('\n\n');
  const posts = [node.liveBlogUpdate].flat(1).filter(isObject).slice(0, 5000);
  const told = posts.flatMap((post) => [...allTexts(post.headline), ...allTexts(post.articleBody ?? post.text)]);
  return [own, ...told].filter((part) => part !== '').join('\n\n');
}

function allTexts(value: unknown): string[] {
  return [value]
    .flat(1)
    .map((item) => (isObject(item) ? item['@value'] : item))
    .filter((item) => typeof item === 'string');
}

function firstText(value: unknown): string | undefined {
  return allTexts(value)[0];
}

function languageOf(value: unknown): string | undefined {
  return isObject(value) ? (firstText(value.alternateName) ?? firstText(value.name)) : firstText(value);
}

/** The names of people or organizations, given as text, as objects, or by their `@id`: `A, B`. Addresses are no names. */
function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string | undefined {
  const names = [value].flat(1).map((item) => {
    if (!isObject(item)) return toPlainLine(item);
    const id = item['@id'];
    return toPlainLine(firstText(item.name) ?? firstText((typeof id === 'string' ? byId.get(id) : undefined)?.name));
  });
  const said = names.filter((name) => name !== undefined).map((name) => name.replace(/^by\s+/i, ''));
  return [...new Set(said)].filter((name) => !/^(?:https?:)?\/\//.test(name)).join(', ') || undefined;
}
