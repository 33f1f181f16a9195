/** Reads gold articles: records from one place, their texts from another, joined by hash. */

import { HearsayError } from '../../src/errors.ts';
import { findRecordFiles, readRecords } from '../../src/record/read-records.ts';
import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  RelationRecord,
  StatementRecord,
} from '../../src/record/record.ts';
import { describeReport } from '../../src/report.ts';
import { readArticleTexts } from '../../src/verifying/article-texts.ts';
import type { GoldArticle, Split } from './gold-article.ts';

export interface GoldPlace {
  /** A folder of records, entities among them. */
  readonly records: string;
  /** A folder of the articles' texts. */
  readonly texts: string;
  readonly splitOf: (name: string) => Split;
  readonly manners?: Readonly<Record<string, string>>;
}

/**
 * The articles of a place in the order of their names: `(await readGold(corpusPlace())).length` → 32.
 * @throws HearsayError RECORDS_UNREADABLE, ARTICLE_UNREADABLE where a record does not fit or a text is missing
 */
export async function readGold({ records, texts, splitOf, manners = {} }: GoldPlace): Promise<GoldArticle[]> {
  const known = await readArticleTexts(texts);
  const { articles, statements, figures, entities, relations } = await readByType(records);
  return articles
    .map((record): GoldArticle => {
      const text = known.get(record.sha256);
      if (text === undefined)
        throw new HearsayError('ARTICLE_UNREADABLE', `No text in ${texts} is that of ${record.id} (by its SHA-256).`);
      const name = record.id.replace(/^article:/, '');
      return {
        name,
        split: splitOf(name),
        manner: manners[name] ?? null,
        text,
        record,
        statements: statements.filter(({ article }) => article === record.id),
        figures: figures.filter(({ article }) => article === record.id),
        entities,
        relations,
        elsewhere: new Set(statements.filter(({ article }) => article !== record.id).flatMap(entitiesOf)),
      };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function readByType(folder: string) {
  const articles: ArticleRecord[] = [];
  const statements: StatementRecord[] = [];
  const figures: FigureRecord[] = [];
  const relations: RelationRecord[] = [];
  const entities = new Map<string, EntityRecord>();
  for await (const read of readRecords(await findRecordFiles([folder]))) {
    if ('report' in read) throw new HearsayError('RECORDS_UNREADABLE', describeReport(read.report));
    const { record } = read;
    if (record.type === 'article') articles.push(record);
    else if (record.type === 'statement') statements.push(record);
    else if (record.type === 'figure') figures.push(record);
    else if (record.type === 'relation') relations.push(record);
    else if (record.type === 'entity') entities.set(record.id, record);
  }
  return { articles, statements, figures, entities, relations };
}

function entitiesOf({ speaker, relays = [], audience = [], about = [] }: StatementRecord): string[] {
  return [speaker, ...relays.map(({ entity }) => entity), ...audience, ...about];
}
