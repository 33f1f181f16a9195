/** What an article of the graph had before, so that its next version's statements are known again. */

import { isOfArticle, stands } from '../amending/changes.ts';
import { saidKey } from '../drafting/draft-id.ts';
import { aroundOf, type FormerStatement } from '../drafting/former-statement.ts';
import { readKept } from '../loading/kept.ts';
import { readStatementsOfArticles } from '../loading/remove-statements.ts';
import { readChangesOf } from '../reading/changes.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import { readStatements, readTexts } from '../reading/nodes.ts';
import { readOriginals } from '../reading/originals.ts';
import { statementRecord } from '../reading/to-record.ts';
import { CodePointText } from '../record/code-points.ts';
import { oneLine } from '../record/one-line.ts';
import type { StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

interface WithText {
  readonly statement: StatementRecord;
  readonly text: CodePointText | null;
}

/** The article's statements as they were read, those that people found in it, and those of earlier versions over which changes of people still wait. */
export async function readFormer(reader: Reader, article: string): Promise<readonly FormerStatement[]> {
  const now = await readNow(reader, article);
  const there = new Set(now.map(({ statement }) => statement.id));
  const earlier = (await readEarlier(reader, article)).filter(({ statement }) => !there.has(statement.id));
  const all = [...now, ...earlier];
  const changed = await readChanged(
    reader,
    all.map(({ statement }) => statement.id),
  );
  const current = await readCurrentIds(reader, [...new Set(all.map(({ statement }) => statement.speaker))]);
  return all
    .filter(({ statement: { id } }) => there.has(id) || changed.has(id))
    .map((one) => formerOf(one, changed, (id) => current.get(id) ?? id));
}

/** Those of some ids over which changes of people stand. */
export async function readChanged(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await readChangesOf(reader, ids)).filter(stands).map(({ target }) => target));
}

async function readNow(reader: Reader, article: string): Promise<readonly WithText[]> {
  const ids = await readStatementsOfArticles(reader, [article]);
  if (ids.length === 0) return [];
  const text = (await readTexts(reader, [article])).get(article);
  const read = await readOriginals(reader, ids);
  const found = await readStatements(
    reader,
    ids.filter((id) => !read.has(id)),
  );
  return withText([...[...read.values()].filter(isStatement), ...found.map(statementRecord)], text);
}

/** The newest first, of each statement once. */
async function readEarlier(reader: Reader, article: string): Promise<readonly WithText[]> {
  const changes = (await readChangesOf(reader, [article])).filter((change) => stands(change) && isOfArticle(change));
  const found = new Map<string, WithText>();
  for (const { id } of changes) {
    const kept = await readKept(reader, id);
    if (kept) for (const one of withText(kept.statements, kept.article.text)) found.set(one.statement.id, one);
  }
  return [...found.values()];
}

function withText(statements: readonly StatementRecord[], text: string | undefined): readonly WithText[] {
  const points = text === undefined ? null : new CodePointText(text);
  return statements.map((statement) => ({ statement, text: points }));
}

function formerOf(
  { statement, text }: WithText,
  changed: ReadonlySet<string>,
  currentOf: (id: string) => string,
): FormerStatement {
  const { id, speaker, anchors, resolutions = [] } = statement;
  const [start, end] = [Math.min(...anchors.map((one) => one.start)), Math.max(...anchors.map((one) => one.end))];
  const at = (part: string) =>
    anchors
      .filter((anchor) => anchor.part === part)
      .map((anchor) => oneLine(text?.slice(anchor.start, anchor.end) ?? ''));
  return {
    ...{ id, speaker: currentOf(speaker), start, isChanged: changed.has(id) },
    words: resolutions.find(({ part }) => part === 'SPEAKER')?.words ?? at('SPEAKER').join(' '),
    said: text && saidKey(at('CUE'), at('CONTENT')),
    around: text && aroundOf(text.slice(0, start), text.slice(end, text.length)),
  };
}

function isStatement(record: { readonly type: string }): record is StatementRecord {
  return record.type === 'statement';
}
