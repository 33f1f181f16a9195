/** One article drafted against a graph, of which nothing is kept. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import type { IncomingArticle } from '../intake/incoming-article.ts';
import { requireKeyedNames } from '../loading/key-names.ts';
import { readEntities } from '../reading/nodes.ts';
import { entityRecord } from '../reading/to-record.ts';
import type { EntityRecord, StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { type DraftAllOptions, draftAll } from './draft-all.ts';
import { extractHere } from './extractor.ts';
import { FormerTexts } from './former-texts.ts';
import { GraphKnowledge } from './graph-knowledge.ts';
import { oneArticle } from './one-article.ts';
import type { Outcome } from './outcome.ts';
import { TakenOut } from './taken-out.ts';
import { WithoutWriting } from './without-writing.ts';

/** What would become of the article; without a draft it is in the graph already, or is refused. */
export interface ArticlePreview {
  readonly outcome: Outcome;
  readonly drafted: DraftedArticle | null;
  /** The entities of the draft that the graph knows. */
  known(id: string): EntityRecord | undefined;
}

export async function previewArticle(
  reader: Reader,
  article: IncomingArticle,
  options: Pick<DraftAllOptions, 'withTexts' | 'again' | 'metadata'> = {},
): Promise<ArticlePreview> {
  await requireKeyedNames(reader);
  const drafts: DraftedArticle[] = [];
  const without = new WithoutWriting(reader);
  const destination = {
    ...{ reader: without, knowledge: new GraphKnowledge(reader), formerTexts: await FormerTexts.read(reader) },
    takenOut: await TakenOut.read(reader),
    write(drafted: DraftedArticle) {
      drafts.push(drafted);
      return without.keep(drafted);
    },
  };
  const outcomes: Outcome[] = [];
  for await (const outcome of draftAll(oneArticle(article), destination, { ...options, extractor: extractHere() }))
    outcomes.push(outcome);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('one article has one outcome');
  const drafted = drafts[0] ?? null;
  const entities = drafted === null ? new Map() : await readKnownOf(reader, drafted);
  return { outcome, drafted, known: (id) => entities.get(id) };
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
