/** From an article, what was extracted of it and whom its mentions mean to records: the page that tells the story. Pure, and the same for the same. */

import { createHash } from 'node:crypto';
import type { ExtractedStatement, Extraction, Place } from '../extracting/extracted.ts';
import { isNoRecord } from '../extracting/is-no-record.ts';
import { projectVersion } from '../project.ts';
import { CodePointText } from '../record/code-points.ts';
import { oneLine } from '../record/one-line.ts';
import { findFaults } from '../record/parse-record.ts';
import type { ArticleRecord, EntityRecord, FigureRecord, StatementRecord } from '../record/record.ts';
import type { ArticleContext } from '../resolving/mention.ts';
import { saidKey, slugIn } from './draft-id.ts';
import { draftStatement } from './draft-statement.ts';
import type { DraftedArticle, DraftReport } from './drafted-article.ts';
import type { FoundOutlet } from './find-outlet.ts';
import { aroundOf } from './former-statement.ts';
import { type Former, nameStatements, nothingFormer, type Unnamed } from './name-statements.ts';
import type { ResolvedMentions } from './resolve-mentions.ts';

/** An article of which everything is known that its record needs. */
export interface ArticleToDraft {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly outlet: FoundOutlet;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** From 1; above 1 where the text replaces others, whose SHA-256 `supersedes` holds. */
  readonly version?: number;
  readonly supersedes?: readonly string[];
}

export interface DraftOptions {
  /** Whether the records may hold the article's own words. Default: true. */
  readonly withTexts?: boolean;
  /** What the article had before. Default: nothing. */
  readonly former?: Former;
}

/** So many code points before and after a statement are looked at. */
const reach = 240;

/** Who made the records: the extractor and its version. */
export const origin = `hearsay-extract ${projectVersion()}`;

/** SHA-256 of a text, as the records give it. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What resolving must know of an article. */
export function contextOf({
  id,
  published,
  outlet,
  text,
}: Pick<ArticleToDraft, 'id' | 'published' | 'outlet' | 'text'>): ArticleContext {
  return { article: id, published, outlet: outlet.entity.id, outletName: outlet.entity.name, text };
}

/** The records of an article. Statements that name nobody whose words they are become reports. */
export function draftArticle(
  toDraft: ArticleToDraft,
  extraction: Extraction,
  mentions: ResolvedMentions,
  { withTexts = true, former = nothingFormer }: DraftOptions = {},
): DraftedArticle {
  const { id, outlet } = toDraft;
  const context = { article: id, outlet: outlet.entity.id, origin, withTexts, mentions };
  const spoken = extraction.statements.filter((extracted) => !isNoRecord(extracted));
  const { ids, undecided } = nameStatements(id, unnamed(spoken, toDraft, mentions), former);
  const idsOf = new Map(spoken.map((extracted, at) => [extracted, ids[at]]));
  const idOf = (extracted: ExtractedStatement) => idsOf.get(extracted) as string;
  const drafts = extraction.statements.map((extracted) =>
    isNoRecord(extracted) ? null : draftStatement(extracted, idOf, context),
  );
  const reports: DraftReport[] = [
    ...extraction.reports,
    ...mentions.reports,
    ...undecided.map(([one, { start, end }]) => ({
      ...({ code: 'CHANGE_WAITS', start, end } as const),
      reason: `says what ${one.id} said, which people changed, and may be another statement: their changes wait under the old id`,
    })),
  ];
  const fit = drafts.map((draft, at) => {
    const extracted = extraction.statements[at];
    if (!extracted || isNoRecord(extracted)) return null;
    const faults =
      draft === null ? ['names nobody whose words they are'] : findFaults(draft).map(({ reason }) => reason);
    if (faults.length === 0) return draft;
    const code = draft === null ? 'SPEAKER_UNNAMED' : 'RECORD_UNFIT';
    reports.push({ code, ...spanOf(extracted.content), reason: faults.join('; ') });
    return null;
  });
  const statements = fit.flatMap((draft, at) => {
    const repeats = extraction.statements[at]?.repeats.flatMap((inner) => fit[inner]?.id ?? []) ?? [];
    return draft === null ? [] : [repeats.length === 0 ? draft : { ...draft, repeats: [...new Set(repeats)].sort() }];
  });
  const figures = fit.flatMap((draft, at) => (draft ? figuresOf(draft, extraction.statements[at]) : []));
  return {
    article: articleOf(toDraft, withTexts),
    ...broughtBy(statements, outlet, mentions),
    ...{ statements, figures },
    reports: reports.toSorted((one, other) => one.start - other.start || (one.code < other.code ? -1 : 1)),
  };
}

/** What tells the statements of an article apart. */
function unnamed(
  statements: readonly ExtractedStatement[],
  { text }: ArticleToDraft,
  mentions: ResolvedMentions,
): readonly Unnamed[] {
  const points = new CodePointText(text);
  return statements.map(({ speaker, cue, content }) => {
    const places = [...(speaker ? [speaker] : []), ...cue, ...content];
    const start = Math.min(...places.map((place) => place.start));
    const end = Math.max(...places.map((place) => place.end));
    return {
      ...{ said: saidKey(cue.map(wordsOf), content.map(wordsOf)), start, end },
      speaker: (speaker && mentions.meantAt(speaker)?.entity) ?? '',
      words: speaker ? wordsOf(speaker) : '',
      isNamed: speaker !== null && speaker.standsFor === null,
      fullName: speaker ? wordsOf(speaker.standsFor ?? speaker) : '',
      around: aroundOf(points.slice(start - reach, start), points.slice(end, end + reach)),
    };
  });
}

function articleOf(toDraft: ArticleToDraft, withTexts: boolean): ArticleRecord {
  const { id, title, published, outlet, author, url, language, text, version = 1, supersedes = [] } = toDraft;
  return {
    ...{ type: 'article', id, title, published, outlet: outlet.entity.id },
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...{ sha256: sha256Of(text), length: new CodePointText(text).length },
    ...(withTexts ? { text } : {}),
    ...(version > 1 ? { version, supersedes } : {}),
  };
}

/** The new entities that the statements speak of, with their relations and what these lead to. */
function broughtBy(
  statements: readonly StatementRecord[],
  outlet: FoundOutlet,
  mentions: ResolvedMentions,
): Pick<DraftedArticle, 'entities' | 'relations'> {
  const used = new Set([outlet.entity.id, ...statements.flatMap(entitiesOf)]);
  // A set that grows while it is gone through: what is reached by a relation may begin another.
  for (const id of used) for (const { source, target } of mentions.relations) if (source === id) used.add(target);
  const relations = mentions.relations.filter(({ source }) => used.has(source));
  const entities = [...(outlet.isNew ? [outlet.entity] : []), ...mentions.entities].filter(({ id }) => used.has(id));
  return {
    entities: [...new Map(entities.reverse().map((entity) => [entity.id, entity])).values()].sort(byId),
    relations,
  };
}

/** Those that a statement names, and those that its words may mean as well. */
function entitiesOf({ resolutions = [] }: StatementRecord): readonly string[] {
  return resolutions.flatMap(({ entity, alternatives = [] }) => [entity, ...alternatives.map((other) => other.entity)]);
}

/** A figure's id is its statement's with its place among those of the statement, so that both stay or go together. */
function figuresOf({ id, article }: StatementRecord, extracted: ExtractedStatement | undefined): FigureRecord[] {
  return (extracted?.figures ?? []).flatMap(({ exact, start, end, ...figure }, at) => {
    const record: FigureRecord = {
      ...{ type: 'figure', id: `figure:${slugIn(id)}-${at + 1}`, article, statement: id, ...figure },
      ...{ words: wordsOf({ exact }), start, end },
    };
    return findFaults(record).length === 0 ? [record] : [];
  });
}

function spanOf(places: readonly Place[]): { readonly start: number; readonly end: number } {
  return { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
}

function wordsOf({ exact }: Pick<Place, 'exact'>): string {
  return oneLine(exact);
}

function byId(one: EntityRecord, other: EntityRecord): number {
  return one.id < other.id ? -1 : 1;
}
