/** All rows of a first load, in one order: nodes before the links that need them, each node once, with little kept of any record. */

import { spanOfDate } from '../record/partial-date.ts';
import type { ArticleRecord, EntityRecord, ReadRecord, RecordType, StatementRecord } from '../record/record.ts';
import { graphFormat } from '../store/graph-format.ts';
import { FirstNames } from './first-names.ts';
import { IdTable } from './id-table.ts';
import { nameKeysVersion } from './key-names.ts';
import { NumbersList } from './numbers-list.ts';
import type { RecordLines } from './record-lines.ts';
import { linkRows, nodeRows, type RowsByName } from './record-rows.ts';
import { hasWords, notReported, type Reported, repeatRows, vocabularyRows } from './rows.ts';

type ReadType = Exclude<RecordType, 'change'>;

const passes: readonly ReadType[] = ['entity', 'article', 'relation', 'statement', 'figure'];
/** All statements of a first load come with one number. */
const addition = 1;

/** Rows, and how many records they are of. */
export interface FirstRows {
  readonly records: number;
  readonly rows: readonly RowsByName[];
  /** How many of the records are articles whose texts are among those that were given apart. */
  readonly given: number;
}

export interface FirstRowsOptions {
  /** Texts of articles by their SHA-256, for those that come without. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * The rows of all good records but the changes, as many at a time as come at once. Words and names come once each; some 30
 * bytes are kept of each of them, and of an article.
 */
export async function* firstRows(
  lines: RecordLines,
  { texts = new Map() }: FirstRowsOptions = {},
): AsyncGenerator<FirstRows> {
  const articles = new ReportedArticles();
  const words = new IdTable();
  const names = new FirstNames();
  let hasStatements = false;
  for await (const records of lines.read(['entity']))
    for (const { record } of records) names.count(record as EntityRecord);
  for (const type of passes) {
    for await (const records of lines.read([type])) {
      const rows: RowsByName[] = [];
      let given = 0;
      for (const { record } of records) {
        if (record.type === 'change') continue;
        if (record.type === 'article') {
          articles.set(record);
          if (texts.has(record.sha256)) given += 1;
        }
        if (record.type === 'statement') hasStatements = true;
        const reported = record.type === 'statement' ? articles.get(record.article) : notReported;
        // Those of entities come first, so that a word of both is one of names.
        if (hasWords(record))
          rows.push({ 'merge-words': vocabularyRows(record).filter(({ key }) => words.addNew(key)) });
        const nodes = withText(record, nodeRows(record, addition), texts);
        rows.push(record.type === 'entity' ? { ...nodes, ...names.rowsOf(record) } : nodes);
        rows.push(linkRows(record, reported));
      }
      yield { records: records.length, rows, given };
    }
    if (type === 'entity') yield derived([names.sharedRows()]);
  }
  for await (const records of lines.read(['statement'], { nesting: true }))
    yield derived(records.map(({ record }) => ({ 'link-repeats': repeatRows(record as StatementRecord) })));
  const counters = [
    { id: 'name-keys', value: nameKeysVersion },
    { id: 'format', value: graphFormat },
    // Ties are counted when all is there, by whoever opens the graph next.
    ...(hasStatements
      ? [
          { id: 'additions', value: addition },
          { id: 'untied', value: 1 },
        ]
      : []),
  ];
  yield derived([{ 'count-addition': counters }]);
}

/** Rows of records that were counted before. */
function derived(rows: readonly RowsByName[]): FirstRows {
  return { records: 0, rows, given: 0 };
}

/** An article's text stands beside its record (`put-texts`); a first load brings it at once. */
function withText(record: ReadRecord, nodes: RowsByName, texts: ReadonlyMap<string, string>): RowsByName {
  if (record.type !== 'article') return nodes;
  const text = record.text ?? texts.get(record.sha256);
  if (text === undefined) return nodes;
  return { ...nodes, 'merge-articles': (nodes['merge-articles'] ?? []).map((row) => ({ ...row, text })) };
}

/** The outlet and the day of each article: two numbers. */
class ReportedArticles {
  readonly #articles = new IdTable();
  readonly #outletOf = new NumbersList();
  readonly #dayOf = new NumbersList();
  readonly #outlets = new NumberedTexts();
  readonly #days = new NumberedTexts();

  set({ id, outlet, published }: ArticleRecord): void {
    const place = this.#articles.add(id);
    this.#outletOf.set(place, this.#outlets.numberOf(outlet));
    this.#dayOf.set(place, this.#days.numberOf(spanOfDate(published)?.first ?? ''));
  }

  get(article: string): Reported {
    const place = this.#articles.get(article);
    if (place === undefined) return notReported;
    const day = this.#days.textOf(this.#dayOf.get(place));
    return { outlet: this.#outlets.textOf(this.#outletOf.get(place)), day: day === '' ? null : day };
  }
}

/** Texts of which there are few, each with a number. */
class NumberedTexts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}
