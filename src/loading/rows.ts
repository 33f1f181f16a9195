/** Records as the rows that the write statements take: every property there, null where the record is silent. */

import { nameKey } from '../record/name-key.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { ArticleRecord, EntityRecord, FigureRecord, RelationRecord, StatementRecord } from '../record/record.ts';
import { checksum } from './checksum.ts';

export function entityRow(entity: EntityRecord) {
  const { id, kind, name, aliases = [], description = null, iso = null, note = null } = entity;
  const label = kind.charAt(0) + kind.slice(1).toLowerCase();
  return { id, name, aliases, label, description, iso, note, checksum: checksum(entity) };
}

/** The keys that an entity goes by: its name, its aliases, and a country's ISO code. */
export function nameRows({ id, name, aliases = [], iso }: EntityRecord) {
  const keys = [name, ...aliases, ...(iso ? [iso] : [])].map(nameKey).filter((key) => key !== '');
  return [...new Set(keys)].map((key) => ({ key, entity: id }));
}

export function articleRow(article: ArticleRecord) {
  const {
    id,
    title,
    published,
    author = null,
    url = null,
    language = null,
    sha256,
    length,
    text = null,
    note = null,
  } = article;
  const span = spanOfDate(published);
  return {
    ...{ id, title, published, publishedFirst: span?.first ?? null, publishedLast: span?.last ?? null },
    ...{ author, url, language, sha256, length, text, note, checksum: checksum(article) },
  };
}

export function relationRow(relation: RelationRecord) {
  const { id, source, target, title = null, from = null, to = null, note = null } = relation;
  return { id, source, target, title, from, to, note, checksum: checksum(relation) };
}

export function statementRow(statement: StatementRecord) {
  const {
    id,
    mode,
    cue,
    gist,
    quotes = [],
    relays = [],
    saidOn = null,
    confidence = 1,
    origin = 'CURATED',
    note = null,
  } = statement;
  const span = saidOn === null ? null : spanOfDate(saidOn);
  return {
    ...{ id, mode, cue, gist, quotes, saidOn, saidFirst: span?.first ?? null, saidLast: span?.last ?? null },
    ...{ depth: relays.length, confidence, origin, note, checksum: checksum(statement) },
  };
}

/** `position` counts from 1 in the record's order. */
export function positionedRows(statement: string, entities: readonly string[] = []) {
  return entities.map((entity, index) => ({ statement, entity, position: index + 1 }));
}

export function relayRows({ id, relays = [] }: StatementRecord) {
  return relays.map(({ entity, cue = null }, index) => ({ statement: id, entity, position: index + 1, cue }));
}

export function anchorRow({ id, article, anchors }: StatementRecord) {
  return {
    statement: id,
    article,
    parts: anchors.map(({ part }) => part),
    starts: anchors.map(({ start }) => start),
    ends: anchors.map(({ end }) => end),
  };
}

/** The hops of a statement's chain, outlet → relays → speaker. */
export function hopRows({ id, speaker, relays = [] }: StatementRecord, outlet: string) {
  const links = [outlet, ...relays.map(({ entity }) => entity), speaker];
  return links.slice(1).map((quoted, index) => ({ quoter: links[index], quoted, statement: id, position: index + 1 }));
}

export function figureRow(figure: FigureRecord) {
  const { id, measure, value = null, low = null, high = null, approximation, unit, scope } = figure;
  const { asOf = null, words = null, start = null, end = null, note = null } = figure;
  return {
    ...{ id, measure, value, low, high, approximation, unit, scope, asOf, words, start, end, note },
    checksum: checksum(figure),
  };
}
