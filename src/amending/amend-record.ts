/** What changes make of relations, articles, statements and figures. */

import type {
  ArticleRecord,
  ChangeRecord,
  FieldValues,
  FigureRecord,
  ReadRecord,
  RelationRecord,
  Relay,
  StatementRecord,
} from '../record/record.ts';
import { byTime, fieldsAfter, reviewState, stands } from './changes.ts';

/** What a record's neighbours have become. */
export interface Amendments {
  /** The id that an entity goes by now. */
  currentOf(entity: string): string;
  /** The changes of a statement. */
  changesOf(statement: string): readonly ChangeRecord[];
  /** What a change puts in place, its anchors in the text that the article has now. */
  afterOf?(change: ChangeRecord): FieldValues;
}

/** The record as it stands by all changes; null where nothing of it is to be seen. Entities are amended together, by `amendEntities`. */
export function amendRecord<Kind extends Exclude<ReadRecord, { type: 'entity' }>>(
  record: Kind,
  amendments: Amendments,
): Kind | null {
  const amended = amendAny(record, amendments);
  return amended as Kind | null;
}

function amendAny(record: Exclude<ReadRecord, { type: 'entity' }>, amendments: Amendments) {
  switch (record.type) {
    case 'article':
      return amendArticle(record, amendments);
    case 'relation':
      return amendRelation(record, amendments);
    case 'statement':
      return amendStatement(record, amendments);
    case 'figure':
      return amendFigure(record, amendments);
  }
}

function amendArticle(article: ArticleRecord, { currentOf }: Amendments): ArticleRecord {
  return { ...article, outlet: currentOf(article.outlet) };
}

/** A relation between two that are one says nothing any more, and nor does an office that nobody can hold. */
function amendRelation(relation: RelationRecord, { currentOf }: Amendments): RelationRecord | null {
  const source = currentOf(relation.source);
  const target = currentOf(relation.target);
  if (source === target) return null;
  if (relation.kind === 'HOLDS_ROLE' && !source.startsWith('person:')) return null;
  return { ...relation, source, target };
}

/** A figure goes with the statement that asserts it. */
function amendFigure(figure: FigureRecord, { changesOf }: Amendments): FigureRecord | null {
  const { statement } = figure;
  return statement !== undefined && isRejected(statement, changesOf) ? null : figure;
}

/** What people found in a text, and was not read, corrects what is read of it later. */
const amending: readonly ChangeRecord['kind'][] = ['STATEMENT_ADD', 'STATEMENT_CORRECT'];

function amendStatement(read: StatementRecord, amendments: Amendments): StatementRecord | null {
  const { currentOf, changesOf, afterOf = plainAfter } = amendments;
  if (isRejected(read.id, changesOf)) return null;
  const corrections = changesOf(read.id).filter((change) => stands(change) && amending.includes(change.kind));
  const after = Object.assign({}, ...corrections.toSorted(byTime).map((change) => fieldsAfter(afterOf(change))));
  const said = withoutNulls({ ...read, ...after });
  const speaker = currentOf(said.speaker);
  const { about = [], audience = [], relays = [], repeats = [] } = said;
  return {
    ...said,
    speaker,
    about: [...new Set(about.map(currentOf))],
    audience: [...new Set(audience.map(currentOf))],
    relays: amendRelays(relays, said.speaker, currentOf),
    repeats: repeats.filter((inner) => !isRejected(inner, changesOf)),
  };
}

function plainAfter({ after = {} }: ChangeRecord): FieldValues {
  return after;
}

/** Two hands next to each other that prove to be one passed it on once, and nobody passes on words of their own. */
function amendRelays(relays: readonly Relay[], speaker: string, currentOf: Amendments['currentOf']): Relay[] {
  const read = [...relays.map(({ entity }) => entity), speaker];
  const now = read.map(currentOf);
  return relays.flatMap((relay, index) => {
    const entity = now[index] ?? relay.entity;
    const provedOne = entity === now[index + 1] && relay.entity !== read[index + 1];
    return provedOne ? [] : [{ ...relay, entity }];
  });
}

function isRejected(statement: string, changesOf: Amendments['changesOf']): boolean {
  return reviewState(changesOf(statement)) === 'REJECTED';
}

function withoutNulls(fields: StatementRecord): StatementRecord {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as unknown as StatementRecord;
}
