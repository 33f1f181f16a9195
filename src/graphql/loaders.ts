/** The loaders of one request: siblings anywhere in a query share one Cypher call for each kind of thing. */

import DataLoader from 'dataloader';
import type { Dispute } from '../disputing/find-dispute.ts';
import { readChanges, readChangesOf, readChangesOfEntity } from '../reading/changes.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import { readDisputes } from '../reading/disputes.ts';
import {
  type Candidate,
  checkReference,
  isEntityId,
  onlyCandidate,
  readCandidates,
  unknownId,
} from '../reading/names.ts';
import {
  type ArticleNode,
  type EntityNode,
  type FigureNode,
  kindOfId,
  type NamedEntity,
  type RelationNode,
  readArticles,
  readEntities,
  readFigures,
  readFiguresOfArticles,
  readRelations,
  readStatements,
  readTexts,
  type StatementNode,
  type TitledArticle,
  toStatement,
} from '../reading/nodes.ts';
import { readUtterances, type UtteranceNode } from '../reading/utterances.ts';
import type { ChangeRecord } from '../record/record.ts';
import { type StatementPart, statementParts } from '../store/statement-parts.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { type AskedFields, everything } from './asked-fields.ts';

export interface Loaders {
  readonly entity: DataLoader<string, EntityNode | null>;
  /** Entities that something read before has named, and articles that statements know. */
  readonly named: ReadonlyMap<string, NamedEntity>;
  readonly titled: ReadonlyMap<string, TitledArticle>;
  /** Remembers the name of an entity, so that it need not be read. */
  learn(id: string, name: string): void;
  /** Takes a statement that came in the row of a page, so that it need not be read. */
  take(row: Row): void;
  /** What of statements is read. */
  readonly parts: readonly StatementPart[];
  readonly relations: DataLoader<string, readonly RelationNode[]>;
  readonly article: DataLoader<string, ArticleNode | null>;
  readonly text: DataLoader<string, string | null>;
  readonly statement: DataLoader<string, StatementNode | null>;
  readonly figure: DataLoader<string, FigureNode | null>;
  readonly utterance: DataLoader<string, UtteranceNode | null>;
  readonly figuresOfArticle: DataLoader<string, readonly string[]>;
  readonly change: DataLoader<string, ChangeRecord | null>;
  /** The changes of a statement or an article. */
  readonly changesOf: DataLoader<string, readonly ChangeRecord[]>;
  /** The changes of an entity under all of its ids. */
  readonly changesOfEntity: DataLoader<EntityNode, readonly ChangeRecord[], string>;
  /** The dispute with an id; null where its figures agree, or there are none. */
  readonly dispute: DataLoader<string, Dispute | null>;
  /** The id of the entity that an id, a name or an alias means. @throws HearsayError ENTITY_UNKNOWN, ENTITY_AMBIGUOUS, INPUT_INVALID */
  findEntity(reference: string): Promise<string>;
  /** Rows of a statement that answers for many anchors at once; calls with the same parameters share one Cypher call. */
  rowsOf(name: string, parameters: Parameters, anchor: unknown): Promise<readonly Row[]>;
}

/** Unknown names of one request for which near ones are looked for: that goes through all names. */
const mostSuggestions = 5;

/** Makes the loaders of one request; what they have read they remember until the request ends. */
export function createLoaders(reader: Reader, asked: AskedFields = everything): Loaders {
  const entity = entityById(reader);
  const named = new Map<string, NamedEntity>();
  const titled = new Map<string, TitledArticle>();
  const learn = (id: string, name: string) => void named.set(id, { id, kind: kindOfId(id), name });
  const parts = partsIn(asked);
  const figure = byId((ids) => readFigures(reader, ids));
  const learnAll = (statements: readonly StatementNode[]) => {
    for (const { names, article, title, published, outlet, statedFigures } of statements) {
      for (const [id, name] of names) learn(id, name);
      titled.set(article, { id: article, title, published, outlet });
      for (const each of statedFigures) figure.prime(each.id, each);
    }
    return statements;
  };
  const statement = byId(async (ids) => learnAll(await readStatements(reader, ids, parts)));
  const candidates = new DataLoader<string, readonly Candidate[]>((names) => readCandidates(reader, names));
  const sought = new Map<string, Promise<string>>();
  let unknown = 0;
  const mayLook = () => {
    unknown += 1;
    return unknown <= mostSuggestions;
  };
  const find = async (reference: string) => {
    checkReference(reference);
    if (!isEntityId(reference)) return onlyCandidate(reader, reference, await candidates.load(reference), mayLook);
    const found = await entity.load(reference);
    if (!found) throw unknownId(reference);
    return found.id;
  };
  const grouped = new Map<string, DataLoader<unknown, readonly Row[], string>>();
  return {
    ...{ entity, named, titled, learn, parts },
    take(row) {
      for (const each of learnAll([toStatement(row)])) statement.prime(each.id, each);
    },
    relations: new DataLoader(async (ids) => {
      const relations = await readRelations(reader, ids);
      return ids.map((id) => relations.filter((relation) => relation.entity === id));
    }),
    article: byId((ids) => readArticles(reader, ids)),
    text: fromMap((ids) => readTexts(reader, ids), null),
    ...{ statement, figure },
    utterance: byId((ids) => readUtterances(reader, ids)),
    figuresOfArticle: fromMap((ids) => readFiguresOfArticles(reader, ids), []),
    change: byId((ids) => readChanges(reader, ids)),
    changesOf: new DataLoader(async (ids) => {
      const changes = await readChangesOf(reader, ids);
      return ids.map((id) => changes.filter(({ target }) => target === id));
    }),
    changesOfEntity: new DataLoader(
      (entities) => Promise.all(entities.map((each) => readChangesOfEntity(reader, each))),
      { cacheKeyFn: ({ id }) => id },
    ),
    dispute: new DataLoader(async (ids) => {
      const { disputes, figures } = await readDisputes(reader, ids);
      for (const each of figures) figure.prime(each.id, each);
      return disputes;
    }),
    findEntity(reference) {
      const finding = sought.get(reference) ?? find(reference);
      sought.set(reference, finding);
      return finding;
    },
    rowsOf(name, parameters, anchor) {
      const key = JSON.stringify([name, parameters]);
      let loader = grouped.get(key);
      if (!loader) {
        loader = byAnchor(reader, name, parameters);
        grouped.set(key, loader);
      }
      return loader.load(anchor);
    },
  };
}

const wordings = [
  ['UtteranceReport', 'wording'],
  ['UtteranceReport', 'difference'],
  ['UtteranceRival', 'difference'],
] as const;

/** Parts of statements that stand behind other fields than their own, too: a chain is made of relays, wordings are compared by words. */
const behind: Partial<Record<StatementPart, readonly (readonly [type: string, field: string])[]>> = {
  relays: [['Statement', 'chain']],
  confidence: [['ReviewItem', 'reasons']],
  resolutions: [['ReviewItem', 'reasons']],
  anchors: wordings,
  quotes: [['SearchHit', 'highlights'], ...wordings],
};

const known = new WeakMap<AskedFields, readonly StatementPart[]>();

/** The parts of statements behind the fields that are asked for, found once for a document. */
function partsIn(asked: AskedFields): readonly StatementPart[] {
  const parts =
    known.get(asked) ??
    statementParts.filter((part) =>
      [['Statement', part] as const, ...(behind[part] ?? [])].some(([type, field]) => asked.has(type, field)),
    );
  known.set(asked, parts);
  return parts;
}

/** As `byId`; an entity is also found by the ids that it had before. */
function entityById(reader: Reader) {
  return new DataLoader<string, EntityNode | null>(async (ids) => {
    const found = new Map((await readEntities(reader, ids)).map((node) => [node.id, node]));
    const missing = ids.filter((id) => !found.has(id));
    const current = await readCurrentIds(reader, missing);
    const now = [...new Set(current.values())];
    for (const node of now.length === 0 ? [] : await readEntities(reader, now)) found.set(node.id, node);
    return ids.map((id) => found.get(current.get(id) ?? id) ?? null);
  });
}

/** A loader that gives nodes in the order of the ids, null where there is none. */
function byId<Node extends { readonly id: string }>(read: (ids: readonly string[]) => Promise<readonly Node[]>) {
  return new DataLoader<string, Node | null>(async (ids) => {
    const found = new Map((await read(ids)).map((node) => [node.id, node]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function fromMap<Value>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>, missing: Value) {
  return new DataLoader<string, Value>(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? missing);
  });
}

function byAnchor(reader: Reader, name: string, parameters: Parameters): DataLoader<unknown, readonly Row[], string> {
  const load = async (anchors: readonly unknown[]) => {
    const rows = await reader.read(name, { ...parameters, anchors });
    const groups: Row[][] = anchors.map(() => []);
    for (const row of rows) groups[row.index as number]?.push(row);
    return groups;
  };
  return new DataLoader(load, { cacheKeyFn: (anchor) => JSON.stringify(anchor) });
}
