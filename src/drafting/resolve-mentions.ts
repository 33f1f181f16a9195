/** The entities of an article's mentions, found again by their places, and what the article brings that is new. */

import type { Extraction, Place } from '../extracting/extracted.ts';
import { oneLine } from '../record/one-line.ts';
import { findFaults } from '../record/parse-record.ts';
import type { EntityRecord, RelationRecord, ResolutionRecord, ResolvedPart } from '../record/record.ts';
import type { Resolver } from '../resolving/create-resolver.ts';
import type { Knowledge } from '../resolving/knowledge.ts';
import type { ArticleContext, Doubt, Finding, Resolution, Resolved } from '../resolving/mention.ts';
import type { DraftReport } from './drafted-article.ts';
import { firmsIn } from './firms.ts';
import { isTopic } from './is-topic.ts';
import { keyOf, listMentions, type PlacedMention } from './mention-list.ts';

/** An entity as the statement's record tells of it, with the place where it is mentioned. */
export type Meant = Omit<ResolutionRecord, 'part'>;

/** What became of the mentions of one article. */
export interface ResolvedMentions {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly reports: readonly DraftReport[];
  /** The entity that the words at a place mean; null where they mean none. */
  meantAt(place: Place): Meant | null;
  /** The same, where it is worth an entity as something that is only spoken of. */
  topicAt(place: Place): Meant | null;
  entity(id: string): EntityRecord | undefined;
}

/** What of an extraction is resolved. */
type Read = Pick<Extraction, 'statements' | 'named'>;

/** Resolves all mentions of an article at once. */
export function resolveMentions(read: Read, resolver: Resolver, context: ArticleContext): ResolvedMentions {
  const list = listMentions(read, firmsIn(read.statements, context.text ?? ''));
  const mentions = list.map(({ mention }) => mention);
  return placed(list, resolver.resolve(mentions, context), (id) => resolver.entity(id));
}

/** The same, by what is read as the mentions need it. */
export async function resolveMentionsBy(
  knowledge: Knowledge,
  read: Read,
  context: ArticleContext,
): Promise<ResolvedMentions> {
  const list = listMentions(read, firmsIn(read.statements, context.text ?? ''));
  const mentions = list.map(({ mention }) => mention);
  const { resolved, entities } = await knowledge.ask((resolver) => {
    const answer = resolver.resolve(mentions, context);
    return { resolved: answer, entities: new Map(idsIn(answer).map((id) => [id, resolver.entity(id)])) };
  });
  return placed(list, resolved, (id) => entities.get(id));
}

/** Whom resolutions and relations speak of. */
function idsIn({ resolutions, relations }: Resolved): readonly string[] {
  return [
    ...resolutions.flatMap(({ entity, alternatives }) => [
      ...(entity === null ? [] : [entity]),
      ...alternatives.map((one) => one.entity),
    ]),
    ...relations.flatMap(({ source, target }) => [source, target]),
  ];
}

function placed(
  list: readonly PlacedMention[],
  { resolutions, entities, relations, doubts }: Resolved,
  known: (id: string) => EntityRecord | undefined,
): ResolvedMentions {
  const unfit = new Set(entities.filter((entity) => findFaults(entity).length > 0).map(({ id }) => id));
  const brought = new Map(entities.filter(({ id }) => !unfit.has(id)).map((entity) => [entity.id, entity]));
  const entity = (id: string) => known(id) ?? brought.get(id);
  const meant = new Map(
    list.map(({ place }, at) => [keyOf(place), meantBy(place, resolutions[at], (id) => entity(id) !== undefined)]),
  );
  const meantAt = (place: Place) => meant.get(keyOf(place)) ?? null;
  const taking = new Set(
    list.flatMap(({ place, mention }) => (mention.role === 'ABOUT' ? [] : (meantAt(place)?.entity ?? []))),
  );
  return {
    entities: [...brought.values()],
    relations: relations.filter(
      (relation) => entity(relation.source) && entity(relation.target) && findFaults(relation).length === 0,
    ),
    reports: doubts.flatMap((doubt) => reportOf(doubt, list)),
    meantAt,
    topicAt(place) {
      const found = meantAt(place);
      const own = found === null || taking.has(found.entity) ? undefined : brought.get(found.entity);
      return found === null || own === undefined || isTopic(found, own) ? found : null;
    },
    entity,
  };
}

/** A resolution as the record of a statement keeps it. */
export function toResolution(part: ResolvedPart, meant: Meant): ResolutionRecord {
  return { part, ...meant };
}

function meantBy(
  { exact, start, end }: Place,
  resolution: Resolution | undefined,
  isThere: (id: string) => boolean,
): Meant | null {
  const { entity = null, method = null, score = 0, evidence = '', alternatives = [] } = resolution ?? {};
  if (entity === null || method === null || !isThere(entity)) return null;
  const others = alternatives.filter((finding) => isThere(finding.entity)).map(toFinding);
  const words = oneLine(exact);
  return {
    ...{ words, start, end, entity, method, score, evidence },
    ...(others.length > 0 ? { alternatives: others } : {}),
  };
}

function toFinding({ entity, method, score, evidence }: Finding): Finding {
  return { entity, method, score, evidence };
}

/** Of what is only spoken of, words that name nobody are no finding. */
function reportOf({ code, mention: at, reason, candidates }: Doubt, list: readonly PlacedMention[]): DraftReport[] {
  const { place, mention, unsaid } = list[at] ?? {};
  if (place === undefined || unsaid || (code === 'UNRESOLVED' && mention?.role === 'ABOUT')) return [];
  const others = candidates.map(({ entity }) => entity).join(', ');
  const { start, end } = place;
  return [{ code, start, end, reason: others ? `${reason}: ${others}` : reason }];
}
