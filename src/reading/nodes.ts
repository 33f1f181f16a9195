/** The nodes of the graph as plain objects, read by their ids: one Cypher call for any number of them. */

import type {
  Anchor,
  Approximation,
  EntityKind,
  Measure,
  RelationKind,
  ResolutionRecord,
  SpeechMode,
} from '../record/record.ts';
import { type StatementPart, statementParts } from '../store/statement-parts.ts';
import type { Reader, Row } from '../store/store.ts';

/** An entity as far as those know it that refer to it; the rest is read where it is asked for. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface EntityNode extends NamedEntity {
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly iso: string | null;
  readonly note: string | null;
  /** The ids of entities that proved to be this one, and those that it had under another kind. */
  readonly formerIds: readonly string[];
}

/** A relation as seen from `entity`: `outgoing` where the entity is its source. */
export interface RelationNode {
  readonly entity: string;
  readonly kind: RelationKind;
  readonly outgoing: boolean;
  readonly other: string;
  readonly title: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** An article as far as its statements know it; the rest is read where it is asked for. */
export interface TitledArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly outlet: string;
}

export interface ArticleNode extends TitledArticle {
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sha256: string;
  readonly length: number;
  /** From 1. */
  readonly version: number;
  /** SHA-256 of the texts that were here before, the oldest first. */
  readonly supersedes: readonly string[];
  readonly note: string | null;
}

export interface RelayLink {
  readonly position: number;
  readonly entity: string;
  readonly cue: string | null;
}

export interface StatementNode {
  readonly id: string;
  readonly speaker: string;
  readonly mode: SpeechMode;
  readonly cue: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly saidOn: string | null;
  readonly depth: number;
  readonly confidence: number;
  readonly origin: string;
  /** How a machine found its entities, as JSON; null where people did. `resolutionsOf` reads it. */
  readonly resolutions: string | null;
  readonly note: string | null;
  /** What people have made of it; null for nothing yet. */
  readonly review: 'CONFIRMED' | 'CORRECTED' | null;
  readonly article: string;
  readonly outlet: string;
  readonly about: readonly string[];
  readonly audience: readonly string[];
  readonly relays: readonly RelayLink[];
  readonly anchors: readonly Anchor[];
  readonly repeats: readonly string[];
  readonly repeatedBy: readonly string[];
  readonly figures: readonly string[];
  readonly statedFigures: readonly FigureNode[];
  readonly utterance: string | null;
  /** The names of the entities in it, by id, and the article's title and day: read with it, as they are mostly asked for with it. */
  readonly names: ReadonlyMap<string, string>;
  readonly title: string;
  readonly published: string;
}

export interface FigureNode {
  readonly id: string;
  readonly measure: Measure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: Approximation;
  readonly unit: string;
  readonly scope: string;
  readonly asOf: string | null;
  readonly words: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly note: string | null;
  readonly statement: string | null;
  readonly article: string;
}

type Ids = readonly string[];

/** `kindOfId('country:kz')` → `'COUNTRY'`. */
export function kindOfId(id: string): EntityKind {
  return id.slice(0, id.indexOf(':')).toUpperCase() as EntityKind;
}

export async function readEntities(reader: Reader, ids: Ids): Promise<readonly EntityNode[]> {
  const rows = await reader.read('entities-by-id', { ids });
  return rows.map((row) => ({
    ...(row as unknown as EntityNode),
    kind: kindOfId(row.id as string),
    aliases: listOf(row.aliases),
    formerIds: listOf<string>(row.formerIds).toSorted(),
  }));
}

export async function readRelations(reader: Reader, ids: Ids): Promise<readonly RelationNode[]> {
  return (await reader.read('relations-of-entities', { ids })) as readonly unknown[] as readonly RelationNode[];
}

export async function readArticles(reader: Reader, ids: Ids): Promise<readonly ArticleNode[]> {
  const rows = await reader.read('articles-by-id', { ids, withText: false });
  return rows.map((row) => ({ ...(row as unknown as ArticleNode), supersedes: listOf(row.supersedes) }));
}

/** The texts of articles, where the database holds them. */
export async function readTexts(reader: Reader, ids: Ids): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read('articles-by-id', { ids, withText: true });
  return new Map(rows.filter(({ text }) => text !== null).map(({ id, text }) => [id as string, text as string]));
}

/** Statements with these parts; lists among the others are empty, and what else there is of them is not there. */
export async function readStatements(
  reader: Reader,
  ids: Ids,
  parts: readonly StatementPart[] = statementParts,
): Promise<readonly StatementNode[]> {
  return (await reader.read('statements-by-id', { ids, parts })).map(toStatement);
}

/** How the entities of a statement were found; nothing where people wrote it. */
export function resolutionsOf({ resolutions }: Pick<StatementNode, 'resolutions'>): readonly ResolutionRecord[] {
  return resolutions === null ? [] : JSON.parse(resolutions);
}

export async function readFigures(reader: Reader, ids: Ids): Promise<readonly FigureNode[]> {
  return (await reader.read('figures-by-id', { ids })).map((row) => ({
    ...(row as unknown as FigureNode),
    statement: listOf<string>(row.statements)[0] ?? null,
    article: listOf<string>(row.articles)[0] ?? '',
  }));
}

/** The ids of the figures that articles give, by article. */
export async function readFiguresOfArticles(reader: Reader, ids: Ids): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.read('figures-of-articles', { ids });
  return new Map(
    rows.map(({ article, said, own }) => [article as string, [...listOf<string>(said), ...listOf<string>(own)].sort()]),
  );
}

/** A statement's entity as its row names it. */
interface Link extends RelayLink {
  readonly name: string;
}

/** The statement in a row of `statements-by-id`. */
export function toStatement({ parts, starts, ends, utterances, speakerName, outletName, ...row }: Row): StatementNode {
  const about = inOrder(row.about);
  const audience = inOrder(row.audience);
  const relays = inOrder(row.relays);
  const names = new Map<string, string>();
  names.set(row.speaker as string, speakerName as string).set(row.outlet as string, outletName as string);
  for (const links of [about, audience, relays]) for (const { entity, name } of links) names.set(entity, name);
  const source = { statement: row.id as string, article: row.article as string };
  const statedFigures = listOf<FigureNode>(row.figures).map((figure) => ({ ...figure, ...source }));
  return {
    ...(row as unknown as StatementNode),
    quotes: listOf(row.quotes),
    about: about.map(({ entity }) => entity),
    audience: audience.map(({ entity }) => entity),
    relays: relays.map(({ position, entity, cue }) => ({ position, entity, cue })),
    anchors: listOf<Anchor['part']>(parts).map((part, index) => ({
      ...{ part, start: listOf<number>(starts)[index] ?? 0, end: listOf<number>(ends)[index] ?? 0 },
    })),
    repeats: listOf<string>(row.repeats).toSorted(),
    repeatedBy: listOf<string>(row.repeatedBy).toSorted(),
    figures: statedFigures.map(({ id }) => id).sort(),
    statedFigures,
    utterance: listOf<string>(utterances)[0] ?? null,
    names,
  };
}

function listOf<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value : [];
}

function inOrder(value: unknown): readonly Link[] {
  return listOf<Link>(value).toSorted((a, b) => a.position - b.position);
}
