/** One article drafted against a graph, of which nothing is kept. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import type { IncomingArticle } from '../intake/incoming-article.ts';
import { requireKeyedNames } from '../loading/key-names.ts';
import { readEntities } from '../reading/nodes.ts';
import { entityRecord } from '../reading/to-record.ts';
import type { EntityRecord, StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { type DraftOneOptions, draftOne } from './draft-one.ts';
import type { Outcome } from './outcome.ts';
import { WithoutWriting } from './without-writing.ts';

/** What would become of the article; without a draft it is in the graph already, or is refused. */
export interface ArticlePreview {
  readonly outcome: Outcome;
  readonly drafted: DraftedArticle | null;
  /** The entities of the draft that the graph knows. */
  readonly known: ReadonlyMap<string, EntityRecord>;
}

export async function previewArticle(
  reader: Reader,
  article: IncomingArticle,
  options: DraftOneOptions = {},
): Promise<ArticlePreview> {
  await requireKeyedNames(reader);
  const drafts: DraftedArticle[] = [];
  const without = new WithoutWriting(reader);
  const write = (drafted: DraftedArticle) => {
    drafts.push(drafted);
    return without.keep(drafted);
  };
  const outcome = await draftOne({ reader: without, base: reader, write }, article, options);
  const drafted = drafts[0] ?? null;
  return { outcome, drafted, known: drafted === null ? new Map() : await readKnownOf(reader, drafted) };
}

/** The entities that a draft speaks of, as far as the graph has them. */
async function readKnownOf(
  reader: Reader,
  { article, statements }: DraftedArticle,
): Promise<ReadonlyMap<string, EntityRecord>> {
  const ids = new Set([article.outlet, ...statements.flatMap(entitiesOf)]);
  const entities = await readEntities(reader, [...ids]);
  return new Map(entities.map((entity) => [entity.id, entityRecord(entity)]));
}

function entitiesOf(statement: StatementRecord): readonly string[] {
  const { speaker, about = [], audience = [], relays = [], resolutions = [] } = statement;
  const taken = resolutions.flatMap(({ entity, alternatives = [] }) => [
    entity,
    ...alternatives.map((one) => one.entity),
  ]);
  return [speaker, ...about, ...audience, ...relays.map(({ entity }) => entity), ...taken];
}
