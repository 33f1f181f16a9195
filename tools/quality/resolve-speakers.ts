/**
 * Whom the speakers of an extraction become in the graph, by the very steps that ingest takes: once where the graph knows everybody,
 * and once where it knows only whom other articles speak of.
 */

import { resolveMentions } from '../../src/drafting/resolve-mentions.ts';
import type { ExtractedStatement, Mention } from '../../src/extracting/extracted.ts';
import type { EntityRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import { readAsNew } from './extract-statements.ts';
import type { GoldArticle } from './gold-article.ts';
import { isNameOf } from './refers-to.ts';

/** Answers for one article whether a statement's speaker was taken for an entity of the gold. */
export interface ResolvedSpeakers {
  /** Everybody is known: the very entity. */
  isFound(statement: ExtractedStatement, entity: string): boolean;
  /** The same, or, of one whom no other article speaks of, a new entity under a name of his. */
  isFoundOrMade(statement: ExtractedStatement, entity: string): boolean;
}

export function resolveSpeakers(article: GoldArticle, found: readonly ExtractedStatement[]): ResolvedSpeakers {
  const { entities, elsewhere } = article;
  const names = new Set<string>();
  const { named } = readAsNew(article);
  const whole = speakersAmong(article, found, named, () => true);
  const rest = speakersAmong(article, found, named, (id) => elsewhere.has(id));
  return {
    isFound: (statement, entity) => whole(statement)?.id === entity,
    isFoundOrMade(statement, entity) {
      const taken = rest(statement);
      const meant = entities.get(entity);
      if (!taken || !meant || elsewhere.has(entity)) return taken?.id === entity;
      return !elsewhere.has(taken.id) && isNameOf(taken.name, meant, names);
    },
  };
}

/** The entity of each statement's speaker, where those are known that `isKnown` lets through. */
function speakersAmong(
  { entities, relations, record, text }: GoldArticle,
  found: readonly ExtractedStatement[],
  named: readonly Mention[],
  isKnown: (id: string) => boolean,
): (statement: ExtractedStatement) => EntityRecord | undefined {
  const known = {
    entities: [...entities.values()].filter(({ id }) => isKnown(id)),
    relations: relations.filter(({ source, target }) => isKnown(source) && isKnown(target)),
  };
  const { id, published, outlet } = record;
  const outletName = entities.get(outlet)?.name;
  const context = { article: id, published, outlet, text, ...(outletName === undefined ? {} : { outletName }) };
  const mentions = resolveMentions({ statements: found, named }, createResolver(known), context);
  return ({ speaker }) => {
    const meant = speaker && mentions.meantAt(speaker);
    return meant ? mentions.entity(meant.entity) : undefined;
  };
}
