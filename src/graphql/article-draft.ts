/** A draft as the API shows it: entities in place of ids, anchors with their words. */

import type { DraftedArticle } from '../drafting/drafted-article.ts';
import type { ArticlePreview } from '../ingesting/preview-article.ts';
import type { EntityRecord, FindingRecord, ResolutionRecord, StatementRecord } from '../record/record.ts';
import { anchorsIn } from './anchor.ts';
import type {
  ArticleDraft,
  EntityDraft,
  FigureDraft,
  ResolutionDraft,
  ResolutionDraftAlternative,
  StatementDraft,
} from './generated.ts';

type Show = (id: string) => EntityDraft;

/** `text` is the article's, of which the anchors give the words. */
export function toArticleDraft(drafted: DraftedArticle, { known }: ArticlePreview, text: string): ArticleDraft {
  const { article, entities, statements, figures, reports } = drafted;
  const brought = new Map(entities.map((entity) => [entity.id, entity]));
  const show: Show = (id) => {
    const entity = known.get(id) ?? brought.get(id);
    if (!entity) throw new Error(`${id} is referred to and is in no record`);
    return toEntityDraft(entity, !known.has(id));
  };
  const { id, title, published, outlet, author = null, url = null, language = null, sha256, length } = article;
  const figuresOf = new Map(statements.map((one) => [one.id, [] as DraftedArticle['figures'][number][]]));
  for (const figure of figures) figuresOf.get(figure.statement ?? '')?.push(figure);
  const ids = new Set([outlet, ...statements.flatMap(entitiesOf)]);
  return {
    ...{ id, title, published, outlet: show(outlet), author, url, language, sha256, length, text },
    version: article.version ?? 1,
    entities: [...ids].sort().map(show),
    statements: statements.map((statement) =>
      toStatementDraft(statement, figuresOf.get(statement.id) ?? [], text, show),
    ),
    figures: figures.map(toFigureDraft),
    reports: reports.map((report) => ({ ...report })),
  };
}

function toEntityDraft(entity: EntityRecord, isNew: boolean): EntityDraft {
  const { id, kind, name, aliases = [], description = null } = entity;
  return { id, kind, name, aliases: [...aliases], description, isNew };
}

function entitiesOf({ speaker, about = [], audience = [], relays = [] }: StatementRecord): readonly string[] {
  return [speaker, ...about, ...audience, ...relays.map(({ entity }) => entity)];
}

function toStatementDraft(
  statement: StatementRecord,
  figures: DraftedArticle['figures'],
  text: string,
  show: Show,
): StatementDraft {
  const {
    id,
    speaker,
    mode,
    cue,
    gist,
    quotes = [],
    saidOn = null,
    about = [],
    audience = [],
    relays = [],
  } = statement;
  return {
    ...{ id, speaker: show(speaker), mode, cue, gist, quotes: [...quotes], saidOn },
    ...{ about: about.map(show), audience: audience.map(show) },
    relays: relays.map((relay, at) => ({ position: at + 1, cue: relay.cue ?? null, entity: show(relay.entity) })),
    anchors: anchorsIn(text, statement.anchors),
    figures: figures.map(toFigureDraft),
    repeats: [...(statement.repeats ?? [])],
    confidence: statement.confidence ?? 1,
    resolutions: (statement.resolutions ?? []).map((resolution) => toResolutionDraft(resolution, show)),
  };
}

function toFigureDraft(figure: DraftedArticle['figures'][number]): FigureDraft {
  const { id, measure, value = null, low = null, high = null, approximation, unit, scope, words = null } = figure;
  return { id, measure, value, low, high, approximation, unit, scope, words };
}

function toResolutionDraft({ alternatives = [], entity, ...rest }: ResolutionRecord, show: Show): ResolutionDraft {
  return { ...rest, entity: show(entity), alternatives: alternatives.map((other) => toAlternative(other, show)) };
}

function toAlternative({ entity, ...rest }: FindingRecord, show: Show): ResolutionDraftAlternative {
  return { ...rest, entity: show(entity) };
}
