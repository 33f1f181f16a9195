/** What was found wrong in material that people hand in: said and passed over, never thrown. */

/** One finding. `line` counts from 1; `field` is a JSON pointer into the record, such as `/relays/0/entity`. */
export interface Report {
  readonly code:
    | 'NOT_JSON'
    | 'NOT_A_RECORD'
    | 'DUPLICATE_ID'
    | 'UNKNOWN_REFERENCE'
    | 'INCONSISTENT'
    | 'ANCHOR_MISPLACED'
    | 'FILE_UNREADABLE'
    | 'NOT_TEXT'
    | 'TOO_LARGE'
    | 'ENCODING_GUESSED'
    | 'NOT_XML'
    | 'NOT_AN_ARTICLE'
    | 'NO_TEXT'
    | 'DATE_UNREADABLE';
  readonly file: string;
  readonly line: number;
  readonly id?: string;
  readonly field?: string;
  readonly reason: string;
}

/** A report as one line for people: `seed/x.jsonl:12 statement:… /speaker: no entity has this id …`. */
export function describeReport({ file, line, id, field, reason }: Report): string {
  const place = [`${file}:${line}`, id, field && field !== '/' ? field : undefined].filter(Boolean).join(' ');
  return `${place}: ${reason}`;
}
