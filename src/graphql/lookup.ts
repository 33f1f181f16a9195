/** Nodes that must be there, because something in the graph refers to them. */

import type {
  ArticleNode,
  EntityNode,
  FigureNode,
  NamedEntity,
  StatementNode,
  TitledArticle,
} from '../reading/nodes.ts';
import type { UtteranceNode } from '../reading/utterances.ts';
import type { Context } from './context.ts';

function present<Node>(node: Node | null, id: string): Node {
  if (node === null) throw new Error(`${id} is referred to and is not in the graph`);
  return node;
}

/** The entity as far as it is known already, or read: its resolvers read the rest where it is asked for. */
export function entityById(context: Context, id: string): NamedEntity | Promise<EntityNode> {
  return context.load.named.get(id) ?? wholeEntity(context, id);
}

export async function wholeEntity({ load }: Context, id: string): Promise<EntityNode> {
  return present(await load.entity.load(id), id);
}

export function entitiesByIds(context: Context, ids: readonly string[]) {
  return ids.map((id) => entityById(context, id));
}

/** The article as far as it is known already, or read: its resolvers read the rest where it is asked for. */
export function articleById(context: Context, id: string): TitledArticle | Promise<ArticleNode> {
  return context.load.titled.get(id) ?? wholeArticle(context, id);
}

export async function wholeArticle({ load }: Context, id: string): Promise<ArticleNode> {
  return present(await load.article.load(id), id);
}

export async function statementById({ load }: Context, id: string): Promise<StatementNode> {
  return present(await load.statement.load(id), id);
}

export function statementsByIds(context: Context, ids: readonly string[]): Promise<StatementNode[]> {
  return Promise.all(ids.map((id) => statementById(context, id)));
}

export async function utteranceById({ load }: Context, id: string): Promise<UtteranceNode> {
  return present(await load.utterance.load(id), id);
}

export async function figureById({ load }: Context, id: string): Promise<FigureNode> {
  return present(await load.figure.load(id), id);
}

export function figuresByIds(context: Context, ids: readonly string[]): Promise<FigureNode[]> {
  return Promise.all(ids.map((id) => figureById(context, id)));
}
