/** All rows of a first load, in one order: nodes before the links that need them, each node once, with little kept of any record. */

import type { ReadRecord, RecordType, StatementRecord } from '../record/record.ts';
import { IdTable } from './id-table.ts';
import { NumbersList } from './numbers-list.ts';
import type { RecordLines } from './record-lines.ts';
import { linkRows, nodeRows, type RowsByName } from './record-rows.ts';
import { hasWords, nameRows, repeatRows, vocabularyRows } from './rows.ts';

type ReadType = Exclude<RecordType, 'change'>;

const passes: readonly ReadType[] = ['entity', 'article', 'relation', 'statement', 'figure'];
/** All statements of a first load come with one number. */
const addition = 1;

/** Rows, and how many records they are of. */
export interface FirstRows {
  readonly records: number;
  readonly rows: readonly RowsByName[];
}

/**
 * The rows of all good records but the changes, as many at a time as come at once. Words and names come once each; some 25 bytes are
 * kept of each of them, and some 30 of an article.
 */
export async function* firstRows(lines: RecordLines): AsyncGenerator<FirstRows> {
  const outlets = new OutletsOfArticles();
  const words = new IdTable();
  const names = new IdTable();
  let hasStatements = false;
  for (const type of passes)
    for await (const records of lines.read([type])) {
      const rows: RowsByName[] = [];
      for (const { record } of records) {
        if (record.type === 'change') continue;
        if (record.type === 'article') outlets.set(record.id, record.outlet);
        if (record.type === 'statement') hasStatements = true;
        const outlet = record.type === 'statement' ? outlets.get(record.article) : '';
        // Those of entities come first, so that a word of both is one of names.
        if (hasWords(record))
          rows.push({ 'merge-words': vocabularyRows(record).filter(({ key }) => words.addNew(key)) });
        const nodes = withText(record, nodeRows(record, addition));
        const keys = nodes['merge-names'] ?? [];
        rows.push({ ...nodes, 'merge-names': keys.filter(({ key }) => names.addNew(String(key))) });
        if (record.type === 'entity') rows.push({ 'link-names': nameRows(record) });
        rows.push(linkRows(record, outlet));
      }
      yield { records: records.length, rows };
    }
  for await (const records of lines.read(['statement'], { nesting: true }))
    yield {
      records: 0,
      rows: records.map(({ record }) => ({ 'link-repeats': repeatRows(record as StatementRecord) })),
    };
  if (hasStatements) yield { records: 0, rows: [{ 'count-addition': [{ id: 'additions', value: addition }] }] };
}

/** An article's text stands beside its record (`put-texts`); a first load brings it at once. */
function withText(record: ReadRecord, nodes: RowsByName): RowsByName {
  if (record.type !== 'article' || record.text === undefined) return nodes;
  const { text } = record;
  return { ...nodes, 'merge-articles': (nodes['merge-articles'] ?? []).map((row) => ({ ...row, text })) };
}

/** The outlet of each article, as a number. */
class OutletsOfArticles {
  readonly #articles = new IdTable();
  readonly #outletOf = new NumbersList();
  readonly #outlets = new Map<string, number>();
  readonly #names: string[] = [];

  set(article: string, outlet: string): void {
    let number = this.#outlets.get(outlet);
    if (number === undefined) {
      number = this.#names.push(outlet) - 1;
      this.#outlets.set(outlet, number);
    }
    this.#outletOf.set(this.#articles.add(article), number);
  }

  get(article: string): string {
    const number = this.#articles.get(article);
    return number === undefined ? '' : (this.#names[this.#outletOf.get(number)] ?? '');
  }
}
