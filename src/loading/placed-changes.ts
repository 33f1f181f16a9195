/** Changes of statements, with the texts that their anchors are to stand in now; and the statements that people found and nobody read. */

import { fieldsAfter, stands } from '../amending/changes.ts';
import { type PlacedIn, placeAnchors } from '../amending/place-anchors.ts';
import { readChangesInto } from '../reading/changes.ts';
import { readArticles, readTexts } from '../reading/nodes.ts';
import type { ArticleRecord, ChangeRecord, FieldValues, StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

/** The statements that people found in some articles. */
export async function readAddedIn(reader: Reader, articles: readonly string[]): Promise<string[]> {
  return (await readChangesInto(reader, articles))
    .filter(({ kind }) => kind === 'STATEMENT_ADD')
    .map(({ target }) => target);
}

/** Changes as they apply to the texts that there are. */
export interface PlacedChanges {
  afterOf(change: ChangeRecord): FieldValues;
  /** The statement that a change added; null where its article or its words are not there. */
  addedBy(change: ChangeRecord): StatementRecord | null;
}

/** `given` are articles that are about to be written; `articleOf` gives that of a statement. */
export async function placeChanges(
  reader: Reader,
  changes: readonly ChangeRecord[],
  given: readonly ArticleRecord[],
  articleOf: (statement: string) => string | undefined,
): Promise<PlacedChanges> {
  const placed = changes.filter((change) => stands(change) && change.after?.sha256 !== undefined);
  const ofChange = (change: ChangeRecord) => articleIn(change) ?? articleOf(change.target) ?? '';
  const texts = await readPlaces(reader, [...new Set(placed.map(ofChange))], placed, given);
  const afterOf = (change: ChangeRecord): FieldValues => {
    const { after = {} } = change;
    const { anchors: _, ...rest } = after;
    const article = texts.get(ofChange(change));
    if (after.sha256 === undefined || article === undefined) return after;
    const anchors = placeAnchors(after, article);
    return anchors === null ? rest : { ...after, anchors };
  };
  const addedBy = (change: ChangeRecord): StatementRecord | null => {
    const article = articleIn(change);
    const after = afterOf(change);
    if (article === undefined || !texts.has(article) || after.anchors === undefined) return null;
    return { type: 'statement', id: change.target, article, ...fieldsAfter(after) } as unknown as StatementRecord;
  };
  return { afterOf, addedBy };
}

function articleIn({ kind, into }: ChangeRecord): string | undefined {
  return kind === 'STATEMENT_ADD' ? into : undefined;
}

/** Of articles the text that they have now; it is read only where a change was made for another one. */
async function readPlaces(
  reader: Reader,
  articles: readonly string[],
  changes: readonly ChangeRecord[],
  given: readonly ArticleRecord[],
): Promise<ReadonlyMap<string, PlacedIn>> {
  const known = new Map<string, PlacedIn>(given.map((article) => [article.id, article]));
  const asked = articles.filter((id) => id !== '' && !known.has(id));
  const nodes = asked.length === 0 ? [] : await readArticles(reader, asked);
  const madeFor = new Set(changes.map(({ after }) => after?.sha256));
  const others = nodes.filter(({ sha256 }) => !madeFor.has(sha256)).map(({ id }) => id);
  const texts = others.length === 0 ? new Map<string, string>() : await readTexts(reader, others);
  for (const { id, sha256 } of nodes) known.set(id, { sha256, text: texts.get(id) });
  return known;
}
