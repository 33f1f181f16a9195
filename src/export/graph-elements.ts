/** The graph as nodes and links for the tools that draw it; the look-up keys of names are left out, as they mean nothing there. */

import type { EntityNode } from '../reading/nodes.ts';
import type { StandingRelation } from '../reading/to-record.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { EntityKind, RelationKind } from '../record/record.ts';
import type { ExportedArticle, ExportedFigure, ExportedStatement, ExportSource } from './export-source.ts';

export type Value = string | number | readonly string[] | readonly number[];

/** The properties that have a value; what the graph does not know is absent. */
export type Properties = Readonly<Record<string, Value>>;

/** The days between which something was said (published, where that is unknown) or held; an open end is unknown. */
export interface Span {
  readonly first?: string;
  readonly last?: string;
}

/** `label` is what people read; `kind` is an EntityKind, ARTICLE, STATEMENT or FIGURE. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind | 'ARTICLE' | 'STATEMENT' | 'FIGURE';
  readonly properties: Properties;
  readonly span: Span;
}

export type LinkKind =
  | RelationKind
  | 'SAID'
  | 'ABOUT'
  | 'TOLD'
  | 'VIA'
  | 'REPORTED_IN'
  | 'REPEATS'
  | 'QUOTED'
  | 'PUBLISHED_BY'
  | 'ASSERTS';

export interface GraphLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
  readonly properties: Properties;
  readonly span: Span;
}

/** All nodes, page by page. */
export async function* nodesOf(source: ExportSource): AsyncGenerator<readonly GraphNode[]> {
  for await (const page of source.entities()) yield page.map(entityNode);
  for await (const page of source.articles()) yield page.map(articleNode);
  for await (const page of source.statements()) yield page.map(statementNode);
  for await (const page of source.figures()) yield page.map(figureNode);
}

/** All links between these nodes, page by page; one that was loaded after the export began may lead out of it and is left out. */
export async function* linksOf(source: ExportSource): AsyncGenerator<readonly GraphLink[]> {
  const within = (links: readonly GraphLink[]) =>
    links.filter((link) => source.holds(link.source) && source.holds(link.target));
  for await (const page of source.relations()) yield within(page.map(relationLink));
  for await (const page of source.articles()) yield within(page.map(publishedLink));
  for await (const page of source.statements()) yield within(page.flatMap(statementLinks));
  for await (const page of source.figures()) yield within(page.map(assertingLink));
}

function entityNode({ id, kind, name, ...rest }: EntityNode): GraphNode {
  const { aliases, description, iso, note } = rest;
  return { id, kind, label: name, properties: spoken({ name, aliases, description, iso, note }), span: {} };
}

function articleNode(article: ExportedArticle): GraphNode {
  const { id, title, published, author, url, language, sha256, length, text, supersedes, note } = article;
  const version = article.version === 1 ? null : article.version;
  const span = spanOf(published);
  const days = { published, publishedFirst: span.first, publishedLast: span.last };
  const properties = spoken({ title, ...days, author, url, language, sha256, length, text, version, supersedes, note });
  return { id, kind: 'ARTICLE', label: title, properties, span };
}

function statementNode(statement: ExportedStatement): GraphNode {
  const { id, mode, cue, gist, quotes, saidOn, depth, confidence, origin, note } = statement;
  const { first, last } = spanOf(saidOn);
  const days = { saidOn, saidFirst: first, saidLast: last };
  const properties = spoken({ mode, cue, gist, quotes, ...days, depth, confidence, origin, note });
  return { id, kind: 'STATEMENT', label: gist, properties, span: spanOf(saidOn ?? statement.published) };
}

function figureNode(figure: ExportedFigure): GraphNode {
  const { id, measure, value, low, high, approximation, unit, scope, asOf, words, start, end, note } = figure;
  const number = words ?? value ?? [low, high].filter((bound) => bound !== null).join('–');
  const properties = { measure, value, low, high, approximation, unit, scope, asOf, words, start, end, note };
  return {
    id,
    kind: 'FIGURE',
    label: `${number} (${unit})`,
    properties: spoken(properties),
    span: spanOf(asOf ?? figure.published),
  };
}

function relationLink({ id, kind, source, target, title, from, to, note }: StandingRelation): GraphLink {
  const [start, end] = [spanOf(from).first, spanOf(to).last];
  const span = { ...(start && { first: start }), ...(end && { last: end }) };
  return { id, source, target, kind, properties: spoken({ title, from, to, note }), span };
}

function publishedLink({ id, outlet, published }: ExportedArticle): GraphLink {
  return link(`${id}.PUBLISHED_BY`, id, 'PUBLISHED_BY', outlet, {}, spanOf(published));
}

function assertingLink({ id, statement, article, asOf, published }: ExportedFigure): GraphLink {
  return link(`${id}.ASSERTS`, statement ?? article, 'ASSERTS', id, {}, spanOf(asOf ?? published));
}

function statementLinks(statement: ExportedStatement): GraphLink[] {
  const { id, speaker, about, audience, relays, article, outlet, anchors, repeats } = statement;
  const span = spanOf(statement.saidOn ?? statement.published);
  const from = (kind: LinkKind, target: string, key: string | number | undefined, properties: Properties) =>
    link(key === undefined ? `${id}.${kind}` : `${id}.${kind}.${key}`, id, kind, target, properties, span);
  const chain = [outlet, ...relays.map(({ entity }) => entity), speaker];
  return [
    link(`${id}.SAID`, speaker, 'SAID', id, {}, span),
    from('REPORTED_IN', article, undefined, {
      parts: anchors.map(({ part }) => part),
      starts: anchors.map(({ start }) => start),
      ends: anchors.map(({ end }) => end),
    }),
    ...about.map((entity, index) => from('ABOUT', entity, index + 1, { position: index + 1 })),
    ...audience.map((entity, index) => from('TOLD', entity, index + 1, { position: index + 1 })),
    ...relays.map(({ entity, position, cue }) => from('VIA', entity, position, spoken({ position, cue }))),
    ...repeats.map((inner) => from('REPEATS', inner, inner, {})),
    ...chain.slice(1).map((quoted, index) => {
      const position = index + 1;
      const properties = { statement: id, position };
      return link(`${id}.QUOTED.${position}`, chain[index] ?? outlet, 'QUOTED', quoted, properties, span);
    }),
  ];
}

function link(
  id: string,
  source: string,
  kind: LinkKind,
  target: string,
  properties: Properties,
  span: Span,
): GraphLink {
  return { id, source, target, kind, properties, span };
}

/** Without nulls and empty lists: absent is how every format says that nothing is known. */
function spoken(properties: Readonly<Record<string, Value | null | undefined>>): Properties {
  const said = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as Properties;
}

function spanOf(date: string | null): Span {
  return (date && spanOfDate(date)) || {};
}
