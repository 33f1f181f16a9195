/** Nodes that must be there, because something in the graph refers to them. */

import type { ArticleNode, EntityNode, FigureNode, StatementNode } from '../reading/nodes.ts';
import type { UtteranceNode } from '../reading/utterances.ts';
import type { Context } from './context.ts';

function present<Node>(node: Node | null, id: string): Node {
  if (node === null) throw new Error(`${id} is referred to and is not in the graph`);
  return node;
}

export async function entityById({ load }: Context, id: string): Promise<EntityNode> {
  return present(await load.entity.load(id), id);
}

export function entitiesByIds(context: Context, ids: readonly string[]): Promise<EntityNode[]> {
  return Promise.all(ids.map((id) => entityById(context, id)));
}

export async function articleById({ load }: Context, id: string): Promise<ArticleNode> {
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
