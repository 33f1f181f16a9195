/** Adding a statement that an article makes and nobody has read in it: it stands as if it had been read, until that is undone. */

import { stands } from '../amending/changes.ts';
import { saidKey, statementIds } from '../drafting/draft-id.ts';
import { HearsayError } from '../errors.ts';
import type { Curator } from '../loading/make-change.ts';
import { readStatementsOfArticles } from '../loading/remove-statements.ts';
import { readChangesOf } from '../reading/changes.ts';
import { type ArticleNode, readArticles, readStatements, readTexts } from '../reading/nodes.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import type { Anchor, ChangeRecord, SpeechMode, StatementRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { checkGiven, checkPlaces } from './check-correction.ts';
import { checkStatement } from './check-statement.ts';
import { curate } from './curate.ts';
import { makeEntities, type NewEntity } from './make-entities.ts';
import { type Spoken, spokenFields } from './spoken-fields.ts';
import { withText } from './with-text.ts';
import { anchorsOf, invalid, speechOf, wordsAt } from './words-of-addition.ts';

/** Entities are ids, names or aliases. What the article's text tells need not be given. */
export interface StatementAddition extends Spoken {
  /** The id of the article. */
  readonly article: string;
  readonly speaker: string;
  /** The words that attribute it, as they stand in the text, their parts joined by an ellipsis. */
  readonly cue?: string | null | undefined;
  /** The words that were said, as they stand in the text, in their parts. */
  readonly content?: readonly string[] | null | undefined;
  /** The words that name the speaker there. */
  readonly speakerWords?: string | null | undefined;
  /** The places of the parts, in place of their words. */
  readonly anchors?: readonly Anchor[] | null | undefined;
  /** How it is said, and which words in quotation marks; by the marks in the text where they are not given. */
  readonly mode?: SpeechMode | null | undefined;
  readonly quotes?: readonly string[] | null | undefined;
  /** Without it the words of the text are. */
  readonly gist?: string | null | undefined;
  readonly saidOn?: string | null | undefined;
  /** Entities that the graph does not have, as other fields name them. */
  readonly entities?: readonly NewEntity[] | null | undefined;
}

/** @throws HearsayError ARTICLE_UNKNOWN, ENTITY_UNKNOWN, ENTITY_AMBIGUOUS, INPUT_INVALID */
export async function addStatement(store: Store, curator: Curator, addition: StatementAddition): Promise<ChangeRecord> {
  const change = await curate(store, curator, async (reader) => {
    const { cue, gist, speaker } = addition;
    checkGiven({ speaker, cue, gist });
    checkPlaces(addition.anchors ?? []);
    const article = await lookUpArticle(reader, addition.article);
    const text = (await readTexts(reader, [article.id])).get(article.id);
    const made = await makeEntities(reader, addition.entities ?? []);
    const anchors = anchorsOf(addition, text);
    const fields = {
      ...{ speaker, ...(await spokenFields(reader, addition, made)) },
      ...speechOf(addition, anchors, text),
      ...(addition.saidOn ? { saidOn: addition.saidOn } : {}),
      anchors,
    };
    const there = await readStatementsOfArticles(reader, [article.id]);
    const id = await freeId(reader, { article: article.id, speaker: fields.speaker, anchors }, text, there);
    const statement = canonicalRecord<StatementRecord>({ type: 'statement', id, article: article.id, ...fields });
    checkStatement(statement, statement, article, text);
    await refuseTwice(reader, statement, there);
    const { type: _, id: __, article: ___, confidence: ____, origin: _____, ...after } = statement;
    const change = {
      ...({ kind: 'STATEMENT_ADD', target: id, into: article.id } as const),
      after: withText({ before: {}, after }, article, text).after,
    };
    return { change, brings: made.brought(fields) };
  });
  return change as ChangeRecord;
}

async function lookUpArticle(reader: Reader, id: string): Promise<ArticleNode> {
  const [article] = await readArticles(reader, [id]);
  if (article) return article;
  throw new HearsayError('ARTICLE_UNKNOWN', `No article has the id "${id}".`, { details: { field: 'article', id } });
}

/** That under which a later reading of the same words would come, where no other statement has it. */
async function freeId(
  reader: Reader,
  { article, speaker, anchors }: Pick<StatementRecord, 'article' | 'speaker' | 'anchors'>,
  text: string | undefined,
  there: readonly string[],
): Promise<string> {
  const said =
    text === undefined
      ? JSON.stringify(anchors)
      : saidKey(wordsAt('CUE', anchors, text), wordsAt('CONTENT', anchors, text));
  const known = new Set(there);
  for (const named of [null, speaker])
    for (const id of statementIds(article, said, named)) {
      if (known.has(id)) break;
      if (!(await readChangesOf(reader, [id])).some(stands)) return id;
    }
  throw invalid('content', 'The article has this statement already, by this speaker and with these words');
}

async function refuseTwice(
  reader: Reader,
  { speaker, anchors }: StatementRecord,
  ids: readonly string[],
): Promise<void> {
  const placesOf = (some: readonly Anchor[]) =>
    JSON.stringify(some.filter(({ part }) => part === 'CONTENT').map(({ start, end }) => [start, end]));
  const there = await readStatements(reader, ids);
  const same = there.find((one) => one.speaker === speaker && placesOf(one.anchors) === placesOf(anchors));
  if (same) throw invalid('content', `${same.id} says this already, of the same speaker: correct that one`);
}
