/**
 * What a record puts into the graph, as rows by the statement of `cypher/write` that takes them. Batches through Cypher, first loads of an
 * embedded graph and the files of an import are all made of these rows, so that what is written stands in one place.
 */

import type { ReadRecord, RelationRecord } from '../record/record.ts';
import * as rows from './rows.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Rows by the name of a statement, in the order in which they are written. */
export type RowsByName = Readonly<Record<string, readonly Row[]>>;

/** The rows of a record's own node; `addition` is the number under which a statement is added. A relation has none. */
export function nodeRows(record: ReadRecord, addition: number): RowsByName {
  switch (record.type) {
    case 'entity':
      return { 'merge-entities': [rows.entityRow(record)], 'merge-names': rows.nameRows(record) };
    case 'article':
      return { 'merge-articles': [rows.articleRow(record)] };
    case 'statement':
      return { 'merge-statements': [rows.statementRow(record, addition)] };
    case 'figure':
      return { 'merge-figures': [rows.figureRow(record)] };
    case 'relation':
      return {};
  }
}

const relationFiles: Readonly<Record<RelationRecord['kind'], string>> = {
  HOLDS_ROLE: 'link-roles',
  MEMBER_OF: 'link-memberships',
  PART_OF: 'link-parts',
};

/**
 * The rows of a record's links, one row a link, but for those that may be there before it: names (`nameRows`) and inner statements
 * (`repeatRows`). `reported` is what a statement has of its article.
 */
export function linkRows(record: ReadRecord, reported: rows.Reported): RowsByName {
  switch (record.type) {
    case 'entity':
      return {};
    case 'article':
      return { 'link-outlets': [rows.outletRow(record)] };
    case 'relation':
      return { [relationFiles[record.kind]]: [rows.relationRow(record)] };
    case 'statement':
      return {
        'link-speakers': [rows.speakerRow(record, reported)],
        'link-articles': [rows.anchorRow(record, reported)],
        'link-about': rows.aboutRows(record, reported),
        'link-audience': rows.positionedRows(record, record.audience ?? [], reported),
        'link-relays': rows.relayRows(record, reported),
        'link-quoted': rows.hopRows(record, reported),
      };
    case 'figure': {
      const { id: figure, article, statement } = record;
      return statement === undefined
        ? { 'link-figures-of-articles': [{ figure, article }] }
        : { 'link-figures-of-statements': [{ figure, statement }] };
    }
  }
}

/** The rows of several records, by name. */
export function together(all: readonly RowsByName[]): RowsByName {
  const names: Record<string, Row[]> = {};
  for (const each of all)
    for (const [name, some] of Object.entries(each)) {
      const known = names[name];
      if (known) known.push(...some);
      else names[name] = [...some];
    }
  return names;
}
