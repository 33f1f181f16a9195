/** Records as the rows that the write statements take: every property there, null where the record is silent. */

import { disputeIdOf } from '../record/dispute-id.ts';
import { doubtOf } from '../record/doubt.ts';
import { nameKey } from '../record/name-key.ts';
import { hourOfDate, spanOfDate } from '../record/partial-date.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  HearsayRecord,
  RelationRecord,
  StatementRecord,
} from '../record/record.ts';
import { tokensOfFields, vocabularyOf } from '../record/search-fields.ts';
import { shelfMark } from '../record/shelf-mark.ts';
import { type NameKeys, nameKeysOf } from '../resolving/name-keys.ts';
import { checksum } from './checksum.ts';

export function entityRow(entity: EntityRecord) {
  const { id, kind, name, aliases = [], description = null, iso = null, note = null } = entity;
  const label = kind.charAt(0) + kind.slice(1).toLowerCase();
  const words = tokensOfFields(namesOf(entity), { areNames: true });
  return { id, name, aliases: orNull(aliases), label, description, iso, note, words, checksum: checksum(entity) };
}

/** The keys that an entity goes by: its name, its aliases, and a country's ISO code; and what else the names are found by. */
export function nameRows({ id, kind, name, aliases = [], iso }: EntityRecord) {
  const rows = new Map<string, NameRow>();
  for (const keys of [name, ...aliases].map((spelling) => nameKeysOf(spelling, kind)))
    if (keys !== null && !rows.has(keys.key)) rows.set(keys.key, { ...keys, entity: id });
  const code = iso ? nameKey(iso) : '';
  if (code !== '' && !rows.has(code)) rows.set(code, { ...noKeys, key: code, entity: id });
  return [...rows.values()];
}

type NameRow = { readonly [By in keyof NameKeys]: string | null } & { readonly key: string; readonly entity: string };

/** A code is no name, so that it is found as it stands only. */
const noKeys = {
  ...{ joined: null, spelled: null, initial: null, surname: null, forename: null },
  ...{ sound: null, body: null, initials: null },
};

function namesOf({ name, aliases = [], iso }: EntityRecord): readonly string[] {
  return [name, ...aliases, ...(iso ? [iso] : [])];
}

export function articleRow(article: ArticleRecord) {
  const { id, title, published, author = null, url = null, language = null, sha256, length, note = null } = article;
  const { version = 1, supersedes = [] } = article;
  const span = spanOfDate(published);
  return {
    ...{ id, title, published, publishedFirst: span?.first ?? null, publishedLast: span?.last ?? null },
    ...{ author, url, language, sha256, length, version, supersedes: orNull(supersedes), note },
    checksum: checksum(article),
    ...{ publishedHour: hourOfDate(published), words: tokensOfFields([title], { areNames: false }) },
  };
}

export function outletRow({ id, outlet, published }: ArticleRecord) {
  return { article: id, outlet, at: shelfMark(outlet, spanOfDate(published)?.first ?? null) };
}

export function relationRow(relation: RelationRecord) {
  const { id, source, target, title = null, from = null, to = null, note = null } = relation;
  return { id, source, target, title, from, to, note, checksum: checksum(relation) };
}

/** `addition` is the number of the transaction that adds the statement; one that is there keeps the number it has. */
export function statementRow(statement: StatementRecord, addition: number) {
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
    resolutions = [],
    note = null,
  } = statement;
  const span = saidOn === null ? null : spanOfDate(saidOn);
  return {
    ...{
      id,
      mode,
      cue,
      gist,
      quotes: orNull(quotes),
      saidOn,
      saidFirst: span?.first ?? null,
      saidLast: span?.last ?? null,
    },
    ...{ depth: relays.length, confidence, origin, note, checksum: checksum(statement), addition },
    doubt: doubtOf(statement),
    resolutions: resolutions.length === 0 ? null : JSON.stringify(resolutions),
    saidHour: saidOn === null ? null : hourOfDate(saidOn),
    words: tokensOfFields([gist, ...quotes], { areNames: false }),
  };
}

/** Records whose texts are searched. */
export type WordedRecord = EntityRecord | ArticleRecord | StatementRecord;

export function hasWords(record: HearsayRecord): record is WordedRecord {
  return record.type === 'entity' || record.type === 'article' || record.type === 'statement';
}

/** The words that records add to the vocabulary of the search, each once, in the order in which all transactions lock them. */
export function wordRows(records: readonly WordedRecord[]) {
  const rows = new Map<string, WordRow>();
  for (const record of records)
    for (const row of vocabularyRows(record)) if (row.inNames || !rows.has(row.key)) rows.set(row.key, row);
  return [...rows.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

export type WordRow = ReturnType<typeof vocabularyOf>[number];

export function vocabularyRows(record: WordedRecord): readonly WordRow[] {
  if (record.type === 'entity') return vocabularyOf(namesOf(record), { areNames: true });
  if (record.type === 'article') return vocabularyOf([record.title], { areNames: false });
  return vocabularyOf([record.gist, ...(record.quotes ?? [])], { areNames: false });
}

/** What the links of a statement have of its article. */
export interface Reported {
  readonly outlet: string;
  /** The first day on which it can have been published. */
  readonly day: string | null;
}

/** For what is no statement. */
export const notReported: Reported = { outlet: '', day: null };

export function speakerRow(statement: StatementRecord, reported: Reported) {
  const { id, speaker } = statement;
  return {
    statement: id,
    entity: speaker,
    ...marksOf(statement, speaker, reported),
    day: daySaid(statement, reported),
  };
}

export function aboutRows(statement: StatementRecord, reported: Reported) {
  const { speaker, about = [] } = statement;
  const between = marked(about, (entity) => shelfMark([speaker, entity], reported.day));
  return positionedRows(statement, about, reported).map((row, index) => ({ ...row, between: between[index] }));
}

/** `position` counts from 1 in the record's order. */
export function positionedRows(statement: StatementRecord, entities: readonly string[], reported: Reported) {
  const marks = marked(entities, (entity) => marksOf(statement, entity, reported));
  return entities.map((entity, index) => ({
    ...{ statement: statement.id, entity, position: index + 1 },
    ...(marks[index] ?? unmarked),
  }));
}

export function relayRows(statement: StatementRecord, reported: Reported) {
  const { relays = [] } = statement;
  const entities = relays.map(({ entity }) => entity);
  return positionedRows(statement, entities, reported).map((row, index) => ({
    ...row,
    cue: relays[index]?.cue ?? null,
  }));
}

/** Where a link to an entity stands, by the day of the article and by the day on which it was said. */
function marksOf(statement: StatementRecord, entity: string, reported: Reported) {
  return { at: shelfMark(entity, reported.day), said: shelfMark(entity, daySaid(statement, reported)) };
}
const unmarked = { at: null, said: null };

/** The first day on which it can have been said; where nothing says that, its article's. */
function daySaid({ saidOn }: StatementRecord, { day }: Reported): string | null {
  return (saidOn === undefined ? undefined : spanOfDate(saidOn)?.first) ?? day;
}

/** Marks for a list of entities; one that stands in it twice is on its shelf once. */
function marked<Mark>(entities: readonly string[], markOf: (entity: string) => Mark): (Mark | null)[] {
  return entities.map((entity, index) => (entities.indexOf(entity) === index ? markOf(entity) : null));
}

export function anchorRow(statement: StatementRecord, reported: Reported) {
  const { id, article, anchors } = statement;
  return {
    statement: id,
    article,
    parts: anchors.map(({ part }) => part),
    starts: anchors.map(({ start }) => start),
    ends: anchors.map(({ end }) => end),
    ...marksOf(statement, reported.outlet, reported),
  };
}

/** The statements inside a statement. */
export function repeatRows({ id, repeats = [] }: StatementRecord) {
  return repeats.map((inner) => ({ outer: id, inner }));
}

/** The hops of a statement's chain, outlet → relays → speaker. */
export function hopRows({ id, speaker, relays = [] }: StatementRecord, { outlet }: Pick<Reported, 'outlet'>) {
  const links = [outlet, ...relays.map(({ entity }) => entity), speaker];
  return links.slice(1).map((quoted, index) => ({ quoter: links[index], quoted, statement: id, position: index + 1 }));
}

export function figureRow(figure: FigureRecord) {
  const { id, measure, value = null, low = null, high = null, approximation, unit, scope } = figure;
  const { asOf = null, words = null, start = null, end = null, note = null } = figure;
  return {
    ...{ id, measure, value, low, high, approximation, unit, scope, asOf, words, start, end, note },
    dispute: disputeIdOf(figure),
    checksum: checksum(figure),
  };
}

/** An empty list is not kept: the import of a whole database cannot write one, and a graph is the same whichever way it was filled. */
function orNull<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length === 0 ? null : items;
}
